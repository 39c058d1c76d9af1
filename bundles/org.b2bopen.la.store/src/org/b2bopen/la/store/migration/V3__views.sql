-- The held data as tables that people can query, one view a kind of data, named held_<kind>. A test keeps them in step with DataGroup.

CREATE VIEW held_identifiers AS SELECT student_id, entry_key,
    entry_values${json} ->> 'upn' AS upn,
    entry_values${json} ->> 'formerUpn' AS former_upn,
    entry_values${json} ->> 'uln' AS uln,
    entry_values${json} ->> 'uci' AS uci,
    entry_values${json} ->> 'familyName' AS family_name,
    entry_values${json} ->> 'givenName' AS given_name,
    entry_values${json} ->> 'dateOfBirth' AS date_of_birth,
    entry_values${json} ->> 'sex' AS sex
FROM held_entry WHERE data_group = 'IDENTIFIERS';

CREATE VIEW held_basic_details AS SELECT student_id, entry_key,
    entry_values${json} ->> 'preferredFamilyName' AS preferred_family_name,
    entry_values${json} ->> 'preferredGivenName' AS preferred_given_name,
    entry_values${json} ->> 'formerFamilyName' AS former_family_name,
    entry_values${json} ->> 'formerGivenName' AS former_given_name,
    entry_values${json} ->> 'middleNames' AS middle_names,
    entry_values${json} ->> 'ncYear' AS nc_year,
    entry_values${json} ->> 'ethnicity' AS ethnicity,
    entry_values${json} ->> 'ethnicitySource' AS ethnicity_source,
    entry_values${json} ->> 'languages' AS languages,
    entry_values${json} ->> 'disabilities' AS disabilities,
    entry_values${json} ->> 'serviceChild' AS service_child,
    entry_values${json} ->> 'medicalFlag' AS medical_flag,
    entry_values${json} ->> 'enrolmentStatus' AS enrolment_status,
    entry_values${json} ->> 'email' AS email
FROM held_entry WHERE data_group = 'BASIC_DETAILS';

CREATE VIEW held_address AS SELECT student_id, entry_key,
    entry_values${json} ->> 'saon' AS saon,
    entry_values${json} ->> 'paon' AS paon,
    entry_values${json} ->> 'street' AS street,
    entry_values${json} ->> 'locality' AS locality,
    entry_values${json} ->> 'town' AS town,
    entry_values${json} ->> 'administrativeArea' AS administrative_area,
    entry_values${json} ->> 'postTown' AS post_town,
    entry_values${json} ->> 'uprn' AS uprn,
    entry_values${json} ->> 'line1' AS line1,
    entry_values${json} ->> 'line2' AS line2,
    entry_values${json} ->> 'line3' AS line3,
    entry_values${json} ->> 'line4' AS line4,
    entry_values${json} ->> 'line5' AS line5,
    entry_values${json} ->> 'county' AS county,
    entry_values${json} ->> 'postCode' AS post_code,
    entry_values${json} ->> 'zip' AS zip,
    entry_values${json} ->> 'country' AS country,
    entry_values${json} ->> 'easting' AS easting,
    entry_values${json} ->> 'northing' AS northing
FROM held_entry WHERE data_group = 'ADDRESS';

CREATE VIEW held_phones AS SELECT student_id, entry_key,
    entry_values${json} ->> 'type' AS type,
    entry_values${json} ->> 'number' AS number
FROM held_entry WHERE data_group = 'PHONES';

CREATE VIEW held_carers AS SELECT student_id, entry_key,
    entry_values${json} ->> 'order' AS "order",
    entry_values${json} ->> 'title' AS title,
    entry_values${json} ->> 'familyName' AS family_name,
    entry_values${json} ->> 'givenName' AS given_name,
    entry_values${json} ->> 'middleNames' AS middle_names,
    entry_values${json} ->> 'sex' AS sex,
    entry_values${json} ->> 'relationship' AS relationship,
    entry_values${json} ->> 'responsibility' AS responsibility,
    entry_values${json} ->> 'addressAsPupil' AS address_as_pupil,
    entry_values${json} ->> 'address' AS address,
    entry_values${json} ->> 'postCode' AS post_code,
    entry_values${json} ->> 'phones' AS phones,
    entry_values${json} ->> 'email' AS email
