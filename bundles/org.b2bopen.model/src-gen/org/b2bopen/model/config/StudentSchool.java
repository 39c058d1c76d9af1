/**
 */
package org.b2bopen.model.config;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Student School</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One row per school and destination (S1).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.StudentSchool#getDestinationLaNumber <em>Destination La Number</em>}</li>
 * </ul>
 *
 * @see org.b2bopen.model.config.ConfigPackage#getStudentSchool()
 * @model
 * @generated
 */
public interface StudentSchool extends School {
	/**
	 * Returns the value of the '<em><b>Destination La Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The LA that files of this row are for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Destination La Number</em>' attribute.
	 * @see #setDestinationLaNumber(String)
	 * @see org.b2bopen.model.config.ConfigPackage#getStudentSchool_DestinationLaNumber()
	 * @model
	 * @generated
	 */
	String getDestinationLaNumber();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.StudentSchool#getDestinationLaNumber <em>Destination La Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Destination La Number</em>' attribute.
	 * @see #getDestinationLaNumber()
	 * @generated
	 */
	void setDestinationLaNumber(String value);

} // StudentSchool
