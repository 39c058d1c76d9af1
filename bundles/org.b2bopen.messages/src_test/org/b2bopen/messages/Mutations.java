package org.b2bopen.messages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts one fault into a valid sample, at every kind of place that can have it. */
final class Mutations {
    /** @param line of the place where the finding must be, from 1 */
    record Mutation(String what, String fileName, String text, Finding.Code code, int line, String path) {
        @Override
        public String toString() {
            return what + " → " + path + " line " + line;
        }
    }

    /** Whose children may come in any order, so that something missing is only seen at the end. */
    private static final Set<String> ANY_ORDER = Set.of(
            "BasicDetails",
            "Type",
            "FSMinstance",
            "SEN",
            "SENneed",
            "LookedAfter",
            "Address",
            "BS7666Address",
            "Phone",
            "Contact",
            "YearData",
            "StageAssessment",
            "School");

    private static final Set<String> REQUIRED = Set.of(
            "B2BStudent/Header",
            "B2BStudent/Pupils",
            "CTfile/Header",
            "CTfile/CTFpupilData",
            "B2BPersonnel/Header",
            "B2BPersonnel/StaffMembers",
            "Header/DocumentName",
            "Header/CTFversion",
            "Header/DateTime",
            "Header/DocumentQualifier",
            "Header/SupplierID",
            "Header/SourceSchool",
            "Header/DestSchool",
            "SourceSchool/LEA",
            "SourceSchool/Estab",
            "SourceSchool/SchoolName",
            "SourceSchool/AcademicYear",
            "DestSchool/LEA",
            "DestSchool/Estab",
            "Pupil/UPN",
            "Pupil/Surname",
            "Pupil/Forename",
            "Pupil/DOB",
            "Pupil/Sex",
            "Type/Language",
            "FSMinstance/FSMstartDate",
            "SEN/StartDate",
            "SEN/SENprovision",
            "SENneed/SENtype",
            "Phone/PhoneNo",
            "Contact/Surname",
            "YearData/Year",
            "KeyStage/Stage",
            "StageAssessment/Year",
            "StageAssessment/Subject",
            "Exclusion/Type",
            "Exclusion/StartDate",
            "Exclusion/Sessions",
            "Exclusion/Reasons",
            "StaffMember/StaffDetails",
            "StaffDetails/StaffID",
            "StaffDetails/FamilyName",
            "StaffDetails/GivenName",
            "StaffDetails/Sex",
            "StaffDetails/DOB",
            "Contract/ContractType",
            "Contract/StartDate",
            "Contract/Post",
            "Contract/HoursPerWeek",
            "Contract/FTEHours",
            "Contract/WeeksPerYear",
            "Absence/StartDate",
            "Absence/WorkingDaysLost",
            "Absence/AbsenceCategory",
            "Qualification/QualificationCode",
            "Qualification/Subject");

