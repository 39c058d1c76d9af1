/**
 */
package org.b2bopen.model.config;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Personnel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * B2B:Personnel: one URL for all schools (A3, P).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.Personnel#getUrl <em>Url</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Personnel#getTransport <em>Transport</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Personnel#getTransportSettings <em>Transport Settings</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Personnel#getSchools <em>Schools</em>}</li>
 * </ul>
 *
 * @see org.b2bopen.model.config.ConfigPackage#getPersonnel()
 * @model
 * @generated
 */
public interface Personnel extends EObject {
	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getPersonnel_Url()
	 * @model default=""
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.Personnel#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Transport</b></em>' attribute.
	 * The default value is <code>"soap"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transport</em>' attribute.
	 * @see #setTransport(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getPersonnel_Transport()
	 * @model default="soap"
	 * @generated
	 */
	String getTransport();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.Personnel#getTransport <em>Transport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transport</em>' attribute.
	 * @see #getTransport()
	 * @generated
	 */
	void setTransport(String value);

	/**
	 * Returns the value of the '<em><b>Transport Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.b2bopen.model.config.TransportSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the transport declares for itself and a user entered (T1); passwords are not part of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transport Settings</em>' containment reference list.
	 * @see org.b2bopen.model.config.ConfigPackage#getPersonnel_TransportSettings()
	 * @model containment="true"
	 * @generated
	 */
	EList<TransportSetting> getTransportSettings();

	/**
	 * Returns the value of the '<em><b>Schools</b></em>' containment reference list.
	 * The list contents are of type {@link org.b2bopen.model.config.PersonnelSchool}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Schools</em>' containment reference list.
	 * @see org.b2bopen.model.config.ConfigPackage#getPersonnel_Schools()
	 * @model containment="true"
	 * @generated
	 */
	EList<PersonnelSchool> getSchools();

} // Personnel
