package org.b2bopen.la.store.student;

import java.util.List;
import java.util.Objects;

/**
 * A kind of data about a student, with the items an entry of it may have (LA4). What every importer fills and every rule speaks of.
 *
 * <p>Groups whose items depend on each other have one rule for a whole entry; the others have a rule per item. A group of which a
 * student has several entries tells them apart by its key items.
 */
public enum DataGroup {
    IDENTIFIERS(
            "Student identifiers",
            Ruling.PER_ITEM,
            List.of(),
            List.of("upn", "formerUpn", "uln", "uci", "familyName", "givenName", "dateOfBirth", "sex")),
    BASIC_DETAILS(
            "Student basic details",
            Ruling.PER_ITEM,
            List.of(),
            List.of(
                    "preferredFamilyName",
                    "preferredGivenName",
                    "formerFamilyName",
                    "formerGivenName",
                    "middleNames",
                    "ncYear",
                    "ethnicity",
                    "ethnicitySource",
                    "languages",
                    "disabilities",
                    "serviceChild",
                    "medicalFlag",
                    "enrolmentStatus",
                    "email")),
    ADDRESS("Student address", Ruling.WHOLE, List.of(), Addresses.ITEMS),
    PHONES("Student phones", Ruling.WHOLE, List.of("type"), List.of("type", "number")),
    CARERS(
            "Carer details",
            Ruling.PER_ITEM,
            List.of("familyName", "givenName"),
            List.of(
                    "order",
                    "title",
                    "familyName",
                    "givenName",
                    "middleNames",
                    "sex",
                    "relationship",
                    "responsibility",
                    "addressAsPupil",
                    "address",
                    "postCode",
                    "phones",
                    "email")),
    FREE_MEALS(
            "Free school meals",
            Ruling.WHOLE,
            List.of("startDate"),
            List.of("startDate", "endDate", "country", "kind")),
    SEN_PROVISION("SEN provision", Ruling.WHOLE, List.of("startDate"), List.of("startDate", "endDate", "provision")),
    SEN_NEEDS("SEN needs", Ruling.WHOLE, List.of("type"), List.of("type", "rank", "startDate", "endDate")),
    IN_CARE("In care", Ruling.WHOLE, List.of("startDate"), List.of("inCare", "careAuthority", "startDate", "endDate")),
    /** All reasons are kept (V5): {@code reason1} to {@code reason3}, in the order they were given. */
    EXCLUSIONS(
            "Exclusions",
            Ruling.WHOLE,
            List.of("startDate", "type"),
            List.of("type", "startDate", "endDate", "sessions", "reason1", "reason2", "reason3")),
    ATTENDANCE(
            "Attendance",
            Ruling.ALWAYS_IMPORTED,
            List.of("year", "la", "school"),
            List.of("year", "la", "school", "schoolName", "possible", "attended", "authorised", "unauthorised")),
    SCHOOL_HISTORY(
            "School history",
            Ruling.ALWAYS_IMPORTED,
            List.of("la", "school", "schoolName", "entryDate"),
            List.of("la", "school", "urn", "schoolName", "entryDate", "leavingDate", "leavingReason")),
    ATTAINMENT(
            "Attainment",
            Ruling.WHOLE,
            List.of("stage", "year", "subject", "method", "component", "status", "qualifier"),
            List.of(
                    "stage",
                    "locale",
                    "year",
                    "subject",
                    "method",
                    "component",
                    "status",
                    "qualifier",
                    "result",
                    "date"));

    /** How rules are given for a group. */
    public enum Ruling {
        PER_ITEM,
        WHOLE,
        /** Shown, but not to be changed. */
        ALWAYS_IMPORTED
    }

    private final String label;
    private final Ruling ruling;
    private final List<String> keyItems;
    private final List<String> items;

    DataGroup(String label, Ruling ruling, List<String> keyItems, List<String> items) {
        this.label = Objects.requireNonNull(label);
        this.ruling = ruling;
        this.keyItems = keyItems;
        this.items = items;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    public Ruling ruling() {
        return ruling;
    }

    /** Which items tell entries apart; empty where a student has one entry only. */
    public List<String> keyItems() {
        return keyItems;
    }

    /** In the order in which they are shown. */
    public List<String> items() {
        return items;
    }

    /** What a rule or a conflict of this group may be about: its items, or the whole entry, which is the empty text. */
    public List<String> ruledItems() {
        return ruling == Ruling.PER_ITEM ? items : List.of(StudentEntry.WHOLE);
    }

    private static final class Addresses {
        static final List<String> ITEMS = List.of(
                "saon",
                "paon",
                "street",
                "locality",
                "town",
                "administrativeArea",
                "postTown",
                "uprn",
                "line1",
                "line2",
                "line3",
                "line4",
                "line5",
                "county",
                "postCode",
                "zip",
                "country",
                "easting",
                "northing");
    }
}
