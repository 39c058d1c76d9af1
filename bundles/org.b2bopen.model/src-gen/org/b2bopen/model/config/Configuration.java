/**
 */
package org.b2bopen.model.config;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Configuration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything a user configures (SPEC A, H3). Passwords are not part of it: they are kept in secure storage (A8).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.Configuration#getRootFolder <em>Root Folder</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Configuration#getSecurityProtocol <em>Security Protocol</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Configuration#getTrustStore <em>Trust Store</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Configuration#getProxy <em>Proxy</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Configuration#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Configuration#getLocalAuthorities <em>Local Authorities</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Configuration#getStudentSchools <em>Student Schools</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Configuration#getPersonnel <em>Personnel</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Configuration#getLogs <em>Logs</em>}</li>
 * </ul>
 *
 * @see org.b2bopen.model.config.ConfigPackage#getConfiguration()
 * @model
 * @generated
 */
public interface Configuration extends EObject {
	/**
	 * Returns the value of the '<em><b>Root Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absolute path of the folder that holds one folder per LA number (A1); null until it is chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root Folder</em>' attribute.
	 * @see #setRootFolder(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getConfiguration_RootFolder()
	 * @model
	 * @generated
	 */
	String getRootFolder();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.Configuration#getRootFolder <em>Root Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root Folder</em>' attribute.
	 * @see #getRootFolder()
	 * @generated
	 */
	void setRootFolder(String value);

	/**
	 * Returns the value of the '<em><b>Security Protocol</b></em>' attribute.
	 * The default value is <code>"TLSv1.2"</code>.
	 * The literals are from the enumeration {@link org.b2bopen.model.config.SecurityProtocol}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lowest TLS version allowed (A6).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Security Protocol</em>' attribute.
	 * @see org.b2bopen.model.config.SecurityProtocol
	 * @see #setSecurityProtocol(SecurityProtocol)
	 * @see org.b2bopen.model.config.ConfigPackage#getConfiguration_SecurityProtocol()
	 * @model default="TLSv1.2"
	 * @generated
	 */
	SecurityProtocol getSecurityProtocol();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.Configuration#getSecurityProtocol <em>Security Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Security Protocol</em>' attribute.
	 * @see org.b2bopen.model.config.SecurityProtocol
	 * @see #getSecurityProtocol()
	 * @generated
	 */
	void setSecurityProtocol(SecurityProtocol value);

	/**
	 * Returns the value of the '<em><b>Trust Store</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of a PKCS12 or PEM file with the certificates of a private CA (A6); null for those of the Java platform alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trust Store</em>' attribute.
	 * @see #setTrustStore(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getConfiguration_TrustStore()
	 * @model
	 * @generated
	 */
	String getTrustStore();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.Configuration#getTrustStore <em>Trust Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trust Store</em>' attribute.
	 * @see #getTrustStore()
	 * @generated
	 */
	void setTrustStore(String value);

	/**
	 * Returns the value of the '<em><b>Proxy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Proxy</em>' containment reference.
	 * @see #setProxy(Proxy)
	 * @see org.b2bopen.model.config.ConfigPackage#getConfiguration_Proxy()
	 * @model containment="true"
	 * @generated
	 */
	Proxy getProxy();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.Configuration#getProxy <em>Proxy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proxy</em>' containment reference.
	 * @see #getProxy()
	 * @generated
	 */
	void setProxy(Proxy value);

	/**
	 * Returns the value of the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Schedule</em>' containment reference.
	 * @see #setSchedule(Schedule)
	 * @see org.b2bopen.model.config.ConfigPackage#getConfiguration_Schedule()
	 * @model containment="true"
	 * @generated
	 */
	Schedule getSchedule();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.Configuration#getSchedule <em>Schedule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schedule</em>' containment reference.
	 * @see #getSchedule()
	 * @generated
	 */
	void setSchedule(Schedule value);

	/**
	 * Returns the value of the '<em><b>Local Authorities</b></em>' containment reference list.
	 * The list contents are of type {@link org.b2bopen.model.config.LocalAuthority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Local Authorities</em>' containment reference list.
	 * @see org.b2bopen.model.config.ConfigPackage#getConfiguration_LocalAuthorities()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalAuthority> getLocalAuthorities();

	/**
	 * Returns the value of the '<em><b>Student Schools</b></em>' containment reference list.
	 * The list contents are of type {@link org.b2bopen.model.config.StudentSchool}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student Schools</em>' containment reference list.
	 * @see org.b2bopen.model.config.ConfigPackage#getConfiguration_StudentSchools()
	 * @model containment="true"
	 * @generated
	 */
	EList<StudentSchool> getStudentSchools();

	/**
	 * Returns the value of the '<em><b>Personnel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Personnel</em>' containment reference.
	 * @see #setPersonnel(Personnel)
	 * @see org.b2bopen.model.config.ConfigPackage#getConfiguration_Personnel()
	 * @model containment="true"
	 * @generated
	 */
	Personnel getPersonnel();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.Configuration#getPersonnel <em>Personnel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Personnel</em>' containment reference.
	 * @see #getPersonnel()
	 * @generated
	 */
	void setPersonnel(Personnel value);

	/**
	 * Returns the value of the '<em><b>Logs</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Logs</em>' containment reference.
	 * @see #setLogs(Logs)
	 * @see org.b2bopen.model.config.ConfigPackage#getConfiguration_Logs()
	 * @model containment="true"
	 * @generated
	 */
	Logs getLogs();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.Configuration#getLogs <em>Logs</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Logs</em>' containment reference.
	 * @see #getLogs()
	 * @generated
	 */
	void setLogs(Logs value);

} // Configuration