FROM held_entry WHERE data_group = 'CARERS';

CREATE VIEW held_free_meals AS SELECT student_id, entry_key,
    entry_values${json} ->> 'startDate' AS start_date,
    entry_values${json} ->> 'endDate' AS end_date,
    entry_values${json} ->> 'country' AS country,
    entry_values${json} ->> 'kind' AS kind
FROM held_entry WHERE data_group = 'FREE_MEALS';

CREATE VIEW held_sen_provision AS SELECT student_id, entry_key,
    entry_values${json} ->> 'startDate' AS start_date,
    entry_values${json} ->> 'endDate' AS end_date,
    entry_values${json} ->> 'provision' AS provision
FROM held_entry WHERE data_group = 'SEN_PROVISION';

CREATE VIEW held_sen_needs AS SELECT student_id, entry_key,
    entry_values${json} ->> 'type' AS type,
    entry_values${json} ->> 'rank' AS rank,
    entry_values${json} ->> 'startDate' AS start_date,
    entry_values${json} ->> 'endDate' AS end_date
FROM held_entry WHERE data_group = 'SEN_NEEDS';

CREATE VIEW held_in_care AS SELECT student_id, entry_key,
    entry_values${json} ->> 'inCare' AS in_care,
    entry_values${json} ->> 'careAuthority' AS care_authority,
    entry_values${json} ->> 'startDate' AS start_date,
    entry_values${json} ->> 'endDate' AS end_date
FROM held_entry WHERE data_group = 'IN_CARE';

CREATE VIEW held_exclusions AS SELECT student_id, entry_key,
    entry_values${json} ->> 'type' AS type,
    entry_values${json} ->> 'startDate' AS start_date,
    entry_values${json} ->> 'endDate' AS end_date,
    entry_values${json} ->> 'sessions' AS sessions,
    entry_values${json} ->> 'reason1' AS reason1,
    entry_values${json} ->> 'reason2' AS reason2,
    entry_values${json} ->> 'reason3' AS reason3
FROM held_entry WHERE data_group = 'EXCLUSIONS';

CREATE VIEW held_attendance AS SELECT student_id, entry_key,
    entry_values${json} ->> 'year' AS year,
    entry_values${json} ->> 'la' AS la,
    entry_values${json} ->> 'school' AS school,
    entry_values${json} ->> 'schoolName' AS school_name,
    entry_values${json} ->> 'possible' AS possible,
    entry_values${json} ->> 'attended' AS attended,
    entry_values${json} ->> 'authorised' AS authorised,
    entry_values${json} ->> 'unauthorised' AS unauthorised
FROM held_entry WHERE data_group = 'ATTENDANCE';

CREATE VIEW held_school_history AS SELECT student_id, entry_key,
    entry_values${json} ->> 'la' AS la,
    entry_values${json} ->> 'school' AS school,
    entry_values${json} ->> 'urn' AS urn,
    entry_values${json} ->> 'schoolName' AS school_name,
    entry_values${json} ->> 'entryDate' AS entry_date,
    entry_values${json} ->> 'leavingDate' AS leaving_date,
    entry_values${json} ->> 'leavingReason' AS leaving_reason
FROM held_entry WHERE data_group = 'SCHOOL_HISTORY';

CREATE VIEW held_attainment AS SELECT student_id, entry_key,
    entry_values${json} ->> 'stage' AS stage,
    entry_values${json} ->> 'locale' AS locale,
    entry_values${json} ->> 'year' AS year,
    entry_values${json} ->> 'subject' AS subject,
    entry_values${json} ->> 'method' AS "method",
    entry_values${json} ->> 'component' AS component,
    entry_values${json} ->> 'status' AS status,
    entry_values${json} ->> 'qualifier' AS qualifier,
    entry_values${json} ->> 'result' AS result,
    entry_values${json} ->> 'date' AS date
FROM held_entry WHERE data_group = 'ATTAINMENT';
