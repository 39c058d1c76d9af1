/**
 */
package org.b2bopen.model.config.impl;

import java.util.Collection;

import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Personnel;
import org.b2bopen.model.config.PersonnelSchool;
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
 * An implementation of the model object '<em><b>Personnel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.impl.PersonnelImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.PersonnelImpl#getTransport <em>Transport</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.PersonnelImpl#getTransportSettings <em>Transport Settings</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.PersonnelImpl#getSchools <em>Schools</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonnelImpl extends MinimalEObjectImpl.Container implements Personnel {
	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = "";

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
	 * The cached value of the '{@link #getTransportSettings() <em>Transport Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransportSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<TransportSetting> transportSettings;

	/**
	 * The cached value of the '{@link #getSchools() <em>Schools</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchools()
	 * @generated
	 * @ordered
	 */
	protected EList<PersonnelSchool> schools;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonnelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConfigPackage.Literals.PERSONNEL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.PERSONNEL__URL, oldUrl, url));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.PERSONNEL__TRANSPORT, oldTransport, transport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TransportSetting> getTransportSettings() {
		if (transportSettings == null) {
			transportSettings = new EObjectContainmentEList<TransportSetting>(TransportSetting.class, this, ConfigPackage.PERSONNEL__TRANSPORT_SETTINGS);
		}
		return transportSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PersonnelSchool> getSchools() {
		if (schools == null) {
			schools = new EObjectContainmentEList<PersonnelSchool>(PersonnelSchool.class, this, ConfigPackage.PERSONNEL__SCHOOLS);
		}
		return schools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ConfigPackage.PERSONNEL__TRANSPORT_SETTINGS:
				return ((InternalEList<?>)getTransportSettings()).basicRemove(otherEnd, msgs);
			case ConfigPackage.PERSONNEL__SCHOOLS:
				return ((InternalEList<?>)getSchools()).basicRemove(otherEnd, msgs);
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
			case ConfigPackage.PERSONNEL__URL:
				return getUrl();
			case ConfigPackage.PERSONNEL__TRANSPORT:
				return getTransport();
			case ConfigPackage.PERSONNEL__TRANSPORT_SETTINGS:
				return getTransportSettings();
			case ConfigPackage.PERSONNEL__SCHOOLS:
				return getSchools();
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
			case ConfigPackage.PERSONNEL__URL:
				setUrl((String)newValue);
				return;
			case ConfigPackage.PERSONNEL__TRANSPORT:
				setTransport((String)newValue);
				return;
			case ConfigPackage.PERSONNEL__TRANSPORT_SETTINGS:
				getTransportSettings().clear();
				getTransportSettings().addAll((Collection<? extends TransportSetting>)newValue);
				return;
			case ConfigPackage.PERSONNEL__SCHOOLS:
				getSchools().clear();
				getSchools().addAll((Collection<? extends PersonnelSchool>)newValue);
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
			case ConfigPackage.PERSONNEL__URL:
				setUrl(URL_EDEFAULT);
				return;
			case ConfigPackage.PERSONNEL__TRANSPORT:
				setTransport(TRANSPORT_EDEFAULT);
				return;
			case ConfigPackage.PERSONNEL__TRANSPORT_SETTINGS:
				getTransportSettings().clear();
				return;
			case ConfigPackage.PERSONNEL__SCHOOLS:
				getSchools().clear();
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
			case ConfigPackage.PERSONNEL__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case ConfigPackage.PERSONNEL__TRANSPORT:
				return TRANSPORT_EDEFAULT == null ? transport != null : !TRANSPORT_EDEFAULT.equals(transport);
			case ConfigPackage.PERSONNEL__TRANSPORT_SETTINGS:
				return transportSettings != null && !transportSettings.isEmpty();
			case ConfigPackage.PERSONNEL__SCHOOLS:
				return schools != null && !schools.isEmpty();
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
		result.append(" (url: ");
		result.append(url);
		result.append(", transport: ");
		result.append(transport);
		result.append(')');
		return result.toString();
	}

} //PersonnelImpl
