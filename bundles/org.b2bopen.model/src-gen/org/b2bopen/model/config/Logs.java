/**
 */
package org.b2bopen.model.config;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Logs</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How much of the log is kept (L3).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.b2bopen.model.config.Logs#getKeepDays <em>Keep Days</em>}</li>
 *   <li>{@link org.b2bopen.model.config.Logs#getKeepMegabytes <em>Keep Megabytes</em>}</li>
 * </ul>
 *
 * @see org.b2bopen.model.config.ConfigPackage#getLogs()
 * @model
 * @generated
 */
public interface Logs extends EObject {
	/**
	 * Returns the value of the '<em><b>Keep Days</b></em>' attribute.
	 * The default value is <code>"365"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entries that are older, in days, are deleted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keep Days</em>' attribute.
	 * @see #setKeepDays(int)
	 * @see org.b2bopen.model.config.ConfigPackage#getLogs_KeepDays()
	 * @model default="365"
	 * @generated
	 */
	int getKeepDays();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.Logs#getKeepDays <em>Keep Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keep Days</em>' attribute.
	 * @see #getKeepDays()
	 * @generated
	 */
	void setKeepDays(int value);

	/**
	 * Returns the value of the '<em><b>Keep Megabytes</b></em>' attribute.
	 * The default value is <code>"500"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The oldest entries are deleted while the log takes more than this on the disk, in MB of 1,048,576 bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keep Megabytes</em>' attribute.
	 * @see #setKeepMegabytes(int)
	 * @see org.b2bopen.model.config.ConfigPackage#getLogs_KeepMegabytes()
	 * @model default="500"
	 * @generated
	 */
	int getKeepMegabytes();

	/**
	 * Sets the value of the '{@link org.b2bopen.model.config.Logs#getKeepMegabytes <em>Keep Megabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keep Megabytes</em>' attribute.
	 * @see #getKeepMegabytes()
	 * @generated
	 */
	void setKeepMegabytes(int value);

} // Logs
