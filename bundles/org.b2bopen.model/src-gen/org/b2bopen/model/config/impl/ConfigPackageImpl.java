/**
 */
package org.b2bopen.model.config.impl;

import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.Day;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.Logs;
import org.b2bopen.model.config.OnSchemaError;
import org.b2bopen.model.config.Personnel;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.Proxy;
import org.b2bopen.model.config.Schedule;
import org.b2bopen.model.config.School;
import org.b2bopen.model.config.SecurityProtocol;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.model.config.TransportSetting;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ConfigPackageImpl extends EPackageImpl implements ConfigPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass configurationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass proxyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scheduleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass localAuthorityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass schoolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass studentSchoolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personnelSchoolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personnelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass logsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass transportSettingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum securityProtocolEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum onSchemaErrorEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dayEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.b2bopen.model.config.ConfigPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ConfigPackageImpl() {
		super(eNS_URI, ConfigFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ConfigPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ConfigPackage init() {
		if (isInited) return (ConfigPackage)EPackage.Registry.INSTANCE.getEPackage(ConfigPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredConfigPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ConfigPackageImpl theConfigPackage = registeredConfigPackage instanceof ConfigPackageImpl ? (ConfigPackageImpl)registeredConfigPackage : new ConfigPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theConfigPackage.createPackageContents();

		// Initialize created meta-data
		theConfigPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theConfigPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ConfigPackage.eNS_URI, theConfigPackage);
		return theConfigPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConfiguration() {
		return configurationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfiguration_RootFolder() {
		return (EAttribute)configurationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfiguration_SecurityProtocol() {
		return (EAttribute)configurationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfiguration_TrustStore() {
		return (EAttribute)configurationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConfiguration_Proxy() {
		return (EReference)configurationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConfiguration_Schedule() {
		return (EReference)configurationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConfiguration_LocalAuthorities() {
		return (EReference)configurationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConfiguration_StudentSchools() {
		return (EReference)configurationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConfiguration_Personnel() {
		return (EReference)configurationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConfiguration_Logs() {
		return (EReference)configurationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProxy() {
		return proxyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProxy_Use() {
		return (EAttribute)proxyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProxy_Name() {
		return (EAttribute)proxyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProxy_UserName() {
		return (EAttribute)proxyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSchedule() {
		return scheduleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchedule_Days() {
		return (EAttribute)scheduleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchedule_At() {
		return (EAttribute)scheduleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchedule_CatchUp() {
		return (EAttribute)scheduleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLocalAuthority() {
		return localAuthorityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocalAuthority_Number() {
		return (EAttribute)localAuthorityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocalAuthority_Url() {
		return (EAttribute)localAuthorityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocalAuthority_UserName() {
		return (EAttribute)localAuthorityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocalAuthority_Transport() {
		return (EAttribute)localAuthorityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocalAuthority_AllowUnencrypted() {
		return (EAttribute)localAuthorityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocalAuthority_OnSchemaError() {
		return (EAttribute)localAuthorityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLocalAuthority_TransportSettings() {
		return (EReference)localAuthorityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSchool() {
		return schoolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_Name() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_LaNumber() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_SchoolNumber() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_UserName() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_FilesNotExported() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_FilesExported() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStudentSchool() {
		return studentSchoolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentSchool_DestinationLaNumber() {
		return (EAttribute)studentSchoolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPersonnelSchool() {
		return personnelSchoolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersonnelSchool_FilesImported() {
		return (EAttribute)personnelSchoolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPersonnel() {
		return personnelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersonnel_Url() {
		return (EAttribute)personnelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersonnel_Transport() {
		return (EAttribute)personnelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPersonnel_TransportSettings() {
		return (EReference)personnelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPersonnel_Schools() {
		return (EReference)personnelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLogs() {
		return logsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLogs_KeepDays() {
		return (EAttribute)logsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLogs_KeepMegabytes() {
		return (EAttribute)logsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTransportSetting() {
		return transportSettingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransportSetting_Key() {
		return (EAttribute)transportSettingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransportSetting_Value() {
		return (EAttribute)transportSettingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSecurityProtocol() {
		return securityProtocolEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOnSchemaError() {
		return onSchemaErrorEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDay() {
		return dayEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConfigFactory getConfigFactory() {
		return (ConfigFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		configurationEClass = createEClass(CONFIGURATION);
		createEAttribute(configurationEClass, CONFIGURATION__ROOT_FOLDER);
		createEAttribute(configurationEClass, CONFIGURATION__SECURITY_PROTOCOL);
		createEAttribute(configurationEClass, CONFIGURATION__TRUST_STORE);
		createEReference(configurationEClass, CONFIGURATION__PROXY);
		createEReference(configurationEClass, CONFIGURATION__SCHEDULE);
		createEReference(configurationEClass, CONFIGURATION__LOCAL_AUTHORITIES);
		createEReference(configurationEClass, CONFIGURATION__STUDENT_SCHOOLS);
		createEReference(configurationEClass, CONFIGURATION__PERSONNEL);
		createEReference(configurationEClass, CONFIGURATION__LOGS);

		proxyEClass = createEClass(PROXY);
		createEAttribute(proxyEClass, PROXY__USE);
		createEAttribute(proxyEClass, PROXY__NAME);
		createEAttribute(proxyEClass, PROXY__USER_NAME);

		scheduleEClass = createEClass(SCHEDULE);
		createEAttribute(scheduleEClass, SCHEDULE__DAYS);
		createEAttribute(scheduleEClass, SCHEDULE__AT);
		createEAttribute(scheduleEClass, SCHEDULE__CATCH_UP);

		localAuthorityEClass = createEClass(LOCAL_AUTHORITY);
		createEAttribute(localAuthorityEClass, LOCAL_AUTHORITY__NUMBER);
		createEAttribute(localAuthorityEClass, LOCAL_AUTHORITY__URL);
		createEAttribute(localAuthorityEClass, LOCAL_AUTHORITY__USER_NAME);
		createEAttribute(localAuthorityEClass, LOCAL_AUTHORITY__TRANSPORT);
		createEAttribute(localAuthorityEClass, LOCAL_AUTHORITY__ALLOW_UNENCRYPTED);
		createEAttribute(localAuthorityEClass, LOCAL_AUTHORITY__ON_SCHEMA_ERROR);
		createEReference(localAuthorityEClass, LOCAL_AUTHORITY__TRANSPORT_SETTINGS);

		schoolEClass = createEClass(SCHOOL);
		createEAttribute(schoolEClass, SCHOOL__NAME);
		createEAttribute(schoolEClass, SCHOOL__LA_NUMBER);
		createEAttribute(schoolEClass, SCHOOL__SCHOOL_NUMBER);
		createEAttribute(schoolEClass, SCHOOL__USER_NAME);
		createEAttribute(schoolEClass, SCHOOL__FILES_NOT_EXPORTED);
		createEAttribute(schoolEClass, SCHOOL__FILES_EXPORTED);

		studentSchoolEClass = createEClass(STUDENT_SCHOOL);
		createEAttribute(studentSchoolEClass, STUDENT_SCHOOL__DESTINATION_LA_NUMBER);

		personnelSchoolEClass = createEClass(PERSONNEL_SCHOOL);
		createEAttribute(personnelSchoolEClass, PERSONNEL_SCHOOL__FILES_IMPORTED);

		personnelEClass = createEClass(PERSONNEL);
		createEAttribute(personnelEClass, PERSONNEL__URL);
		createEAttribute(personnelEClass, PERSONNEL__TRANSPORT);
		createEReference(personnelEClass, PERSONNEL__TRANSPORT_SETTINGS);
		createEReference(personnelEClass, PERSONNEL__SCHOOLS);

		logsEClass = createEClass(LOGS);
		createEAttribute(logsEClass, LOGS__KEEP_DAYS);
		createEAttribute(logsEClass, LOGS__KEEP_MEGABYTES);

		transportSettingEClass = createEClass(TRANSPORT_SETTING);
		createEAttribute(transportSettingEClass, TRANSPORT_SETTING__KEY);
		createEAttribute(transportSettingEClass, TRANSPORT_SETTING__VALUE);

		// Create enums
		securityProtocolEEnum = createEEnum(SECURITY_PROTOCOL);
		onSchemaErrorEEnum = createEEnum(ON_SCHEMA_ERROR);
		dayEEnum = createEEnum(DAY);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		studentSchoolEClass.getESuperTypes().add(this.getSchool());
		personnelSchoolEClass.getESuperTypes().add(this.getSchool());

		// Initialize classes, features, and operations; add parameters
		initEClass(configurationEClass, Configuration.class, "Configuration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConfiguration_RootFolder(), ecorePackage.getEString(), "rootFolder", null, 0, 1, Configuration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfiguration_SecurityProtocol(), this.getSecurityProtocol(), "securityProtocol", "TLSv1.2", 0, 1, Configuration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfiguration_TrustStore(), ecorePackage.getEString(), "trustStore", null, 0, 1, Configuration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConfiguration_Proxy(), this.getProxy(), null, "proxy", null, 0, 1, Configuration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConfiguration_Schedule(), this.getSchedule(), null, "schedule", null, 0, 1, Configuration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConfiguration_LocalAuthorities(), this.getLocalAuthority(), null, "localAuthorities", null, 0, -1, Configuration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConfiguration_StudentSchools(), this.getStudentSchool(), null, "studentSchools", null, 0, -1, Configuration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConfiguration_Personnel(), this.getPersonnel(), null, "personnel", null, 0, 1, Configuration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConfiguration_Logs(), this.getLogs(), null, "logs", null, 0, 1, Configuration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(proxyEClass, Proxy.class, "Proxy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProxy_Use(), ecorePackage.getEBoolean(), "use", "false", 0, 1, Proxy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProxy_Name(), ecorePackage.getEString(), "name", "", 0, 1, Proxy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProxy_UserName(), ecorePackage.getEString(), "userName", "", 0, 1, Proxy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scheduleEClass, Schedule.class, "Schedule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSchedule_Days(), this.getDay(), "days", null, 0, -1, Schedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchedule_At(), ecorePackage.getEString(), "at", null, 0, -1, Schedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchedule_CatchUp(), ecorePackage.getEBoolean(), "catchUp", "true", 0, 1, Schedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(localAuthorityEClass, LocalAuthority.class, "LocalAuthority", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLocalAuthority_Number(), ecorePackage.getEString(), "number", null, 0, 1, LocalAuthority.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocalAuthority_Url(), ecorePackage.getEString(), "url", null, 0, 1, LocalAuthority.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocalAuthority_UserName(), ecorePackage.getEString(), "userName", "", 0, 1, LocalAuthority.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocalAuthority_Transport(), ecorePackage.getEString(), "transport", "soap", 0, 1, LocalAuthority.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocalAuthority_AllowUnencrypted(), ecorePackage.getEBoolean(), "allowUnencrypted", "false", 0, 1, LocalAuthority.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocalAuthority_OnSchemaError(), this.getOnSchemaError(), "onSchemaError", "reject", 0, 1, LocalAuthority.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLocalAuthority_TransportSettings(), this.getTransportSetting(), null, "transportSettings", null, 0, -1, LocalAuthority.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(schoolEClass, School.class, "School", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSchool_Name(), ecorePackage.getEString(), "name", "", 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_LaNumber(), ecorePackage.getEString(), "laNumber", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_SchoolNumber(), ecorePackage.getEString(), "schoolNumber", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_UserName(), ecorePackage.getEString(), "userName", "", 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_FilesNotExported(), ecorePackage.getEString(), "filesNotExported", "", 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_FilesExported(), ecorePackage.getEString(), "filesExported", "", 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(studentSchoolEClass, StudentSchool.class, "StudentSchool", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStudentSchool_DestinationLaNumber(), ecorePackage.getEString(), "destinationLaNumber", null, 0, 1, StudentSchool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personnelSchoolEClass, PersonnelSchool.class, "PersonnelSchool", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPersonnelSchool_FilesImported(), ecorePackage.getEString(), "filesImported", "", 0, 1, PersonnelSchool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personnelEClass, Personnel.class, "Personnel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPersonnel_Url(), ecorePackage.getEString(), "url", "", 0, 1, Personnel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPersonnel_Transport(), ecorePackage.getEString(), "transport", "soap", 0, 1, Personnel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPersonnel_TransportSettings(), this.getTransportSetting(), null, "transportSettings", null, 0, -1, Personnel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPersonnel_Schools(), this.getPersonnelSchool(), null, "schools", null, 0, -1, Personnel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(logsEClass, Logs.class, "Logs", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLogs_KeepDays(), ecorePackage.getEInt(), "keepDays", "365", 0, 1, Logs.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLogs_KeepMegabytes(), ecorePackage.getEInt(), "keepMegabytes", "500", 0, 1, Logs.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(transportSettingEClass, TransportSetting.class, "TransportSetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTransportSetting_Key(), ecorePackage.getEString(), "key", null, 0, 1, TransportSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransportSetting_Value(), ecorePackage.getEString(), "value", "", 0, 1, TransportSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(securityProtocolEEnum, SecurityProtocol.class, "SecurityProtocol");
		addEEnumLiteral(securityProtocolEEnum, SecurityProtocol.TL_SV12);
		addEEnumLiteral(securityProtocolEEnum, SecurityProtocol.TL_SV13);

		initEEnum(onSchemaErrorEEnum, OnSchemaError.class, "OnSchemaError");
		addEEnumLiteral(onSchemaErrorEEnum, OnSchemaError.REJECT);
		addEEnumLiteral(onSchemaErrorEEnum, OnSchemaError.SEND);

		initEEnum(dayEEnum, Day.class, "Day");
		addEEnumLiteral(dayEEnum, Day.MONDAY);
		addEEnumLiteral(dayEEnum, Day.TUESDAY);
		addEEnumLiteral(dayEEnum, Day.WEDNESDAY);
		addEEnumLiteral(dayEEnum, Day.THURSDAY);
		addEEnumLiteral(dayEEnum, Day.FRIDAY);
		addEEnumLiteral(dayEEnum, Day.SATURDAY);
		addEEnumLiteral(dayEEnum, Day.SUNDAY);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (configurationEClass,
		   source,
		   new String[] {
			   "documentation", "Everything a user configures (SPEC A, H3). Passwords are not part of it: they are kept in secure storage (A8)."
		   });
		addAnnotation
		  (getConfiguration_RootFolder(),
		   source,
		   new String[] {
			   "documentation", "Absolute path of the folder that holds one folder per LA number (A1); null until it is chosen."
		   });
		addAnnotation
		  (getConfiguration_SecurityProtocol(),
		   source,
		   new String[] {
			   "documentation", "The lowest TLS version allowed (A6)."
		   });
		addAnnotation
		  (getConfiguration_TrustStore(),
		   source,
		   new String[] {
			   "documentation", "Path of a PKCS12 or PEM file with the certificates of a private CA (A6); null for those of the Java platform alone."
		   });
		addAnnotation
		  (proxyEClass,
		   source,
		   new String[] {
			   "documentation", "An HTTP proxy (A4)."
		   });
		addAnnotation
		  (getProxy_Name(),
		   source,
		   new String[] {
			   "documentation", "host, host:port or an IP address."
		   });
		addAnnotation
		  (scheduleEClass,
		   source,
		   new String[] {
			   "documentation", "When exports and imports run by themselves (A5)."
		   });
		addAnnotation
		  (getSchedule_At(),
		   source,
		   new String[] {
			   "documentation", "Local times of day, HH:mm."
		   });
		addAnnotation
		  (getSchedule_CatchUp(),
		   source,
		   new String[] {
			   "documentation", "Whether a run that was missed is caught up once."
		   });
		addAnnotation
		  (localAuthorityEClass,
		   source,
		   new String[] {
			   "documentation", "An LA that files can be sent to (A2)."
		   });
		addAnnotation
		  (getLocalAuthority_Number(),
		   source,
		   new String[] {
			   "documentation", "Three digits, 201 to 999."
		   });
		addAnnotation
		  (getLocalAuthority_UserName(),
		   source,
		   new String[] {
			   "documentation", "LA-wide log-in (S3); empty for none."
		   });
		addAnnotation
		  (getLocalAuthority_Transport(),
		   source,
		   new String[] {
			   "documentation", "Id of a transport (T1)."
		   });
		addAnnotation
		  (getLocalAuthority_AllowUnencrypted(),
		   source,
		   new String[] {
			   "documentation", "Plain http to another host than loopback, chosen on purpose (A2)."
		   });
		addAnnotation
		  (getLocalAuthority_OnSchemaError(),
		   source,
		   new String[] {
			   "documentation", "What happens with a well-formed file that its schema refuses (V3)."
		   });
		addAnnotation
		  (getLocalAuthority_TransportSettings(),
		   source,
		   new String[] {
			   "documentation", "What the transport declares for itself and a user entered (T1); passwords are not part of it."
		   });
		addAnnotation
		  (schoolEClass,
		   source,
		   new String[] {
			   "documentation", "A school as the user knows it; the LA number says which LA it belongs to."
		   });
		addAnnotation
		  (getSchool_LaNumber(),
		   source,
		   new String[] {
			   "documentation", "The LA the school belongs to (source LA)."
		   });
		addAnnotation
		  (getSchool_SchoolNumber(),
		   source,
		   new String[] {
			   "documentation", "Estab, four digits, meaningful only together with the LA number."
		   });
		addAnnotation
		  (getSchool_UserName(),
		   source,
		   new String[] {
			   "documentation", "Log-in of this row (S3); empty for none."
		   });
		addAnnotation
		  (getSchool_FilesNotExported(),
		   source,
		   new String[] {
			   "documentation", "Folder of files to send. For a student row only until a root folder is set (A9)."
		   });
		addAnnotation
		  (getSchool_FilesExported(),
		   source,
		   new String[] {
			   "documentation", "Folder of files that were sent. For a student row only until a root folder is set (A9)."
		   });
		addAnnotation
		  (studentSchoolEClass,
		   source,
		   new String[] {
			   "documentation", "One row per school and destination (S1)."
		   });
		addAnnotation
		  (getStudentSchool_DestinationLaNumber(),
		   source,
		   new String[] {
			   "documentation", "The LA that files of this row are for."
		   });
		addAnnotation
		  (personnelSchoolEClass,
		   source,
		   new String[] {
			   "documentation", "A school whose staff data goes out and comes in (P2)."
		   });
		addAnnotation
		  (getPersonnelSchool_FilesImported(),
		   source,
		   new String[] {
			   "documentation", "Folder for files fetched from the LA."
		   });
		addAnnotation
		  (personnelEClass,
		   source,
		   new String[] {
			   "documentation", "B2B:Personnel: one URL for all schools (A3, P)."
		   });
		addAnnotation
		  (getPersonnel_TransportSettings(),
		   source,
		   new String[] {
			   "documentation", "What the transport declares for itself and a user entered (T1); passwords are not part of it."
		   });
		addAnnotation
		  (logsEClass,
		   source,
		   new String[] {
			   "documentation", "How much of the log is kept (L3)."
		   });
		addAnnotation
		  (getLogs_KeepDays(),
		   source,
		   new String[] {
			   "documentation", "Entries that are older, in days, are deleted."
		   });
		addAnnotation
		  (getLogs_KeepMegabytes(),
		   source,
		   new String[] {
			   "documentation", "The oldest entries are deleted while the log takes more than this on the disk, in MB of 1,048,576 bytes."
		   });
		addAnnotation
		  (transportSettingEClass,
		   source,
		   new String[] {
			   "documentation", "One setting of a transport, by the key that its extension declares (T1)."
		   });
		addAnnotation
		  (getTransportSetting_Value(),
		   source,
		   new String[] {
			   "documentation", "As text: decimal digits for an integer, true or false for a boolean."
		   });
	}

} //ConfigPackageImpl
