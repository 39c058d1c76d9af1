/**
 */
package org.b2bopen.model.config;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Proxy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An HTTP proxy (A4).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.Proxy#isUse <em>Use</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Proxy#getName <em>Name</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Proxy#getUserName <em>User Name</em>}</li>
 * </ul>
 *
 * @see org.b2bopen.model.config.ConfigPackage#getProxy()
 * @model
 * @generated
 */
public interface Proxy extends EObject {
	/**
	 * Returns the value of the '<em><b>Use</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Use</em>' attribute.
	 * @see #setUse(boolean)
	 * @see org.b2bopen.model.config.ConfigPackage#getProxy_Use()
	 * @model default="false"
	 * @generated
	 */
	boolean isUse();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.Proxy#isUse <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use</em>' attribute.
	 * @see #isUse()
	 * @generated
	 */
	void setUse(boolean value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * host, host:port or an IP address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getProxy_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.Proxy#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>User Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>User Name</em>' attribute.
	 * @see #setUserName(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getProxy_UserName()
	 * @model default=""
	 * @generated
	 */
	String getUserName();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.Proxy#getUserName <em>User Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User Name</em>' attribute.
	 * @see #getUserName()
	 * @generated
	 */
	void setUserName(String value);

} // Proxy
