/**
 */
package org.b2bopen.model.config;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Local Authority</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An LA that files can be sent to (A2).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.LocalAuthority#getNumber <em>Number</em>}</li>
 *   <li>{@link org.b2bopen.model.config.LocalAuthority#getUrl <em>Url</em>}</li>
 *   <li>{@link org.b2bopen.model.config.LocalAuthority#getUserName <em>User Name</em>}</li>
 *   <li>{@link org.b2bopen.model.config.LocalAuthority#getTransport <em>Transport</em>}</li>
 *   <li>{@link org.b2bopen.model.config.LocalAuthority#isAllowUnencrypted <em>Allow Unencrypted</em>}</li>
 *   <li>{@link org.b2bopen.model.config.LocalAuthority#getOnSchemaError <em>On Schema Error</em>}</li>
 *   <li>{@link org.b2bopen.model.config.LocalAuthority#getTransportSettings <em>Transport Settings</em>}</li>
 * </ul>
 *
 * @see org.b2bopen.model.config.ConfigPackage#getLocalAuthority()
 * @model
 * @generated
 */
public interface LocalAuthority extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Three digits, 201 to 999.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getLocalAuthority_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.LocalAuthority#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getLocalAuthority_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.LocalAuthority#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>User Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * LA-wide log-in (S3); empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User Name</em>' attribute.
	 * @see #setUserName(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getLocalAuthority_UserName()
	 * @model default=""
	 * @generated
	 */
	String getUserName();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.LocalAuthority#getUserName <em>User Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User Name</em>' attribute.
	 * @see #getUserName()
	 * @generated
	 */
	void setUserName(String value);

	/**
	 * Returns the value of the '<em><b>Transport</b></em>' attribute.
	 * The default value is <code>"soap"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a transport (T1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transport</em>' attribute.
	 * @see #setTransport(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getLocalAuthority_Transport()
	 * @model default="soap"
	 * @generated
	 */
	String getTransport();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.LocalAuthority#getTransport <em>Transport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transport</em>' attribute.
	 * @see #getTransport()
	 * @generated
	 */
	void setTransport(String value);

	/**
	 * Returns the value of the '<em><b>Allow Unencrypted</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plain http to another host than loopback, chosen on purpose (A2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allow Unencrypted</em>' attribute.
	 * @see #setAllowUnencrypted(boolean)
	 * @see org.b2bopen.model.config.ConfigPackage#getLocalAuthority_AllowUnencrypted()
	 * @model default="false"
	 * @generated
	 */
	boolean isAllowUnencrypted();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.LocalAuthority#isAllowUnencrypted <em>Allow Unencrypted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allow Unencrypted</em>' attribute.
	 * @see #isAllowUnencrypted()
	 * @generated
	 */
	void setAllowUnencrypted(boolean value);

	/**
	 * Returns the value of the '<em><b>On Schema Error</b></em>' attribute.
	 * The default value is <code>"reject"</code>.
	 * The literals are from the enumeration {@link org.b2bopen.model.config.OnSchemaError}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens with a well-formed file that its schema refuses (V3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On Schema Error</em>' attribute.
	 * @see org.b2bopen.model.config.OnSchemaError
	 * @see #setOnSchemaError(OnSchemaError)
	 * @see org.b2bopen.model.config.ConfigPackage#getLocalAuthority_OnSchemaError()
	 * @model default="reject"
	 * @generated
	 */
	OnSchemaError getOnSchemaError();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.LocalAuthority#getOnSchemaError <em>On Schema Error</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On Schema Error</em>' attribute.
	 * @see org.b2bopen.model.config.OnSchemaError
	 * @see #getOnSchemaError()
	 * @generated
	 */
	void setOnSchemaError(OnSchemaError value);

	/**
	 * Returns the value of the '<em><b>Transport Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.b2bopen.model.config.TransportSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the transport declares for itself and a user entered (T1); passwords are not part of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transport Settings</em>' containment reference list.
	 * @see org.b2bopen.model.config.ConfigPackage#getLocalAuthority_TransportSettings()
	 * @model containment="true"
	 * @generated
	 */
	EList<TransportSetting> getTransportSettings();

} // LocalAuthority
