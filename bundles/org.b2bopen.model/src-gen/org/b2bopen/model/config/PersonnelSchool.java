/**
 */
package org.b2bopen.model.config;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Personnel School</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A school whose staff data goes out and comes in (P2).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.PersonnelSchool#getFilesImported <em>Files Imported</em>}</li>
 * </ul>
 *
 * @see org.b2bopen.model.config.ConfigPackage#getPersonnelSchool()
 * @model
 * @generated
 */
public interface PersonnelSchool extends School {
	/**
	 * Returns the value of the '<em><b>Files Imported</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folder for files fetched from the LA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Files Imported</em>' attribute.
	 * @see #setFilesImported(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getPersonnelSchool_FilesImported()
	 * @model default=""
	 * @generated
	 */
	String getFilesImported();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.PersonnelSchool#getFilesImported <em>Files Imported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Files Imported</em>' attribute.
	 * @see #getFilesImported()
	 * @generated
	 */
	void setFilesImported(String value);

} // PersonnelSchool
