/**
 */
package org.b2bopen.model.config.impl;

import java.util.Collection;

import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.OnSchemaError;
import org.b2bopen.model.config.TransportSetting;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Local Authority</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.impl.LocalAuthorityImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.LocalAuthorityImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.LocalAuthorityImpl#getUserName <em>User Name</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.LocalAuthorityImpl#getTransport <em>Transport</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.LocalAuthorityImpl#isAllowUnencrypted <em>Allow Unencrypted</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.LocalAuthorityImpl#getOnSchemaError <em>On Schema Error</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.LocalAuthorityImpl#getTransportSettings <em>Transport Settings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LocalAuthorityImpl extends MinimalEObjectImpl.Container implements LocalAuthority {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getUserName() <em>User Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserName()
	 * @generated
	 * @ordered
	 */
	protected static final String USER_NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getUserName() <em>User Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserName()
	 * @generated
	 * @ordered
	 */
	protected String userName = USER_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTransport() <em>Transport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransport()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSPORT_EDEFAULT = "soap";

	/**
	 * The cached value of the '{@link #getTransport() <em>Transport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransport()
	 * @generated
	 * @ordered
	 */
	protected String transport = TRANSPORT_EDEFAULT;

	/**
	 * The default value of the '{@link #isAllowUnencrypted() <em>Allow Unencrypted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllowUnencrypted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALLOW_UNENCRYPTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAllowUnencrypted() <em>Allow Unencrypted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllowUnencrypted()
	 * @generated
	 * @ordered
	 */
	protected boolean allowUnencrypted = ALLOW_UNENCRYPTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getOnSchemaError() <em>On Schema Error</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnSchemaError()
	 * @generated
	 * @ordered
	 */
	protected static final OnSchemaError ON_SCHEMA_ERROR_EDEFAULT = OnSchemaError.REJECT;

	/**
	 * The cached value of the '{@link #getOnSchemaError() <em>On Schema Error</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnSchemaError()
	 * @generated
	 * @ordered
	 */
	protected OnSchemaError onSchemaError = ON_SCHEMA_ERROR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTransportSettings() <em>Transport Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransportSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<TransportSetting> transportSettings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LocalAuthorityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConfigPackage.Literals.LOCAL_AUTHORITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.LOCAL_AUTHORITY__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.LOCAL_AUTHORITY__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUserName() {
		return userName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUserName(String newUserName) {
		String oldUserName = userName;
		userName = newUserName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.LOCAL_AUTHORITY__USER_NAME, oldUserName, userName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTransport() {
		return transport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransport(String newTransport) {
		String oldTransport = transport;
		transport = newTransport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.LOCAL_AUTHORITY__TRANSPORT, oldTransport, transport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAllowUnencrypted() {
		return allowUnencrypted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllowUnencrypted(boolean newAllowUnencrypted) {
		boolean oldAllowUnencrypted = allowUnencrypted;
		allowUnencrypted = newAllowUnencrypted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.LOCAL_AUTHORITY__ALLOW_UNENCRYPTED, oldAllowUnencrypted, allowUnencrypted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OnSchemaError getOnSchemaError() {
		return onSchemaError;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnSchemaError(OnSchemaError newOnSchemaError) {
		OnSchemaError oldOnSchemaError = onSchemaError;
		onSchemaError = newOnSchemaError == null ? ON_SCHEMA_ERROR_EDEFAULT : newOnSchemaError;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.LOCAL_AUTHORITY__ON_SCHEMA_ERROR, oldOnSchemaError, onSchemaError));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TransportSetting> getTransportSettings() {
		if (transportSettings == null) {
			transportSettings = new EObjectContainmentEList<TransportSetting>(TransportSetting.class, this, ConfigPackage.LOCAL_AUTHORITY__TRANSPORT_SETTINGS);
		}
		return transportSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ConfigPackage.LOCAL_AUTHORITY__TRANSPORT_SETTINGS:
				return ((InternalEList<?>)getTransportSettings()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ConfigPackage.LOCAL_AUTHORITY__NUMBER:
				return getNumber();
			case ConfigPackage.LOCAL_AUTHORITY__URL:
				return getUrl();
			case ConfigPackage.LOCAL_AUTHORITY__USER_NAME:
				return getUserName();
			case ConfigPackage.LOCAL_AUTHORITY__TRANSPORT:
				return getTransport();
			case ConfigPackage.LOCAL_AUTHORITY__ALLOW_UNENCRYPTED:
				return isAllowUnencrypted();
			case ConfigPackage.LOCAL_AUTHORITY__ON_SCHEMA_ERROR:
				return getOnSchemaError();
			case ConfigPackage.LOCAL_AUTHORITY__TRANSPORT_SETTINGS:
				return getTransportSettings();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ConfigPackage.LOCAL_AUTHORITY__NUMBER:
				setNumber((String)newValue);
				return;
			case ConfigPackage.LOCAL_AUTHORITY__URL:
				setUrl((String)newValue);
				return;
			case ConfigPackage.LOCAL_AUTHORITY__USER_NAME:
				setUserName((String)newValue);
				return;
			case ConfigPackage.LOCAL_AUTHORITY__TRANSPORT:
				setTransport((String)newValue);
				return;
			case ConfigPackage.LOCAL_AUTHORITY__ALLOW_UNENCRYPTED:
				setAllowUnencrypted((Boolean)newValue);
				return;
			case ConfigPackage.LOCAL_AUTHORITY__ON_SCHEMA_ERROR:
				setOnSchemaError((OnSchemaError)newValue);
				return;
			case ConfigPackage.LOCAL_AUTHORITY__TRANSPORT_SETTINGS:
				getTransportSettings().clear();
				getTransportSettings().addAll((Collection<? extends TransportSetting>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ConfigPackage.LOCAL_AUTHORITY__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ConfigPackage.LOCAL_AUTHORITY__URL:
				setUrl(URL_EDEFAULT);
				return;
			case ConfigPackage.LOCAL_AUTHORITY__USER_NAME:
				setUserName(USER_NAME_EDEFAULT);
				return;
			case ConfigPackage.LOCAL_AUTHORITY__TRANSPORT:
				setTransport(TRANSPORT_EDEFAULT);
				return;
			case ConfigPackage.LOCAL_AUTHORITY__ALLOW_UNENCRYPTED:
				setAllowUnencrypted(ALLOW_UNENCRYPTED_EDEFAULT);
				return;
			case ConfigPackage.LOCAL_AUTHORITY__ON_SCHEMA_ERROR:
				setOnSchemaError(ON_SCHEMA_ERROR_EDEFAULT);
				return;
			case ConfigPackage.LOCAL_AUTHORITY__TRANSPORT_SETTINGS:
				getTransportSettings().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ConfigPackage.LOCAL_AUTHORITY__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ConfigPackage.LOCAL_AUTHORITY__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case ConfigPackage.LOCAL_AUTHORITY__USER_NAME:
				return USER_NAME_EDEFAULT == null ? userName != null : !USER_NAME_EDEFAULT.equals(userName);
			case ConfigPackage.LOCAL_AUTHORITY__TRANSPORT:
				return TRANSPORT_EDEFAULT == null ? transport != null : !TRANSPORT_EDEFAULT.equals(transport);
			case ConfigPackage.LOCAL_AUTHORITY__ALLOW_UNENCRYPTED:
				return allowUnencrypted != ALLOW_UNENCRYPTED_EDEFAULT;
			case ConfigPackage.LOCAL_AUTHORITY__ON_SCHEMA_ERROR:
				return onSchemaError != ON_SCHEMA_ERROR_EDEFAULT;
			case ConfigPackage.LOCAL_AUTHORITY__TRANSPORT_SETTINGS:
				return transportSettings != null && !transportSettings.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (number: ");
		result.append(number);
		result.append(", url: ");
		result.append(url);
		result.append(", userName: ");
		result.append(userName);
		result.append(", transport: ");
		result.append(transport);
		result.append(", allowUnencrypted: ");
		result.append(allowUnencrypted);
		result.append(", onSchemaError: ");
		result.append(onSchemaError);
		result.append(')');
		return result.toString();
	}

} //LocalAuthorityImpl
