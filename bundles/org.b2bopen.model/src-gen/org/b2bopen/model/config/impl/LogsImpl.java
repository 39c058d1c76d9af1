/**
 */
package org.b2bopen.model.config.impl;

import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Logs;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Logs</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.impl.LogsImpl#getKeepDays <em>Keep Days</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.LogsImpl#getKeepMegabytes <em>Keep Megabytes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LogsImpl extends MinimalEObjectImpl.Container implements Logs {
	/**
	 * The default value of the '{@link #getKeepDays() <em>Keep Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeepDays()
	 * @generated
	 * @ordered
	 */
	protected static final int KEEP_DAYS_EDEFAULT = 365;

	/**
	 * The cached value of the '{@link #getKeepDays() <em>Keep Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeepDays()
	 * @generated
	 * @ordered
	 */
	protected int keepDays = KEEP_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeepMegabytes() <em>Keep Megabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeepMegabytes()
	 * @generated
	 * @ordered
	 */
	protected static final int KEEP_MEGABYTES_EDEFAULT = 500;

	/**
	 * The cached value of the '{@link #getKeepMegabytes() <em>Keep Megabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeepMegabytes()
	 * @generated
	 * @ordered
	 */
	protected int keepMegabytes = KEEP_MEGABYTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LogsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConfigPackage.Literals.LOGS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getKeepDays() {
		return keepDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeepDays(int newKeepDays) {
		int oldKeepDays = keepDays;
		keepDays = newKeepDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.LOGS__KEEP_DAYS, oldKeepDays, keepDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getKeepMegabytes() {
		return keepMegabytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeepMegabytes(int newKeepMegabytes) {
		int oldKeepMegabytes = keepMegabytes;
		keepMegabytes = newKeepMegabytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.LOGS__KEEP_MEGABYTES, oldKeepMegabytes, keepMegabytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ConfigPackage.LOGS__KEEP_DAYS:
				return getKeepDays();
			case ConfigPackage.LOGS__KEEP_MEGABYTES:
				return getKeepMegabytes();
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
			case ConfigPackage.LOGS__KEEP_DAYS:
				setKeepDays((Integer)newValue);
				return;
			case ConfigPackage.LOGS__KEEP_MEGABYTES:
				setKeepMegabytes((Integer)newValue);
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
			case ConfigPackage.LOGS__KEEP_DAYS:
				setKeepDays(KEEP_DAYS_EDEFAULT);
				return;
			case ConfigPackage.LOGS__KEEP_MEGABYTES:
				setKeepMegabytes(KEEP_MEGABYTES_EDEFAULT);
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
			case ConfigPackage.LOGS__KEEP_DAYS:
				return keepDays != KEEP_DAYS_EDEFAULT;
			case ConfigPackage.LOGS__KEEP_MEGABYTES:
				return keepMegabytes != KEEP_MEGABYTES_EDEFAULT;
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
		result.append(" (keepDays: ");
		result.append(keepDays);
		result.append(", keepMegabytes: ");
		result.append(keepMegabytes);
		result.append(')');
		return result.toString();
	}

} //LogsImpl
