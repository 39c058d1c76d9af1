/**
 */
package org.b2bopen.model.config;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>School</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A school as the user knows it; the LA number says which LA it belongs to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.School#getName <em>Name</em>}</li>
 *   <li>{@link org.b2bopen.model.config.School#getLaNumber <em>La Number</em>}</li>
 *   <li>{@link org.b2bopen.model.config.School#getSchoolNumber <em>School Number</em>}</li>
 *   <li>{@link org.b2bopen.model.config.School#getUserName <em>User Name</em>}</li>
 *   <li>{@link org.b2bopen.model.config.School#getFilesNotExported <em>Files Not Exported</em>}</li>
 *   <li>{@link org.b2bopen.model.config.School#getFilesExported <em>Files Exported</em>}</li>
 * </ul>
 *
 * @see org.b2bopen.model.config.ConfigPackage#getSchool()
 * @model abstract="true"
 * @generated
 */
public interface School extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getSchool_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.School#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>La Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The LA the school belongs to (source LA).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>La Number</em>' attribute.
	 * @see #setLaNumber(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getSchool_LaNumber()
	 * @model
	 * @generated
	 */
	String getLaNumber();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.School#getLaNumber <em>La Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>La Number</em>' attribute.
	 * @see #getLaNumber()
	 * @generated
	 */
	void setLaNumber(String value);

	/**
	 * Returns the value of the '<em><b>School Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Estab, four digits, meaningful only together with the LA number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School Number</em>' attribute.
	 * @see #setSchoolNumber(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getSchool_SchoolNumber()
	 * @model
	 * @generated
	 */
	String getSchoolNumber();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.School#getSchoolNumber <em>School Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School Number</em>' attribute.
	 * @see #getSchoolNumber()
	 * @generated
	 */
	void setSchoolNumber(String value);

	/**
	 * Returns the value of the '<em><b>User Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Log-in of this row (S3); empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User Name</em>' attribute.
	 * @see #setUserName(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getSchool_UserName()
	 * @model default=""
	 * @generated
	 */
	String getUserName();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.School#getUserName <em>User Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User Name</em>' attribute.
	 * @see #getUserName()
	 * @generated
	 */
	void setUserName(String value);

	/**
	 * Returns the value of the '<em><b>Files Not Exported</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folder of files to send. For a student row only until a root folder is set (A9).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Files Not Exported</em>' attribute.
	 * @see #setFilesNotExported(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getSchool_FilesNotExported()
	 * @model default=""
	 * @generated
	 */
	String getFilesNotExported();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.School#getFilesNotExported <em>Files Not Exported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Files Not Exported</em>' attribute.
	 * @see #getFilesNotExported()
	 * @generated
	 */
	void setFilesNotExported(String value);

	/**
	 * Returns the value of the '<em><b>Files Exported</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folder of files that were sent. For a student row only until a root folder is set (A9).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Files Exported</em>' attribute.
	 * @see #setFilesExported(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getSchool_FilesExported()
	 * @model default=""
	 * @generated
	 */
	String getFilesExported();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.School#getFilesExported <em>Files Exported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Files Exported</em>' attribute.
	 * @see #getFilesExported()
	 * @generated
	 */
	void setFilesExported(String value);

} // School
