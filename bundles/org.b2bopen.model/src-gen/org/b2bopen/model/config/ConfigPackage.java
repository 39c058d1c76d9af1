/**
 */
package org.b2bopen.model.config;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.b2bopen.model.config.ConfigFactory
 * @model kind="package"
 * @generated
 */
public interface ConfigPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "config";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://b2bopen.org/config/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "config";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ConfigPackage eINSTANCE = org.b2bopen.model.config.impl.ConfigPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.b2bopen.model.config.impl.ConfigurationImpl <em>Configuration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.b2bopen.model.config.impl.ConfigurationImpl
	 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getConfiguration()
	 * @generated
	 */
	int CONFIGURATION = 0;

	/**
	 * The feature id for the '<em><b>Root Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__ROOT_FOLDER = 0;

	/**
	 * The feature id for the '<em><b>Security Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__SECURITY_PROTOCOL = 1;

	/**
	 * The feature id for the '<em><b>Trust Store</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__TRUST_STORE = 2;

	/**
	 * The feature id for the '<em><b>Proxy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__PROXY = 3;

	/**
	 * The feature id for the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__SCHEDULE = 4;

	/**
	 * The feature id for the '<em><b>Local Authorities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__LOCAL_AUTHORITIES = 5;

	/**
	 * The feature id for the '<em><b>Student Schools</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__STUDENT_SCHOOLS = 6;

	/**
	 * The feature id for the '<em><b>Personnel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__PERSONNEL = 7;

	/**
	 * The feature id for the '<em><b>Logs</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__LOGS = 8;

	/**
	 * The number of structural features of the '<em>Configuration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Configuration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.b2bopen.model.config.impl.ProxyImpl <em>Proxy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.b2bopen.model.config.impl.ProxyImpl
	 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getProxy()
	 * @generated
	 */
	int PROXY = 1;

	/**
	 * The feature id for the '<em><b>Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROXY__USE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROXY__NAME = 1;

	/**
	 * The feature id for the '<em><b>User Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROXY__USER_NAME = 2;

	/**
	 * The number of structural features of the '<em>Proxy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROXY_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Proxy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROXY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.b2bopen.model.config.impl.ScheduleImpl <em>Schedule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.b2bopen.model.config.impl.ScheduleImpl
	 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getSchedule()
	 * @generated
	 */
	int SCHEDULE = 2;

	/**
	 * The feature id for the '<em><b>Days</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE__DAYS = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE__AT = 1;

	/**
	 * The feature id for the '<em><b>Catch Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE__CATCH_UP = 2;

	/**
	 * The number of structural features of the '<em>Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.b2bopen.model.config.impl.LocalAuthorityImpl <em>Local Authority</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.b2bopen.model.config.impl.LocalAuthorityImpl
	 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getLocalAuthority()
	 * @generated
	 */
	int LOCAL_AUTHORITY = 3;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_AUTHORITY__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_AUTHORITY__URL = 1;

	/**
	 * The feature id for the '<em><b>User Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_AUTHORITY__USER_NAME = 2;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_AUTHORITY__TRANSPORT = 3;

	/**
	 * The feature id for the '<em><b>Allow Unencrypted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_AUTHORITY__ALLOW_UNENCRYPTED = 4;

	/**
	 * The feature id for the '<em><b>On Schema Error</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_AUTHORITY__ON_SCHEMA_ERROR = 5;

	/**
	 * The feature id for the '<em><b>Transport Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_AUTHORITY__TRANSPORT_SETTINGS = 6;

	/**
	 * The number of structural features of the '<em>Local Authority</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_AUTHORITY_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Local Authority</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_AUTHORITY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.b2bopen.model.config.impl.SchoolImpl <em>School</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.b2bopen.model.config.impl.SchoolImpl
	 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getSchool()
	 * @generated
	 */
	int SCHOOL = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__NAME = 0;

	/**
	 * The feature id for the '<em><b>La Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__LA_NUMBER = 1;

	/**
	 * The feature id for the '<em><b>School Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__SCHOOL_NUMBER = 2;

	/**
	 * The feature id for the '<em><b>User Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__USER_NAME = 3;

	/**
	 * The feature id for the '<em><b>Files Not Exported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__FILES_NOT_EXPORTED = 4;

	/**
	 * The feature id for the '<em><b>Files Exported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__FILES_EXPORTED = 5;

	/**
	 * The number of structural features of the '<em>School</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>School</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.b2bopen.model.config.impl.StudentSchoolImpl <em>Student School</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.b2bopen.model.config.impl.StudentSchoolImpl
	 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getStudentSchool()
	 * @generated
	 */
	int STUDENT_SCHOOL = 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_SCHOOL__NAME = SCHOOL__NAME;

	/**
	 * The feature id for the '<em><b>La Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_SCHOOL__LA_NUMBER = SCHOOL__LA_NUMBER;

	/**
	 * The feature id for the '<em><b>School Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_SCHOOL__SCHOOL_NUMBER = SCHOOL__SCHOOL_NUMBER;

	/**
	 * The feature id for the '<em><b>User Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_SCHOOL__USER_NAME = SCHOOL__USER_NAME;

	/**
	 * The feature id for the '<em><b>Files Not Exported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_SCHOOL__FILES_NOT_EXPORTED = SCHOOL__FILES_NOT_EXPORTED;

	/**
	 * The feature id for the '<em><b>Files Exported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_SCHOOL__FILES_EXPORTED = SCHOOL__FILES_EXPORTED;

	/**
	 * The feature id for the '<em><b>Destination La Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_SCHOOL__DESTINATION_LA_NUMBER = SCHOOL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Student School</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_SCHOOL_FEATURE_COUNT = SCHOOL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Student School</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_SCHOOL_OPERATION_COUNT = SCHOOL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.b2bopen.model.config.impl.PersonnelSchoolImpl <em>Personnel School</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.b2bopen.model.config.impl.PersonnelSchoolImpl
	 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getPersonnelSchool()
	 * @generated
	 */
	int PERSONNEL_SCHOOL = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_SCHOOL__NAME = SCHOOL__NAME;

	/**
	 * The feature id for the '<em><b>La Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_SCHOOL__LA_NUMBER = SCHOOL__LA_NUMBER;

	/**
	 * The feature id for the '<em><b>School Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_SCHOOL__SCHOOL_NUMBER = SCHOOL__SCHOOL_NUMBER;

	/**
	 * The feature id for the '<em><b>User Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_SCHOOL__USER_NAME = SCHOOL__USER_NAME;

	/**
	 * The feature id for the '<em><b>Files Not Exported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_SCHOOL__FILES_NOT_EXPORTED = SCHOOL__FILES_NOT_EXPORTED;

	/**
	 * The feature id for the '<em><b>Files Exported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_SCHOOL__FILES_EXPORTED = SCHOOL__FILES_EXPORTED;

	/**
	 * The feature id for the '<em><b>Files Imported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_SCHOOL__FILES_IMPORTED = SCHOOL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Personnel School</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_SCHOOL_FEATURE_COUNT = SCHOOL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Personnel School</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_SCHOOL_OPERATION_COUNT = SCHOOL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.b2bopen.model.config.impl.PersonnelImpl <em>Personnel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.b2bopen.model.config.impl.PersonnelImpl
	 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getPersonnel()
	 * @generated
	 */
	int PERSONNEL = 7;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL__URL = 0;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL__TRANSPORT = 1;

	/**
	 * The feature id for the '<em><b>Transport Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL__TRANSPORT_SETTINGS = 2;

	/**
	 * The feature id for the '<em><b>Schools</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL__SCHOOLS = 3;

	/**
	 * The number of structural features of the '<em>Personnel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Personnel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.b2bopen.model.config.impl.LogsImpl <em>Logs</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.b2bopen.model.config.impl.LogsImpl
	 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getLogs()
	 * @generated
	 */
	int LOGS = 8;

	/**
	 * The feature id for the '<em><b>Keep Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOGS__KEEP_DAYS = 0;

	/**
	 * The feature id for the '<em><b>Keep Megabytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOGS__KEEP_MEGABYTES = 1;

	/**
	 * The number of structural features of the '<em>Logs</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOGS_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Logs</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOGS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.b2bopen.model.config.impl.TransportSettingImpl <em>Transport Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.b2bopen.model.config.impl.TransportSettingImpl
	 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getTransportSetting()
	 * @generated
	 */
	int TRANSPORT_SETTING = 9;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSPORT_SETTING__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSPORT_SETTING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Transport Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSPORT_SETTING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Transport Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSPORT_SETTING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.b2bopen.model.config.SecurityProtocol <em>Security Protocol</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.b2bopen.model.config.SecurityProtocol
	 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getSecurityProtocol()
	 * @generated
	 */
	int SECURITY_PROTOCOL = 10;

	/**
	 * The meta object id for the '{@link org.b2bopen.model.config.OnSchemaError <em>On Schema Error</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.b2bopen.model.config.OnSchemaError
	 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getOnSchemaError()
	 * @generated
	 */
	int ON_SCHEMA_ERROR = 11;

	/**
	 * The meta object id for the '{@link org.b2bopen.model.config.Day <em>Day</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.b2bopen.model.config.Day
	 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getDay()
	 * @generated
	 */
	int DAY = 12;


	/**
	 * Returns the meta object for class '{@link org.b2bopen.model.config.Configuration <em>Configuration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Configuration</em>'.
	 * @see org.b2bopen.model.config.Configuration
	 * @generated
	 */
	EClass getConfiguration();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.Configuration#getRootFolder <em>Root Folder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Root Folder</em>'.
	 * @see org.b2bopen.model.config.Configuration#getRootFolder()
	 * @see #getConfiguration()
	 * @generated
	 */
	EAttribute getConfiguration_RootFolder();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.Configuration#getSecurityProtocol <em>Security Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Security Protocol</em>'.
	 * @see org.b2bopen.model.config.Configuration#getSecurityProtocol()
	 * @see #getConfiguration()
	 * @generated
	 */
	EAttribute getConfiguration_SecurityProtocol();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.Configuration#getTrustStore <em>Trust Store</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trust Store</em>'.
	 * @see org.b2bopen.model.config.Configuration#getTrustStore()
	 * @see #getConfiguration()
	 * @generated
	 */
	EAttribute getConfiguration_TrustStore();

	/**
	 * Returns the meta object for the containment reference '{@link org.b2bopen.model.config.Configuration#getProxy <em>Proxy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Proxy</em>'.
	 * @see org.b2bopen.model.config.Configuration#getProxy()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Proxy();

	/**
	 * Returns the meta object for the containment reference '{@link org.b2bopen.model.config.Configuration#getSchedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Schedule</em>'.
	 * @see org.b2bopen.model.config.Configuration#getSchedule()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Schedule();

	/**
	 * Returns the meta object for the containment reference list '{@link org.b2bopen.model.config.Configuration#getLocalAuthorities <em>Local Authorities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Local Authorities</em>'.
	 * @see org.b2bopen.model.config.Configuration#getLocalAuthorities()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_LocalAuthorities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.b2bopen.model.config.Configuration#getStudentSchools <em>Student Schools</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Student Schools</em>'.
	 * @see org.b2bopen.model.config.Configuration#getStudentSchools()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_StudentSchools();

	/**
	 * Returns the meta object for the containment reference '{@link org.b2bopen.model.config.Configuration#getPersonnel <em>Personnel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Personnel</em>'.
	 * @see org.b2bopen.model.config.Configuration#getPersonnel()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Personnel();

	/**
	 * Returns the meta object for the containment reference '{@link org.b2bopen.model.config.Configuration#getLogs <em>Logs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Logs</em>'.
	 * @see org.b2bopen.model.config.Configuration#getLogs()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Logs();

	/**
	 * Returns the meta object for class '{@link org.b2bopen.model.config.Proxy <em>Proxy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Proxy</em>'.
	 * @see org.b2bopen.model.config.Proxy
	 * @generated
	 */
	EClass getProxy();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.Proxy#isUse <em>Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use</em>'.
	 * @see org.b2bopen.model.config.Proxy#isUse()
	 * @see #getProxy()
	 * @generated
	 */
	EAttribute getProxy_Use();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.Proxy#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.b2bopen.model.config.Proxy#getName()
	 * @see #getProxy()
	 * @generated
	 */
	EAttribute getProxy_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.Proxy#getUserName <em>User Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User Name</em>'.
	 * @see org.b2bopen.model.config.Proxy#getUserName()
	 * @see #getProxy()
	 * @generated
	 */
	EAttribute getProxy_UserName();

	/**
	 * Returns the meta object for class '{@link org.b2bopen.model.config.Schedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Schedule</em>'.
	 * @see org.b2bopen.model.config.Schedule
	 * @generated
	 */
	EClass getSchedule();

	/**
	 * Returns the meta object for the attribute list '{@link org.b2bopen.model.config.Schedule#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Days</em>'.
	 * @see org.b2bopen.model.config.Schedule#getDays()
	 * @see #getSchedule()
	 * @generated
	 */
	EAttribute getSchedule_Days();

	/**
	 * Returns the meta object for the attribute list '{@link org.b2bopen.model.config.Schedule#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>At</em>'.
	 * @see org.b2bopen.model.config.Schedule#getAt()
	 * @see #getSchedule()
	 * @generated
	 */
	EAttribute getSchedule_At();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.Schedule#isCatchUp <em>Catch Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Catch Up</em>'.
	 * @see org.b2bopen.model.config.Schedule#isCatchUp()
	 * @see #getSchedule()
	 * @generated
	 */
	EAttribute getSchedule_CatchUp();

	/**
	 * Returns the meta object for class '{@link org.b2bopen.model.config.LocalAuthority <em>Local Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Local Authority</em>'.
	 * @see org.b2bopen.model.config.LocalAuthority
	 * @generated
	 */
	EClass getLocalAuthority();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.LocalAuthority#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.b2bopen.model.config.LocalAuthority#getNumber()
	 * @see #getLocalAuthority()
	 * @generated
	 */
	EAttribute getLocalAuthority_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.LocalAuthority#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.b2bopen.model.config.LocalAuthority#getUrl()
	 * @see #getLocalAuthority()
	 * @generated
	 */
	EAttribute getLocalAuthority_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.LocalAuthority#getUserName <em>User Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User Name</em>'.
	 * @see org.b2bopen.model.config.LocalAuthority#getUserName()
	 * @see #getLocalAuthority()
	 * @generated
	 */
	EAttribute getLocalAuthority_UserName();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.LocalAuthority#getTransport <em>Transport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transport</em>'.
	 * @see org.b2bopen.model.config.LocalAuthority#getTransport()
	 * @see #getLocalAuthority()
	 * @generated
	 */
	EAttribute getLocalAuthority_Transport();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.LocalAuthority#isAllowUnencrypted <em>Allow Unencrypted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allow Unencrypted</em>'.
	 * @see org.b2bopen.model.config.LocalAuthority#isAllowUnencrypted()
	 * @see #getLocalAuthority()
	 * @generated
	 */
	EAttribute getLocalAuthority_AllowUnencrypted();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.LocalAuthority#getOnSchemaError <em>On Schema Error</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On Schema Error</em>'.
	 * @see org.b2bopen.model.config.LocalAuthority#getOnSchemaError()
	 * @see #getLocalAuthority()
	 * @generated
	 */
	EAttribute getLocalAuthority_OnSchemaError();

	/**
	 * Returns the meta object for the containment reference list '{@link org.b2bopen.model.config.LocalAuthority#getTransportSettings <em>Transport Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Transport Settings</em>'.
	 * @see org.b2bopen.model.config.LocalAuthority#getTransportSettings()
	 * @see #getLocalAuthority()
	 * @generated
	 */
	EReference getLocalAuthority_TransportSettings();

	/**
	 * Returns the meta object for class '{@link org.b2bopen.model.config.School <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>School</em>'.
	 * @see org.b2bopen.model.config.School
	 * @generated
	 */
	EClass getSchool();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.School#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.b2bopen.model.config.School#getName()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.School#getLaNumber <em>La Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>La Number</em>'.
	 * @see org.b2bopen.model.config.School#getLaNumber()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_LaNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.School#getSchoolNumber <em>School Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>School Number</em>'.
	 * @see org.b2bopen.model.config.School#getSchoolNumber()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_SchoolNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.School#getUserName <em>User Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User Name</em>'.
	 * @see org.b2bopen.model.config.School#getUserName()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_UserName();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.School#getFilesNotExported <em>Files Not Exported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Files Not Exported</em>'.
	 * @see org.b2bopen.model.config.School#getFilesNotExported()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_FilesNotExported();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.School#getFilesExported <em>Files Exported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Files Exported</em>'.
	 * @see org.b2bopen.model.config.School#getFilesExported()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_FilesExported();

	/**
	 * Returns the meta object for class '{@link org.b2bopen.model.config.StudentSchool <em>Student School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Student School</em>'.
	 * @see org.b2bopen.model.config.StudentSchool
	 * @generated
	 */
	EClass getStudentSchool();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.StudentSchool#getDestinationLaNumber <em>Destination La Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Destination La Number</em>'.
	 * @see org.b2bopen.model.config.StudentSchool#getDestinationLaNumber()
	 * @see #getStudentSchool()
	 * @generated
	 */
	EAttribute getStudentSchool_DestinationLaNumber();

	/**
	 * Returns the meta object for class '{@link org.b2bopen.model.config.PersonnelSchool <em>Personnel School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Personnel School</em>'.
	 * @see org.b2bopen.model.config.PersonnelSchool
	 * @generated
	 */
	EClass getPersonnelSchool();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.PersonnelSchool#getFilesImported <em>Files Imported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Files Imported</em>'.
	 * @see org.b2bopen.model.config.PersonnelSchool#getFilesImported()
	 * @see #getPersonnelSchool()
	 * @generated
	 */
	EAttribute getPersonnelSchool_FilesImported();

	/**
	 * Returns the meta object for class '{@link org.b2bopen.model.config.Personnel <em>Personnel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Personnel</em>'.
	 * @see org.b2bopen.model.config.Personnel
	 * @generated
	 */
	EClass getPersonnel();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.Personnel#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.b2bopen.model.config.Personnel#getUrl()
	 * @see #getPersonnel()
	 * @generated
	 */
	EAttribute getPersonnel_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.Personnel#getTransport <em>Transport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transport</em>'.
	 * @see org.b2bopen.model.config.Personnel#getTransport()
	 * @see #getPersonnel()
	 * @generated
	 */
	EAttribute getPersonnel_Transport();

	/**
	 * Returns the meta object for the containment reference list '{@link org.b2bopen.model.config.Personnel#getTransportSettings <em>Transport Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Transport Settings</em>'.
	 * @see org.b2bopen.model.config.Personnel#getTransportSettings()
	 * @see #getPersonnel()
	 * @generated
	 */
	EReference getPersonnel_TransportSettings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.b2bopen.model.config.Personnel#getSchools <em>Schools</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Schools</em>'.
	 * @see org.b2bopen.model.config.Personnel#getSchools()
	 * @see #getPersonnel()
	 * @generated
	 */
	EReference getPersonnel_Schools();

	/**
	 * Returns the meta object for class '{@link org.b2bopen.model.config.Logs <em>Logs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Logs</em>'.
	 * @see org.b2bopen.model.config.Logs
	 * @generated
	 */
	EClass getLogs();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.Logs#getKeepDays <em>Keep Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keep Days</em>'.
	 * @see org.b2bopen.model.config.Logs#getKeepDays()
	 * @see #getLogs()
	 * @generated
	 */
	EAttribute getLogs_KeepDays();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.Logs#getKeepMegabytes <em>Keep Megabytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keep Megabytes</em>'.
	 * @see org.b2bopen.model.config.Logs#getKeepMegabytes()
	 * @see #getLogs()
	 * @generated
	 */
	EAttribute getLogs_KeepMegabytes();

	/**
	 * Returns the meta object for class '{@link org.b2bopen.model.config.TransportSetting <em>Transport Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transport Setting</em>'.
	 * @see org.b2bopen.model.config.TransportSetting
	 * @generated
	 */
	EClass getTransportSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.TransportSetting#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.b2bopen.model.config.TransportSetting#getKey()
	 * @see #getTransportSetting()
	 * @generated
	 */
	EAttribute getTransportSetting_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.b2bopen.model.config.TransportSetting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.b2bopen.model.config.TransportSetting#getValue()
	 * @see #getTransportSetting()
	 * @generated
	 */
	EAttribute getTransportSetting_Value();

	/**
	 * Returns the meta object for enum '{@link org.b2bopen.model.config.SecurityProtocol <em>Security Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Security Protocol</em>'.
	 * @see org.b2bopen.model.config.SecurityProtocol
	 * @generated
	 */
	EEnum getSecurityProtocol();

	/**
	 * Returns the meta object for enum '{@link org.b2bopen.model.config.OnSchemaError <em>On Schema Error</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>On Schema Error</em>'.
	 * @see org.b2bopen.model.config.OnSchemaError
	 * @generated
	 */
	EEnum getOnSchemaError();

	/**
	 * Returns the meta object for enum '{@link org.b2bopen.model.config.Day <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Day</em>'.
	 * @see org.b2bopen.model.config.Day
	 * @generated
	 */
	EEnum getDay();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ConfigFactory getConfigFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.b2bopen.model.config.impl.ConfigurationImpl <em>Configuration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.b2bopen.model.config.impl.ConfigurationImpl
		 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getConfiguration()
		 * @generated
		 */
		EClass CONFIGURATION = eINSTANCE.getConfiguration();

		/**
		 * The meta object literal for the '<em><b>Root Folder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIGURATION__ROOT_FOLDER = eINSTANCE.getConfiguration_RootFolder();

		/**
		 * The meta object literal for the '<em><b>Security Protocol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIGURATION__SECURITY_PROTOCOL = eINSTANCE.getConfiguration_SecurityProtocol();

		/**
		 * The meta object literal for the '<em><b>Trust Store</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIGURATION__TRUST_STORE = eINSTANCE.getConfiguration_TrustStore();

		/**
		 * The meta object literal for the '<em><b>Proxy</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__PROXY = eINSTANCE.getConfiguration_Proxy();

		/**
		 * The meta object literal for the '<em><b>Schedule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__SCHEDULE = eINSTANCE.getConfiguration_Schedule();

		/**
		 * The meta object literal for the '<em><b>Local Authorities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__LOCAL_AUTHORITIES = eINSTANCE.getConfiguration_LocalAuthorities();

		/**
		 * The meta object literal for the '<em><b>Student Schools</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__STUDENT_SCHOOLS = eINSTANCE.getConfiguration_StudentSchools();

		/**
		 * The meta object literal for the '<em><b>Personnel</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__PERSONNEL = eINSTANCE.getConfiguration_Personnel();

		/**
		 * The meta object literal for the '<em><b>Logs</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__LOGS = eINSTANCE.getConfiguration_Logs();

		/**
		 * The meta object literal for the '{@link org.b2bopen.model.config.impl.ProxyImpl <em>Proxy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.b2bopen.model.config.impl.ProxyImpl
		 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getProxy()
		 * @generated
		 */
		EClass PROXY = eINSTANCE.getProxy();

		/**
		 * The meta object literal for the '<em><b>Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROXY__USE = eINSTANCE.getProxy_Use();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROXY__NAME = eINSTANCE.getProxy_Name();

		/**
		 * The meta object literal for the '<em><b>User Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROXY__USER_NAME = eINSTANCE.getProxy_UserName();

		/**
		 * The meta object literal for the '{@link org.b2bopen.model.config.impl.ScheduleImpl <em>Schedule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.b2bopen.model.config.impl.ScheduleImpl
		 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getSchedule()
		 * @generated
		 */
		EClass SCHEDULE = eINSTANCE.getSchedule();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEDULE__DAYS = eINSTANCE.getSchedule_Days();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEDULE__AT = eINSTANCE.getSchedule_At();

		/**
		 * The meta object literal for the '<em><b>Catch Up</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEDULE__CATCH_UP = eINSTANCE.getSchedule_CatchUp();

		/**
		 * The meta object literal for the '{@link org.b2bopen.model.config.impl.LocalAuthorityImpl <em>Local Authority</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.b2bopen.model.config.impl.LocalAuthorityImpl
		 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getLocalAuthority()
		 * @generated
		 */
		EClass LOCAL_AUTHORITY = eINSTANCE.getLocalAuthority();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCAL_AUTHORITY__NUMBER = eINSTANCE.getLocalAuthority_Number();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCAL_AUTHORITY__URL = eINSTANCE.getLocalAuthority_Url();

		/**
		 * The meta object literal for the '<em><b>User Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCAL_AUTHORITY__USER_NAME = eINSTANCE.getLocalAuthority_UserName();

		/**
		 * The meta object literal for the '<em><b>Transport</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCAL_AUTHORITY__TRANSPORT = eINSTANCE.getLocalAuthority_Transport();

		/**
		 * The meta object literal for the '<em><b>Allow Unencrypted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCAL_AUTHORITY__ALLOW_UNENCRYPTED = eINSTANCE.getLocalAuthority_AllowUnencrypted();

		/**
		 * The meta object literal for the '<em><b>On Schema Error</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCAL_AUTHORITY__ON_SCHEMA_ERROR = eINSTANCE.getLocalAuthority_OnSchemaError();

		/**
		 * The meta object literal for the '<em><b>Transport Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOCAL_AUTHORITY__TRANSPORT_SETTINGS = eINSTANCE.getLocalAuthority_TransportSettings();

		/**
		 * The meta object literal for the '{@link org.b2bopen.model.config.impl.SchoolImpl <em>School</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.b2bopen.model.config.impl.SchoolImpl
		 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getSchool()
		 * @generated
		 */
		EClass SCHOOL = eINSTANCE.getSchool();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__NAME = eINSTANCE.getSchool_Name();

		/**
		 * The meta object literal for the '<em><b>La Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__LA_NUMBER = eINSTANCE.getSchool_LaNumber();

		/**
		 * The meta object literal for the '<em><b>School Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__SCHOOL_NUMBER = eINSTANCE.getSchool_SchoolNumber();

		/**
		 * The meta object literal for the '<em><b>User Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__USER_NAME = eINSTANCE.getSchool_UserName();

		/**
		 * The meta object literal for the '<em><b>Files Not Exported</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__FILES_NOT_EXPORTED = eINSTANCE.getSchool_FilesNotExported();

		/**
		 * The meta object literal for the '<em><b>Files Exported</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__FILES_EXPORTED = eINSTANCE.getSchool_FilesExported();

		/**
		 * The meta object literal for the '{@link org.b2bopen.model.config.impl.StudentSchoolImpl <em>Student School</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.b2bopen.model.config.impl.StudentSchoolImpl
		 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getStudentSchool()
		 * @generated
		 */
		EClass STUDENT_SCHOOL = eINSTANCE.getStudentSchool();

		/**
		 * The meta object literal for the '<em><b>Destination La Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_SCHOOL__DESTINATION_LA_NUMBER = eINSTANCE.getStudentSchool_DestinationLaNumber();

		/**
		 * The meta object literal for the '{@link org.b2bopen.model.config.impl.PersonnelSchoolImpl <em>Personnel School</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.b2bopen.model.config.impl.PersonnelSchoolImpl
		 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getPersonnelSchool()
		 * @generated
		 */
		EClass PERSONNEL_SCHOOL = eINSTANCE.getPersonnelSchool();

		/**
		 * The meta object literal for the '<em><b>Files Imported</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONNEL_SCHOOL__FILES_IMPORTED = eINSTANCE.getPersonnelSchool_FilesImported();

		/**
		 * The meta object literal for the '{@link org.b2bopen.model.config.impl.PersonnelImpl <em>Personnel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.b2bopen.model.config.impl.PersonnelImpl
		 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getPersonnel()
		 * @generated
		 */
		EClass PERSONNEL = eINSTANCE.getPersonnel();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONNEL__URL = eINSTANCE.getPersonnel_Url();

		/**
		 * The meta object literal for the '<em><b>Transport</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONNEL__TRANSPORT = eINSTANCE.getPersonnel_Transport();

		/**
		 * The meta object literal for the '<em><b>Transport Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSONNEL__TRANSPORT_SETTINGS = eINSTANCE.getPersonnel_TransportSettings();

		/**
		 * The meta object literal for the '<em><b>Schools</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSONNEL__SCHOOLS = eINSTANCE.getPersonnel_Schools();

		/**
		 * The meta object literal for the '{@link org.b2bopen.model.config.impl.LogsImpl <em>Logs</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.b2bopen.model.config.impl.LogsImpl
		 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getLogs()
		 * @generated
		 */
		EClass LOGS = eINSTANCE.getLogs();

		/**
		 * The meta object literal for the '<em><b>Keep Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOGS__KEEP_DAYS = eINSTANCE.getLogs_KeepDays();

		/**
		 * The meta object literal for the '<em><b>Keep Megabytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOGS__KEEP_MEGABYTES = eINSTANCE.getLogs_KeepMegabytes();

		/**
		 * The meta object literal for the '{@link org.b2bopen.model.config.impl.TransportSettingImpl <em>Transport Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.b2bopen.model.config.impl.TransportSettingImpl
		 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getTransportSetting()
		 * @generated
		 */
		EClass TRANSPORT_SETTING = eINSTANCE.getTransportSetting();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSPORT_SETTING__KEY = eINSTANCE.getTransportSetting_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSPORT_SETTING__VALUE = eINSTANCE.getTransportSetting_Value();

		/**
		 * The meta object literal for the '{@link org.b2bopen.model.config.SecurityProtocol <em>Security Protocol</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.b2bopen.model.config.SecurityProtocol
		 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getSecurityProtocol()
		 * @generated
		 */
		EEnum SECURITY_PROTOCOL = eINSTANCE.getSecurityProtocol();

		/**
		 * The meta object literal for the '{@link org.b2bopen.model.config.OnSchemaError <em>On Schema Error</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.b2bopen.model.config.OnSchemaError
		 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getOnSchemaError()
		 * @generated
		 */
		EEnum ON_SCHEMA_ERROR = eINSTANCE.getOnSchemaError();

		/**
		 * The meta object literal for the '{@link org.b2bopen.model.config.Day <em>Day</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.b2bopen.model.config.Day
		 * @see org.b2bopen.model.config.impl.ConfigPackageImpl#getDay()
		 * @generated
		 */
		EEnum DAY = eINSTANCE.getDay();

	}

} //ConfigPackage