    private static final List<String> BAD_DATES =
            List.of("2026-02-30", "31/02/2015", "2015-2-3", "2015-13-01", "yesterday");
    private static final List<String> BAD_CODES = List.of("not a code", "??");
    private static final Map<String, List<String>> BAD_VALUES = Map.ofEntries(
            Map.entry("DocumentName", List.of("Something Else")),
            Map.entry("CTFversion", List.of("twenty", "0")),
            Map.entry("DateTime", List.of("2025-11-31T08:30:00", "03/11/2025 08:30")),
            Map.entry("DocumentQualifier", List.of("complete", "FULL")),
            Map.entry("SupplierID", List.of("")),
            Map.entry("SchoolName:SourceSchool", List.of("")),
            Map.entry("AcademicYear", List.of("25", "next")),
            Map.entry("UPN", List.of("", "A12", "a820432100000", "1820432100000", "A8204321000001", "AAAAAAAAAAAAA")),
            Map.entry("UniqueLearnerNumber", List.of("123", "99000000O1")),
            Map.entry("Surname", List.of("", "   ")),
            Map.entry("Forename:Pupil", List.of("")),
            Map.entry("DOB", BAD_DATES),
            Map.entry("Sex", List.of("Q", "male")),
            Map.entry("NCyearActual", List.of("Year 7")),
            Map.entry("Ethnicity", List.of("W1", "White")),
            Map.entry("EthnicitySource", List.of("PP")),
            Map.entry("LanguageType", List.of("FIRST")),
            Map.entry("Language", List.of("English")),
            Map.entry("ServiceChild", List.of("maybe")),
            Map.entry("MedicalFlag", List.of("perhaps")),
            Map.entry("EnrolStatus", List.of("Current")),
            Map.entry("FSMstartDate", BAD_DATES),
            Map.entry("FSMendDate", BAD_DATES),
            Map.entry("UKcountry", BAD_CODES),
            Map.entry("StartDate", BAD_DATES),
            Map.entry("EndDate", BAD_DATES),
            Map.entry("SENprovision", List.of("KK")),
            Map.entry("NeedStartDate", BAD_DATES),
            Map.entry("SENtypeRank", List.of("first", "0")),
            Map.entry("SENtype", BAD_CODES),
            Map.entry("PostCode", List.of("ZZ99 9ZZ ZZ99 9ZZ")),
            Map.entry("TelephoneType", BAD_CODES),
            Map.entry("Order", List.of("first")),
            Map.entry("Relationship", BAD_CODES),
            Map.entry("Responsibility", List.of("partly")),
            Map.entry("Year", List.of("25", "2025-26")),
            Map.entry("SessionsPossible", List.of("many", "-1", "12.5")),
            Map.entry("SessionsAttended", List.of("all")),
            Map.entry("Stage", List.of("", "Key Stage 1")),
            Map.entry("Subject", List.of("")),
            Map.entry("Result", List.of("x".repeat(4001))),
            Map.entry("EntryDate", BAD_DATES),
            Map.entry("Sessions", List.of("", "two", "-2", "1000")),
            Map.entry("Reason", List.of("", "P", "pp", "PPP", "P1")),
            Map.entry("GUID", List.of("", "no guid")),
            Map.entry("TeacherNumber", List.of("12")),
            Map.entry("StaffID", List.of("")),
            Map.entry("FamilyName", List.of("")),
            Map.entry("NINumber", List.of("Q1")),
            Map.entry("ContractType", List.of("XXX", "")),
            Map.entry("Post", List.of("teacher")),
            Map.entry("DateOfArrival", BAD_DATES),
            Map.entry("BasePay", List.of("1,000", "-1", "much")),
            Map.entry("HoursPerWeek", List.of("", "full")),
            Map.entry("WorkingDaysLost", List.of("some")),
            Map.entry("AbsenceCategory", List.of("ill")),
            Map.entry("QualificationCode", List.of("degree")));

    private final SampleLines sample;
    private final List<Mutation> mutations = new ArrayList<>();
    private final Set<String> done = new HashSet<>();

    private Mutations(SampleLines sample) {
        this.sample = sample;
    }

    static List<Mutation> of(SampleLines sample) {
        Mutations all = new Mutations(sample);
        // from the end, so that places deep in the file are taken and not those of its first person
        for (SampleLines.Node node : sample.nodes.reversed()) {
            all.of(node);
        }
        return all.mutations;
    }

    private void of(SampleLines.Node node) {
        attribute(node);
        if (node.leaf()) {
            badValues(node);
            elementInValue(node);
        } else {
            textAmongElements(node);
        }
        if (node.parent() != null) {
            missing(node);
            doubled(node);
            moved(node);
            misnamedInClosed(node);
            broken(node);
        }
        if (node.name().equals("Reasons") && node.children().size() == 3 && first("fourth reason")) {
            List<String> reasons = new ArrayList<>(sample.of(node));
            reasons.add(4, "<Reason>PP</Reason>");
            add(
                    "fourth reason",
                    sample.with(node.at(), node.end(), reasons),
                    node.at() + 4,
                    node.path() + "/Reason[4]");
        }
    }

    private boolean first(String what) {
        return done.add(what);
    }

    private void add(String what, String text, int index, String path) {
        mutations.add(new Mutation(what, sample.fileName, text, Finding.Code.SCHEMA, index + 1, path));
    }

    private static String key(SampleLines.Node node) {
        return node.parent() == null ? node.name() : node.parent().name() + "/" + node.name();
    }

    private void missing(SampleLines.Node node) {
        boolean only = node.parent().children().stream()
                        .filter(sibling -> sibling.name().equals(node.name()))
                        .count()
                == 1;
        if (!REQUIRED.contains(key(node)) || !only || !first("missing " + node.kind())) {
            return;
        }
        String text = sample.with(node.at(), node.end(), List.of());
        SampleLines.Node next = node.next();
        if (next == null || ANY_ORDER.contains(node.parent().name())) {
            int end = node.parent().end() - (node.end() - node.at() + 1);
            add("missing " + node.kind(), text, end, node.parent().path());
        } else {
            add("missing " + node.kind(), text, node.at(), next.path());
        }
    }

