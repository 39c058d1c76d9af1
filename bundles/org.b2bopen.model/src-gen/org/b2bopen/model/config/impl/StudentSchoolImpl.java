/**
 */
package org.b2bopen.model.config.impl;

import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.StudentSchool;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Student School</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.impl.StudentSchoolImpl#getDestinationLaNumber <em>Destination La Number</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudentSchoolImpl extends SchoolImpl implements StudentSchool {
	/**
	 * The default value of the '{@link #getDestinationLaNumber() <em>Destination La Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDestinationLaNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String DESTINATION_LA_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDestinationLaNumber() <em>Destination La Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDestinationLaNumber()
	 * @generated
	 * @ordered
	 */
	protected String destinationLaNumber = DESTINATION_LA_NUMBER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudentSchoolImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConfigPackage.Literals.STUDENT_SCHOOL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDestinationLaNumber() {
		return destinationLaNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDestinationLaNumber(String newDestinationLaNumber) {
		String oldDestinationLaNumber = destinationLaNumber;
		destinationLaNumber = newDestinationLaNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.STUDENT_SCHOOL__DESTINATION_LA_NUMBER, oldDestinationLaNumber, destinationLaNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ConfigPackage.STUDENT_SCHOOL__DESTINATION_LA_NUMBER:
				return getDestinationLaNumber();
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
			case ConfigPackage.STUDENT_SCHOOL__DESTINATION_LA_NUMBER:
				setDestinationLaNumber((String)newValue);
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
			case ConfigPackage.STUDENT_SCHOOL__DESTINATION_LA_NUMBER:
				setDestinationLaNumber(DESTINATION_LA_NUMBER_EDEFAULT);
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
			case ConfigPackage.STUDENT_SCHOOL__DESTINATION_LA_NUMBER:
				return DESTINATION_LA_NUMBER_EDEFAULT == null ? destinationLaNumber != null : !DESTINATION_LA_NUMBER_EDEFAULT.equals(destinationLaNumber);
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
		result.append(" (destinationLaNumber: ");
		result.append(destinationLaNumber);
		result.append(')');
		return result.toString();
	}

} //StudentSchoolImpl
