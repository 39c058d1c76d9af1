/**
 */
package org.b2bopen.model.config.impl;

import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.School;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>School</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.impl.SchoolImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.SchoolImpl#getLaNumber <em>La Number</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.SchoolImpl#getSchoolNumber <em>School Number</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.SchoolImpl#getUserName <em>User Name</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.SchoolImpl#getFilesNotExported <em>Files Not Exported</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.SchoolImpl#getFilesExported <em>Files Exported</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class SchoolImpl extends MinimalEObjectImpl.Container implements School {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getLaNumber() <em>La Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String LA_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLaNumber() <em>La Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaNumber()
	 * @generated
	 * @ordered
	 */
	protected String laNumber = LA_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchoolNumber() <em>School Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchoolNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHOOL_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSchoolNumber() <em>School Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchoolNumber()
	 * @generated
	 * @ordered
	 */
	protected String schoolNumber = SCHOOL_NUMBER_EDEFAULT;

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
	 * The default value of the '{@link #getFilesNotExported() <em>Files Not Exported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilesNotExported()
	 * @generated
	 * @ordered
	 */
	protected static final String FILES_NOT_EXPORTED_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getFilesNotExported() <em>Files Not Exported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilesNotExported()
	 * @generated
	 * @ordered
	 */
	protected String filesNotExported = FILES_NOT_EXPORTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFilesExported() <em>Files Exported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilesExported()
	 * @generated
	 * @ordered
	 */
	protected static final String FILES_EXPORTED_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getFilesExported() <em>Files Exported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilesExported()
	 * @generated
	 * @ordered
	 */
	protected String filesExported = FILES_EXPORTED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SchoolImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConfigPackage.Literals.SCHOOL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.SCHOOL__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLaNumber() {
		return laNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLaNumber(String newLaNumber) {
		String oldLaNumber = laNumber;
		laNumber = newLaNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.SCHOOL__LA_NUMBER, oldLaNumber, laNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSchoolNumber() {
		return schoolNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchoolNumber(String newSchoolNumber) {
		String oldSchoolNumber = schoolNumber;
		schoolNumber = newSchoolNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.SCHOOL__SCHOOL_NUMBER, oldSchoolNumber, schoolNumber));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.SCHOOL__USER_NAME, oldUserName, userName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFilesNotExported() {
		return filesNotExported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilesNotExported(String newFilesNotExported) {
		String oldFilesNotExported = filesNotExported;
		filesNotExported = newFilesNotExported;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.SCHOOL__FILES_NOT_EXPORTED, oldFilesNotExported, filesNotExported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFilesExported() {
		return filesExported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilesExported(String newFilesExported) {
		String oldFilesExported = filesExported;
		filesExported = newFilesExported;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.SCHOOL__FILES_EXPORTED, oldFilesExported, filesExported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ConfigPackage.SCHOOL__NAME:
				return getName();
			case ConfigPackage.SCHOOL__LA_NUMBER:
				return getLaNumber();
			case ConfigPackage.SCHOOL__SCHOOL_NUMBER:
				return getSchoolNumber();
			case ConfigPackage.SCHOOL__USER_NAME:
				return getUserName();
			case ConfigPackage.SCHOOL__FILES_NOT_EXPORTED:
				return getFilesNotExported();
			case ConfigPackage.SCHOOL__FILES_EXPORTED:
				return getFilesExported();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ConfigPackage.SCHOOL__NAME:
				setName((String)newValue);
				return;
			case ConfigPackage.SCHOOL__LA_NUMBER:
				setLaNumber((String)newValue);
				return;
			case ConfigPackage.SCHOOL__SCHOOL_NUMBER:
				setSchoolNumber((String)newValue);
				return;
			case ConfigPackage.SCHOOL__USER_NAME:
				setUserName((String)newValue);
				return;
			case ConfigPackage.SCHOOL__FILES_NOT_EXPORTED:
				setFilesNotExported((String)newValue);
				return;
			case ConfigPackage.SCHOOL__FILES_EXPORTED:
				setFilesExported((String)newValue);
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
			case ConfigPackage.SCHOOL__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ConfigPackage.SCHOOL__LA_NUMBER:
				setLaNumber(LA_NUMBER_EDEFAULT);
				return;
			case ConfigPackage.SCHOOL__SCHOOL_NUMBER:
				setSchoolNumber(SCHOOL_NUMBER_EDEFAULT);
				return;
			case ConfigPackage.SCHOOL__USER_NAME:
				setUserName(USER_NAME_EDEFAULT);
				return;
			case ConfigPackage.SCHOOL__FILES_NOT_EXPORTED:
				setFilesNotExported(FILES_NOT_EXPORTED_EDEFAULT);
				return;
			case ConfigPackage.SCHOOL__FILES_EXPORTED:
				setFilesExported(FILES_EXPORTED_EDEFAULT);
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
			case ConfigPackage.SCHOOL__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ConfigPackage.SCHOOL__LA_NUMBER:
				return LA_NUMBER_EDEFAULT == null ? laNumber != null : !LA_NUMBER_EDEFAULT.equals(laNumber);
			case ConfigPackage.SCHOOL__SCHOOL_NUMBER:
				return SCHOOL_NUMBER_EDEFAULT == null ? schoolNumber != null : !SCHOOL_NUMBER_EDEFAULT.equals(schoolNumber);
			case ConfigPackage.SCHOOL__USER_NAME:
				return USER_NAME_EDEFAULT == null ? userName != null : !USER_NAME_EDEFAULT.equals(userName);
			case ConfigPackage.SCHOOL__FILES_NOT_EXPORTED:
				return FILES_NOT_EXPORTED_EDEFAULT == null ? filesNotExported != null : !FILES_NOT_EXPORTED_EDEFAULT.equals(filesNotExported);
			case ConfigPackage.SCHOOL__FILES_EXPORTED:
				return FILES_EXPORTED_EDEFAULT == null ? filesExported != null : !FILES_EXPORTED_EDEFAULT.equals(filesExported);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", laNumber: ");
		result.append(laNumber);
		result.append(", schoolNumber: ");
		result.append(schoolNumber);
		result.append(", userName: ");
		result.append(userName);
		result.append(", filesNotExported: ");
		result.append(filesNotExported);
		result.append(", filesExported: ");
		result.append(filesExported);
		result.append(')');
		return result.toString();
	}

} //SchoolImpl
