package org.b2bopen.la.imports.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.b2bopen.la.store.IncomingRecord;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.Identifiers;
import org.b2bopen.la.store.student.IncomingStudent;

/** Where each item stands in a {@code Pupil} of a file. */
final class PupilMapping {
    private static final Pattern UPN = Pattern.compile("[A-Z][0-9]{11}[0-9A-Z]");
    private static final int MOST_REASONS = 3;

    private static final Map<String, String> BASIC = fields(
            "preferredFamilyName", "PreferredSurname",
            "preferredGivenName", "PreferredForename",
            "formerFamilyName", "FormerSurname",
            "formerGivenName", "FormerForename",
            "middleNames", "MiddleNames",
            "ncYear", "NCyearActual",
            "ethnicity", "Ethnicity",
            "ethnicitySource", "EthnicitySource",
            "serviceChild", "ServiceChild",
            "medicalFlag", "MedicalFlag",
            "enrolmentStatus", "EnrolStatus");
    private static final Map<String, String> BS7666 = fields(
            "saon", "SAON",
            "paon", "PAON",
            "street", "Street",
            "locality", "Locality",
            "town", "Town",
            "administrativeArea", "AdministrativeArea",
            "postTown", "PostTown",
            "uprn", "UniquePropertyReferenceNumber");
    private static final Map<String, String> ADDRESS = fields(
            "line1", "AddressLine1",
            "line2", "AddressLine2",
            "line3", "AddressLine3",
            "line4", "AddressLine4",
            "line5", "AddressLine5",
            "county", "County",
            "postCode", "PostCode",
            "zip", "ZIP",
            "country", "Country",
            "easting", "Easting",
            "northing", "Northing");
    private static final Map<String, String> CARER = fields(
            "order", "Order",
            "title", "Title",
            "familyName", "Surname",
            "givenName", "Forename",
            "middleNames", "MiddleNames",
            "relationship", "Relationship",
            "responsibility", "Responsibility",
            "email", "Email");
    private static final Map<String, String> PHONE = fields("type", "TelephoneType", "number", "PhoneNo");
    private static final Map<String, String> FREE_MEALS =
            fields("startDate", "FSMstartDate", "endDate", "FSMendDate", "country", "UKcountry");
    private static final Map<String, String> SEN_PROVISION =
            fields("startDate", "StartDate", "endDate", "EndDate", "provision", "SENprovision");
    private static final Map<String, String> SEN_NEED =
            fields("type", "SENtype", "rank", "SENtypeRank", "startDate", "NeedStartDate");
    private static final Map<String, String> IN_CARE = fields("inCare", "InCare", "careAuthority", "CareAuthority");
    private static final Map<String, String> EXCLUSION =
            fields("type", "Type", "startDate", "StartDate", "endDate", "EndDate", "sessions", "Sessions");
    private static final Map<String, String> ATTENDANCE = fields(
            "year", "Year",
            "la", "LEA",
            "school", "Estab",
            "schoolName", "SchoolName",
            "possible", "SessionsPossible",
            "attended", "SessionsAttended",
            "authorised", "SessionsAuthorised",
            "unauthorised", "SessionsUnauthorised");
    private static final Map<String, String> HISTORY = fields(
            "la", "LEA",
            "school", "Estab",
            "urn", "URN",
            "schoolName", "SchoolName",
            "entryDate", "EntryDate",
            "leavingDate", "LeavingDate",
            "leavingReason", "LeavingReason");
    private static final Map<String, String> ASSESSMENT = fields(
            "locale", "Locale",
            "year", "Year",
            "subject", "Subject",
            "method", "Method",
            "component", "Component",
            "status", "ResultStatus",
            "qualifier", "ResultQualifier",
            "result", "Result",
            "date", "ResultDate");

    private final Element pupil;
    private final IncomingStudent.Builder student = IncomingStudent.builder();

    private PupilMapping(Element pupil) {
        this.pupil = pupil;
    }

    static IncomingRecord record(Element pupil) {
        return new PupilMapping(pupil).record();
    }