    private void doubled(SampleLines.Node node) {
        boolean repeats = node.path().endsWith("]");
        if (repeats || !first("doubled " + node.kind())) {
            return;
        }
        List<String> twice = new ArrayList<>(sample.of(node));
        twice.addAll(sample.of(node));
        add("doubled " + node.kind(), sample.with(node.at(), node.end(), twice), node.end() + 1, node.path() + "[2]");
    }

    /** One place down, where order counts. */
    private void moved(SampleLines.Node node) {
        SampleLines.Node next = node.next();
        boolean free = next == null
                || ANY_ORDER.contains(node.parent().name())
                || next.name().equals(node.name())
                || Set.of(node.name(), next.name()).equals(Set.of("SENhistory", "LookedAfter"));
        if (free || !first("moved " + node.kind())) {
            return;
        }
        List<String> swapped = new ArrayList<>(sample.of(next));
        swapped.addAll(sample.of(node));
        String text = sample.with(node.at(), next.end(), swapped);
        boolean missed = REQUIRED.contains(key(node));
        add(
                "moved " + node.kind(),
                text,
                missed ? node.at() : node.at() + sample.of(next).size(),
                missed ? next.path() : node.path());
    }

    private void badValues(SampleLines.Node node) {
        List<String> values = BAD_VALUES.getOrDefault(
                node.name() + ":" + (node.parent() == null ? "" : node.parent().name()),
                BAD_VALUES.getOrDefault(node.name(), List.of()));
        for (String value : values) {
            String what = "value " + (value.length() > 40 ? "(long)" : "'" + value + "'") + " of " + node.kind();
            if (first(what)) {
                String line = sample.lines.get(node.at()).replaceFirst(">[^<]*<", ">" + value + "<");
                add(what, sample.with(node.at(), node.at(), List.of(line)), node.at(), node.path());
            }
        }
    }

    private void attribute(SampleLines.Node node) {
        if (first("attribute " + node.kind())) {
            String line =
                    sample.lines.get(node.at()).replaceFirst("<" + node.name(), "<" + node.name() + " extra=\"1\"");
            add("attribute " + node.kind(), sample.with(node.at(), node.at(), List.of(line)), node.at(), node.path());
        }
    }

    private void elementInValue(SampleLines.Node node) {
        if (first("element in " + node.kind())) {
            String line = sample.lines.get(node.at()).replaceFirst("</", "<b>x</b></");
            add(
                    "element in " + node.kind(),
                    sample.with(node.at(), node.at(), List.of(line)),
                    node.at(),
                    node.path() + "/b");
        }
    }

    private void textAmongElements(SampleLines.Node node) {
        if (first("text in " + node.kind())) {
            String line = sample.lines.get(node.at()) + "stray";
            add("text in " + node.kind(), sample.with(node.at(), node.at(), List.of(line)), node.at(), node.path());
        }
    }

    private void misnamedInClosed(SampleLines.Node node) {
        boolean closed =
                Set.of("Header", "SourceSchool", "DestSchool", "Exclusions", "Exclusion", "Reasons", "B2BStudent")
                                .contains(node.parent().name())
                        && !(node.parent().name().equals("Header") && sample.fileName.equals(Checks.CTF));
        if (closed && first("unknown in " + node.parent().kind())) {
            List<String> more = new ArrayList<>(List.of("<Surprise/>"));
            more.addAll(sample.of(node));
            add(
                    "unknown in " + node.parent().kind(),
                    sample.with(node.at(), node.end(), more),
                    node.at(),
                    node.parent().path() + "/Surprise");
        }
    }

    private void broken(SampleLines.Node node) {
        if (node.leaf()
                && Set.of("Surname", "GivenName", "Town").contains(node.name())
                && first("broken " + node.kind())) {
            String line = sample.lines.get(node.at());
            for (String fault : List.of(
                    line.replace("</" + node.name(), "</Other"),
                    line.replace("</", "&</"),
                    line.replace("</", "&nbsp;</"),
                    line.replace("</", "\u0001</"),
                    line.replace("</", "< /"))) {
                mutations.add(new Mutation(
                        "broken " + node.kind(),
                        sample.fileName,
                        sample.with(node.at(), node.at(), List.of(fault)),
                        Finding.Code.NOT_XML,
                        node.at() + 1,
                        node.path()));
            }
        }
    }
}
