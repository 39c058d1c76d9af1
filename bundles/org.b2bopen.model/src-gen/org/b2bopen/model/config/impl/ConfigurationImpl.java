/**
 */
package org.b2bopen.model.config.impl;

import java.util.Collection;

import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.Logs;
import org.b2bopen.model.config.Personnel;
import org.b2bopen.model.config.Proxy;
import org.b2bopen.model.config.Schedule;
import org.b2bopen.model.config.SecurityProtocol;
import org.b2bopen.model.config.StudentSchool;

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
 * An implementation of the model object '<em><b>Configuration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.impl.ConfigurationImpl#getRootFolder <em>Root Folder</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.ConfigurationImpl#getSecurityProtocol <em>Security Protocol</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.ConfigurationImpl#getTrustStore <em>Trust Store</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.ConfigurationImpl#getProxy <em>Proxy</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.ConfigurationImpl#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.ConfigurationImpl#getLocalAuthorities <em>Local Authorities</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.ConfigurationImpl#getStudentSchools <em>Student Schools</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.ConfigurationImpl#getPersonnel <em>Personnel</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.ConfigurationImpl#getLogs <em>Logs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConfigurationImpl extends MinimalEObjectImpl.Container implements Configuration {
	/**
	 * The default value of the '{@link #getRootFolder() <em>Root Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRootFolder()
	 * @generated
	 * @ordered
	 */
	protected static final String ROOT_FOLDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRootFolder() <em>Root Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRootFolder()
	 * @generated
	 * @ordered
	 */
	protected String rootFolder = ROOT_FOLDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecurityProtocol() <em>Security Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityProtocol()
	 * @generated
	 * @ordered
	 */
	protected static final SecurityProtocol SECURITY_PROTOCOL_EDEFAULT = SecurityProtocol.TL_SV12;

	/**
	 * The cached value of the '{@link #getSecurityProtocol() <em>Security Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityProtocol()
	 * @generated
	 * @ordered
	 */
	protected SecurityProtocol securityProtocol = SECURITY_PROTOCOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrustStore() <em>Trust Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrustStore()
	 * @generated
	 * @ordered
	 */
	protected static final String TRUST_STORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrustStore() <em>Trust Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrustStore()
	 * @generated
	 * @ordered
	 */
	protected String trustStore = TRUST_STORE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProxy() <em>Proxy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProxy()
	 * @generated
	 * @ordered
	 */
	protected Proxy proxy;

	/**
	 * The cached value of the '{@link #getSchedule() <em>Schedule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchedule()
	 * @generated
	 * @ordered
	 */
	protected Schedule schedule;

	/**
	 * The cached value of the '{@link #getLocalAuthorities() <em>Local Authorities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalAuthorities()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalAuthority> localAuthorities;

	/**
	 * The cached value of the '{@link #getStudentSchools() <em>Student Schools</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudentSchools()
	 * @generated
	 * @ordered
	 */
	protected EList<StudentSchool> studentSchools;

	/**
	 * The cached value of the '{@link #getPersonnel() <em>Personnel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonnel()
	 * @generated
	 * @ordered
	 */
	protected Personnel personnel;

	/**
	 * The cached value of the '{@link #getLogs() <em>Logs</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogs()
	 * @generated
	 * @ordered
	 */
	protected Logs logs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConfigurationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConfigPackage.Literals.CONFIGURATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRootFolder() {
		return rootFolder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRootFolder(String newRootFolder) {
		String oldRootFolder = rootFolder;
		rootFolder = newRootFolder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.CONFIGURATION__ROOT_FOLDER, oldRootFolder, rootFolder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecurityProtocol getSecurityProtocol() {
		return securityProtocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecurityProtocol(SecurityProtocol newSecurityProtocol) {
		SecurityProtocol oldSecurityProtocol = securityProtocol;
		securityProtocol = newSecurityProtocol == null ? SECURITY_PROTOCOL_EDEFAULT : newSecurityProtocol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.CONFIGURATION__SECURITY_PROTOCOL, oldSecurityProtocol, securityProtocol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTrustStore() {
		return trustStore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrustStore(String newTrustStore) {
		String oldTrustStore = trustStore;
		trustStore = newTrustStore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.CONFIGURATION__TRUST_STORE, oldTrustStore, trustStore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Proxy getProxy() {
		return proxy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProxy(Proxy newProxy, NotificationChain msgs) {
		Proxy oldProxy = proxy;
		proxy = newProxy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ConfigPackage.CONFIGURATION__PROXY, oldProxy, newProxy);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProxy(Proxy newProxy) {
		if (newProxy != proxy) {
			NotificationChain msgs = null;
			if (proxy != null)
				msgs = ((InternalEObject)proxy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ConfigPackage.CONFIGURATION__PROXY, null, msgs);
			if (newProxy != null)
				msgs = ((InternalEObject)newProxy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ConfigPackage.CONFIGURATION__PROXY, null, msgs);
			msgs = basicSetProxy(newProxy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.CONFIGURATION__PROXY, newProxy, newProxy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Schedule getSchedule() {
		return schedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSchedule(Schedule newSchedule, NotificationChain msgs) {
		Schedule oldSchedule = schedule;
		schedule = newSchedule;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ConfigPackage.CONFIGURATION__SCHEDULE, oldSchedule, newSchedule);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchedule(Schedule newSchedule) {
		if (newSchedule != schedule) {
			NotificationChain msgs = null;
			if (schedule != null)
				msgs = ((InternalEObject)schedule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ConfigPackage.CONFIGURATION__SCHEDULE, null, msgs);
			if (newSchedule != null)
				msgs = ((InternalEObject)newSchedule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ConfigPackage.CONFIGURATION__SCHEDULE, null, msgs);
			msgs = basicSetSchedule(newSchedule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.CONFIGURATION__SCHEDULE, newSchedule, newSchedule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalAuthority> getLocalAuthorities() {
		if (localAuthorities == null) {
			localAuthorities = new EObjectContainmentEList<LocalAuthority>(LocalAuthority.class, this, ConfigPackage.CONFIGURATION__LOCAL_AUTHORITIES);
		}
		return localAuthorities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StudentSchool> getStudentSchools() {
		if (studentSchools == null) {
			studentSchools = new EObjectContainmentEList<StudentSchool>(StudentSchool.class, this, ConfigPackage.CONFIGURATION__STUDENT_SCHOOLS);
		}
		return studentSchools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Personnel getPersonnel() {
		return personnel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPersonnel(Personnel newPersonnel, NotificationChain msgs) {
		Personnel oldPersonnel = personnel;
		personnel = newPersonnel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ConfigPackage.CONFIGURATION__PERSONNEL, oldPersonnel, newPersonnel);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersonnel(Personnel newPersonnel) {
		if (newPersonnel != personnel) {
			NotificationChain msgs = null;
			if (personnel != null)
				msgs = ((InternalEObject)personnel).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ConfigPackage.CONFIGURATION__PERSONNEL, null, msgs);
			if (newPersonnel != null)
				msgs = ((InternalEObject)newPersonnel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ConfigPackage.CONFIGURATION__PERSONNEL, null, msgs);
			msgs = basicSetPersonnel(newPersonnel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.CONFIGURATION__PERSONNEL, newPersonnel, newPersonnel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Logs getLogs() {
		return logs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLogs(Logs newLogs, NotificationChain msgs) {
		Logs oldLogs = logs;
		logs = newLogs;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ConfigPackage.CONFIGURATION__LOGS, oldLogs, newLogs);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogs(Logs newLogs) {
		if (newLogs != logs) {
			NotificationChain msgs = null;
			if (logs != null)
				msgs = ((InternalEObject)logs).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ConfigPackage.CONFIGURATION__LOGS, null, msgs);
			if (newLogs != null)
				msgs = ((InternalEObject)newLogs).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ConfigPackage.CONFIGURATION__LOGS, null, msgs);
			msgs = basicSetLogs(newLogs, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.CONFIGURATION__LOGS, newLogs, newLogs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ConfigPackage.CONFIGURATION__PROXY:
				return basicSetProxy(null, msgs);
			case ConfigPackage.CONFIGURATION__SCHEDULE:
				return basicSetSchedule(null, msgs);
			case ConfigPackage.CONFIGURATION__LOCAL_AUTHORITIES:
				return ((InternalEList<?>)getLocalAuthorities()).basicRemove(otherEnd, msgs);
			case ConfigPackage.CONFIGURATION__STUDENT_SCHOOLS:
				return ((InternalEList<?>)getStudentSchools()).basicRemove(otherEnd, msgs);
			case ConfigPackage.CONFIGURATION__PERSONNEL:
				return basicSetPersonnel(null, msgs);
			case ConfigPackage.CONFIGURATION__LOGS:
				return basicSetLogs(null, msgs);
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
			case ConfigPackage.CONFIGURATION__ROOT_FOLDER:
				return getRootFolder();
			case ConfigPackage.CONFIGURATION__SECURITY_PROTOCOL:
				return getSecurityProtocol();
			case ConfigPackage.CONFIGURATION__TRUST_STORE:
				return getTrustStore();
			case ConfigPackage.CONFIGURATION__PROXY:
				return getProxy();
			case ConfigPackage.CONFIGURATION__SCHEDULE:
				return getSchedule();
			case ConfigPackage.CONFIGURATION__LOCAL_AUTHORITIES:
				return getLocalAuthorities();
			case ConfigPackage.CONFIGURATION__STUDENT_SCHOOLS:
				return getStudentSchools();
			case ConfigPackage.CONFIGURATION__PERSONNEL:
				return getPersonnel();
			case ConfigPackage.CONFIGURATION__LOGS:
				return getLogs();
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
			case ConfigPackage.CONFIGURATION__ROOT_FOLDER:
				setRootFolder((String)newValue);
				return;
			case ConfigPackage.CONFIGURATION__SECURITY_PROTOCOL:
				setSecurityProtocol((SecurityProtocol)newValue);
				return;
			case ConfigPackage.CONFIGURATION__TRUST_STORE:
				setTrustStore((String)newValue);
				return;
			case ConfigPackage.CONFIGURATION__PROXY:
				setProxy((Proxy)newValue);
				return;
			case ConfigPackage.CONFIGURATION__SCHEDULE:
				setSchedule((Schedule)newValue);
				return;
			case ConfigPackage.CONFIGURATION__LOCAL_AUTHORITIES:
				getLocalAuthorities().clear();
				getLocalAuthorities().addAll((Collection<? extends LocalAuthority>)newValue);
				return;
			case ConfigPackage.CONFIGURATION__STUDENT_SCHOOLS:
				getStudentSchools().clear();
				getStudentSchools().addAll((Collection<? extends StudentSchool>)newValue);
				return;
			case ConfigPackage.CONFIGURATION__PERSONNEL:
				setPersonnel((Personnel)newValue);
				return;
			case ConfigPackage.CONFIGURATION__LOGS:
				setLogs((Logs)newValue);
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
			case ConfigPackage.CONFIGURATION__ROOT_FOLDER:
				setRootFolder(ROOT_FOLDER_EDEFAULT);
				return;
			case ConfigPackage.CONFIGURATION__SECURITY_PROTOCOL:
				setSecurityProtocol(SECURITY_PROTOCOL_EDEFAULT);
				return;
			case ConfigPackage.CONFIGURATION__TRUST_STORE:
				setTrustStore(TRUST_STORE_EDEFAULT);
				return;
			case ConfigPackage.CONFIGURATION__PROXY:
				setProxy((Proxy)null);
				return;
			case ConfigPackage.CONFIGURATION__SCHEDULE:
				setSchedule((Schedule)null);
				return;
			case ConfigPackage.CONFIGURATION__LOCAL_AUTHORITIES:
				getLocalAuthorities().clear();
				return;
			case ConfigPackage.CONFIGURATION__STUDENT_SCHOOLS:
				getStudentSchools().clear();
				return;
			case ConfigPackage.CONFIGURATION__PERSONNEL:
				setPersonnel((Personnel)null);
				return;
			case ConfigPackage.CONFIGURATION__LOGS:
				setLogs((Logs)null);
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
			case ConfigPackage.CONFIGURATION__ROOT_FOLDER:
				return ROOT_FOLDER_EDEFAULT == null ? rootFolder != null : !ROOT_FOLDER_EDEFAULT.equals(rootFolder);
			case ConfigPackage.CONFIGURATION__SECURITY_PROTOCOL:
				return securityProtocol != SECURITY_PROTOCOL_EDEFAULT;
			case ConfigPackage.CONFIGURATION__TRUST_STORE:
				return TRUST_STORE_EDEFAULT == null ? trustStore != null : !TRUST_STORE_EDEFAULT.equals(trustStore);
			case ConfigPackage.CONFIGURATION__PROXY:
				return proxy != null;
			case ConfigPackage.CONFIGURATION__SCHEDULE:
				return schedule != null;
			case ConfigPackage.CONFIGURATION__LOCAL_AUTHORITIES:
				return localAuthorities != null && !localAuthorities.isEmpty();
			case ConfigPackage.CONFIGURATION__STUDENT_SCHOOLS:
				return studentSchools != null && !studentSchools.isEmpty();
			case ConfigPackage.CONFIGURATION__PERSONNEL:
				return personnel != null;
			case ConfigPackage.CONFIGURATION__LOGS:
				return logs != null;
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
		result.append(" (rootFolder: ");
		result.append(rootFolder);
		result.append(", securityProtocol: ");
		result.append(securityProtocol);
		result.append(", trustStore: ");
		result.append(trustStore);
		result.append(')');
		return result.toString();
	}

} //ConfigurationImpl
