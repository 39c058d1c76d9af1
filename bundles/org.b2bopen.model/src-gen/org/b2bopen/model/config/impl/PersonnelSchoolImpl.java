/**
 */
package org.b2bopen.model.config.impl;

import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.PersonnelSchool;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Personnel School</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.impl.PersonnelSchoolImpl#getFilesImported <em>Files Imported</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonnelSchoolImpl extends SchoolImpl implements PersonnelSchool {
	/**
	 * The default value of the '{@link #getFilesImported() <em>Files Imported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilesImported()
	 * @generated
	 * @ordered
	 */
	protected static final String FILES_IMPORTED_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getFilesImported() <em>Files Imported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilesImported()
	 * @generated
	 * @ordered
	 */
	protected String filesImported = FILES_IMPORTED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonnelSchoolImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConfigPackage.Literals.PERSONNEL_SCHOOL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFilesImported() {
		return filesImported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilesImported(String newFilesImported) {
		String oldFilesImported = filesImported;
		filesImported = newFilesImported;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigPackage.PERSONNEL_SCHOOL__FILES_IMPORTED, oldFilesImported, filesImported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ConfigPackage.PERSONNEL_SCHOOL__FILES_IMPORTED:
				return getFilesImported();
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
			case ConfigPackage.PERSONNEL_SCHOOL__FILES_IMPORTED:
				setFilesImported((String)newValue);
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
			case ConfigPackage.PERSONNEL_SCHOOL__FILES_IMPORTED:
				setFilesImported(FILES_IMPORTED_EDEFAULT);
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
			case ConfigPackage.PERSONNEL_SCHOOL__FILES_IMPORTED:
				return FILES_IMPORTED_EDEFAULT == null ? filesImported != null : !FILES_IMPORTED_EDEFAULT.equals(filesImported);
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
		result.append(" (filesImported: ");
		result.append(filesImported);
		result.append(')');
		return result.toString();
	}

} //PersonnelSchoolImpl