    private IncomingRecord record() {
        String upn = pupil.text("UPN");
        boolean isUpn = upn != null && UPN.matcher(upn).matches();
        String shown = isUpn ? upn : null;
        if (upn != null && !upn.isEmpty() && !isUpn) {
            return new IncomingRecord.Rejected(null, "BAD_UPN", "The UPN is not one.");
        }
        for (String needed : List.of("Surname", "Forename", "DOB")) {
            String value = pupil.text(needed);
            if (value == null || value.isEmpty()) {
                return new IncomingRecord.Rejected(shown, "MISSING", "The pupil has no " + needed + ".");
            }
        }
        if (!isDate(pupil.text("DOB"))) {
            return new IncomingRecord.Rejected(shown, "BAD_DATE", "The date of birth is not a date.");
        }
        // A reason that is dropped would be lost without anybody seeing it (V5).
        if (pupil.all("Exclusions", "Exclusion")
                .anyMatch(exclusion -> exclusion.all("Reasons", "Reason").count() > MOST_REASONS)) {
            return new IncomingRecord.Rejected(
                    shown,
                    "TOO_MANY_REASONS",
                    "An exclusion has more than three reasons; nothing of the pupil was taken.");
        }
        student.guid(pupil.text("GUID"));
        identifiers();
        basicDetails();
        address();
        pupil.all("Phones", "Phone").forEach(phone -> student.add(DataGroup.PHONES, values(phone, PHONE)));
        carers();
        histories();
        exclusions();
        return new IncomingRecord.Present(student.build());
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void identifiers() {
        Map<String, String> values = new HashMap<>();
        values.put("upn", pupil.text("UPN"));
        values.put("formerUpn", pupil.text("BasicDetails", "FormerUPN"));
        values.put("uln", pupil.text("UniqueLearnerNumber"));
        values.put("uci", pupil.text("UCI"));
        values.put("familyName", pupil.text("Surname"));
        values.put("givenName", pupil.text("Forename"));
        values.put("dateOfBirth", pupil.text("DOB"));
        values.put("sex", sex(pupil));
        student.add(DataGroup.IDENTIFIERS, values);
    }

    private static String sex(Element person) {
        String code =
                Objects.requireNonNullElse(person.text("Sex"), Objects.requireNonNullElse(person.text("Gender"), ""));
        return code.isEmpty() ? null : Identifiers.sex(code);
    }

    private void basicDetails() {
        Element basic = Objects.requireNonNullElse(pupil.child("BasicDetails"), new Element("BasicDetails"));
        Map<String, String> values = values(basic, BASIC);
        values.put("serviceChild", flag(values.get("serviceChild")));
        values.put("medicalFlag", flag(values.get("medicalFlag")));
        values.put("languages", joined(" ", basic.all("Languages", "Type").map(type -> type.text("Language"))));
        values.put(
                "disabilities",
                joined(" ", basic.all("Disabilities", "Disability").map(one -> one.text)));
        values.put("email", pupil.text("Email"));
        student.add(DataGroup.BASIC_DETAILS, values);
    }

    private void address() {
        Element address = pupil.child("Address");
        if (address != null) {
            Map<String, String> values = values(address, ADDRESS);
            Element bs7666 = address.child("BS7666Address");
            if (bs7666 != null) {
                values.putAll(values(bs7666, BS7666));
            }
            student.add(DataGroup.ADDRESS, values);
        }
    }

    private void carers() {
        pupil.all("Contacts", "Contact").forEach(contact -> {
            Map<String, String> values = values(contact, CARER);
            values.put("responsibility", flag(values.get("responsibility")));
            values.put("sex", sex(contact));
            values.put("phones", joined("; ", contact.all("Phones", "Phone").map(phone -> phone.text("PhoneNo"))));
            Element address = contact.child("Address");
            if (address != null) {
                values.put("addressAsPupil", flag(address.text("AddressAsPupil")));
                values.put("postCode", address.text("PostCode"));
                values.put("address", line(address));
            }
            student.add(DataGroup.CARERS, values);
        });
    }

    private static String line(Element address) {
        Element bs7666 = Objects.requireNonNullElse(address.child("BS7666Address"), new Element(""));
        return joined(
                ", ",
                Stream.concat(
                        BS7666.values().stream()
                                .filter(name -> !name.equals("UniquePropertyReferenceNumber"))
                                .map(bs7666::text),
                        Stream.of(
                                        "AddressLine1",
                                        "AddressLine2",
                                        "AddressLine3",
                                        "AddressLine4",
                                        "AddressLine5",
                                        "County")
                                .map(address::text)));
    }

    private void histories() {
        each(DataGroup.FREE_MEALS, pupil.all("FSMhistory", "FSMinstance"), FREE_MEALS);
        each(DataGroup.SEN_PROVISION, pupil.all("SENhistory", "SEN"), SEN_PROVISION);
        each(
                DataGroup.SEN_NEEDS,
                Stream.concat(
                        pupil.all("SENhistory", "SENneeds", "SENneed"),
                        pupil.all("SENhistory", "SEN", "SENneeds", "SENneed")),
                SEN_NEED);
        pupil.all("LookedAfter").forEach(care -> {
            Map<String, String> values = values(care, IN_CARE);
            values.put("inCare", flag(values.get("inCare")));
            student.add(DataGroup.IN_CARE, values);
        });
        each(DataGroup.ATTENDANCE, pupil.all("Attendance", "YearData"), ATTENDANCE);
        each(DataGroup.SCHOOL_HISTORY, pupil.all("SchoolHistory", "School"), HISTORY);
        pupil.all("StageAssessments", "KeyStage")
                .forEach(stage -> stage.all("StageAssessment").forEach(assessment -> {
                    Map<String, String> values = values(assessment, ASSESSMENT);
                    values.put("stage", stage.text("Stage"));
                    student.add(DataGroup.ATTAINMENT, values);
                }));
    }

    private void exclusions() {
        pupil.all("Exclusions", "Exclusion").forEach(exclusion -> {
            Map<String, String> values = values(exclusion, EXCLUSION);
            List<Element> reasons = exclusion.all("Reasons", "Reason").toList();
            for (int i = 0; i < reasons.size(); i++) {
                values.put("reason" + (i + 1), reasons.get(i).text);
            }
            student.add(DataGroup.EXCLUSIONS, values);
        });
    }

    private void each(DataGroup group, Stream<Element> elements, Map<String, String> fields) {
        elements.forEach(element -> student.add(group, values(element, fields)));
    }

    private static Map<String, String> values(Element element, Map<String, String> fields) {
        Map<String, String> values = new HashMap<>();
        fields.forEach((item, name) -> values.put(item, element.text(name)));
        return values;
    }

    /** {@code true}, {@code false}, or the one-letter code that it is. */
    private static String flag(String value) {
        return value == null
                ? null
                : switch (value) {
                    case "true", "True", "TRUE", "1", "Y" -> "true";
                    case "false", "False", "FALSE", "0", "N" -> "false";
                    default -> value;
                };
    }

    private static String joined(String between, Stream<String> values) {
        return values.filter(value -> value != null && !value.isBlank()).collect(Collectors.joining(between));
    }

    private static Map<String, String> fields(String... itemsAndNames) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < itemsAndNames.length; i += 2) {
            fields.put(itemsAndNames[i], itemsAndNames[i + 1]);
        }
        return fields;
    }
}
