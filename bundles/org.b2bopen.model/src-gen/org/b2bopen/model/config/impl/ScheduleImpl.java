/**
 */
package org.b2bopen.model.config.impl;

import java.util.Collection;

import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Day;
import org.b2bopen.model.config.Schedule;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Schedule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.impl.ScheduleImpl#getDays <em>Days</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.ScheduleImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.b2bopen.model.config.impl.ScheduleImpl#isCatchUp <em>Catch Up</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScheduleImpl extends MinimalEObjectImpl.Container implements Schedule {
	/**
	 * The cached value of the '{@link #getDays() <em>Days</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDays()
	 * @generated
	 * @ordered
	 */
	protected EList<Day> days;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected EList<String> at;

	/**
	 * The default value of the '{@link #isCatchUp() <em>Catch Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCatchUp()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CATCH_UP_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCatchUp() <em>Catch Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCatchUp()
	 * @generated
	 * @ordered
	 */
	protected boolean catchUp = CATCH_UP_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScheduleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConfigPackage.Literals.SCHEDULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Day> getDays() {
		if (days == null) {
			days = new EDataTypeUniqueEList<Day>(Day.class, this, ConfigPackage.SCHEDULE__DAYS);
		}
		return days;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAt() {
		if (at == null) {
			at = new EDataTypeUniqueEList<String>(String.class, this, ConfigPackage.SCHEDULE__AT);
		}
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCatchUp() {
		return catchUp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCatchUp(boolean newCatchUp) {
		boolean oldCatchUp = catchUp;
		catchUp = newCatchUp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.SCHEDULE__CATCH_UP, oldCatchUp, catchUp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ConfigPackage.SCHEDULE__DAYS:
				return getDays();
			case ConfigPackage.SCHEDULE__AT:
				return getAt();
			case ConfigPackage.SCHEDULE__CATCH_UP:
				return isCatchUp();
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
			case ConfigPackage.SCHEDULE__DAYS:
				getDays().clear();
				getDays().addAll((Collection<? extends Day>)newValue);
				return;
			case ConfigPackage.SCHEDULE__AT:
				getAt().clear();
				getAt().addAll((Collection<? extends String>)newValue);
				return;
			case ConfigPackage.SCHEDULE__CATCH_UP:
				setCatchUp((Boolean)newValue);
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
			case ConfigPackage.SCHEDULE__DAYS:
				getDays().clear();
				return;
			case ConfigPackage.SCHEDULE__AT:
				getAt().clear();
				return;
			case ConfigPackage.SCHEDULE__CATCH_UP:
				setCatchUp(CATCH_UP_EDEFAULT);
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
			case ConfigPackage.SCHEDULE__DAYS:
				return days != null && !days.isEmpty();
			case ConfigPackage.SCHEDULE__AT:
				return at != null && !at.isEmpty();
			case ConfigPackage.SCHEDULE__CATCH_UP:
				return catchUp != CATCH_UP_EDEFAULT;
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
		result.append(" (days: ");
		result.append(days);
		result.append(", at: ");
		result.append(at);
		result.append(", catchUp: ");
		result.append(catchUp);
		result.append(')');
		return result.toString();
	}

} //ScheduleImpl
