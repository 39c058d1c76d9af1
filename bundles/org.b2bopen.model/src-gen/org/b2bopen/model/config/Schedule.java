/**
 */
package org.b2bopen.model.config;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Schedule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * When exports and imports run by themselves (A5).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.Schedule#getDays <em>Days</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Schedule#getAt <em>At</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Schedule#isCatchUp <em>Catch Up</em>}</li>
 * </ul>
 *
 * @see org.b2bopen.model.config.ConfigPackage#getSchedule()
 * @model
 * @generated
 */
public interface Schedule extends EObject {
	/**
	 * Returns the value of the '<em><b>Days</b></em>' attribute list.
	 * The list contents are of type {@link org.b2bopen.model.config.Day}.
	 * The literals are from the enumeration {@link org.b2bopen.model.config.Day}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Days</em>' attribute list.
	 * @see org.b2bopen.model.config.Day
	 * @see org.b2bopen.model.config.ConfigPackage#getSchedule_Days()
	 * @model
	 * @generated
	 */
	EList<Day> getDays();

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Local times of day, HH:mm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute list.
	 * @see org.b2bopen.model.config.ConfigPackage#getSchedule_At()
	 * @model
	 * @generated
	 */
	EList<String> getAt();

	/**
	 * Returns the value of the '<em><b>Catch Up</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a run that was missed is caught up once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Catch Up</em>' attribute.
	 * @see #setCatchUp(boolean)
	 * @see org.b2bopen.model.config.ConfigPackage#getSchedule_CatchUp()
	 * @model default="true"
	 * @generated
	 */
	boolean isCatchUp();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.Schedule#isCatchUp <em>Catch Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Catch Up</em>' attribute.
	 * @see #isCatchUp()
	 * @generated
	 */
	void setCatchUp(boolean value);

} // Schedule
