package org.b2bopen.messages.sample;

import java.io.IOException;
import java.time.LocalDate;

/** The staff members of a PER sample. */
final class SampleStaff {
    private final SampleFile file;
    private final SampleXml xml;

    SampleStaff(SampleFile file, SampleXml xml) {
        this.file = file;
        this.xml = xml;
    }

    void write() throws IOException {
        xml.declaration();
        xml.open("B2BPersonnel", " schemaVersion=\"1.0\"");
        xml.header(file, "B2B Personnel", "");
        xml.open("StaffMembers");
        for (int i = 0; i < file.people(); i++) {
            member(new SamplePerson(file.seed(), i));
        }
        xml.close("StaffMembers");
        xml.close("B2BPersonnel");
    }

    private void member(SamplePerson person) throws IOException {
        boolean teacher = person.oneIn(2);
        LocalDate start = person.day(LocalDate.of(2005, 9, 1), LocalDate.of(2025, 9, 1));
        xml.open("StaffMember");
        xml.open("StaffDetails");
        if (teacher) {
            xml.value("TeacherNumber", "%07d".formatted(person.number % 10_000_000));
        }
        xml.value("StaffID", "S%07d".formatted(person.number));
        xml.value("FamilyName", person.surname);
        if (person.oneIn(5)) {
            xml.value("FormerFamilyName", "Formerly-" + person.surname);
        }
        xml.value("GivenName", person.forename);
        // QQ is never given out
        xml.value("NINumber", "QQ%06dA".formatted(person.number % 1_000_000));
        xml.value("Sex", person.sex);
        xml.value(
                "DOB",
                person.day(LocalDate.of(1960, 1, 1), LocalDate.of(2001, 12, 31)).toString());
        xml.value("Ethnicity", person.pick("WBRI", "WOTH", "AIND", "BCRB"));
        xml.value("Disability", person.pick("N", "Y"));
        xml.value("QTStatus", Boolean.toString(teacher));
        xml.close("StaffDetails");
        contract(person, teacher, start);
        if (person.number == 0 || person.oneIn(3)) {
            absences(person);
        }
        if (teacher) {
            xml.open("Qualifications");
            xml.open("Qualification");
            xml.value("QualificationCode", person.pick("FRST", "MAST", "PGCE"));
            xml.value("Subject", person.pick("L100", "G100", "Q300"));
            xml.value("ClassOfDegree", person.pick("01", "02", "03"));
            xml.close("Qualification");
            xml.close("Qualifications");
        }
        xml.close("StaffMember");
    }

    private void contract(SamplePerson person, boolean teacher, LocalDate start) throws IOException {
        boolean fixedTerm = person.oneIn(4);
        xml.open("Contracts");
        xml.open("Contract");
        xml.value("ContractType", fixedTerm ? "FXT" : "PRM");
        xml.value("StartDate", start.toString());
        if (fixedTerm) {
            xml.value("EndDate", start.plusYears(person.between(1, 3)).toString());
        }
        xml.value("Post", teacher ? "TCH" : "SUP");
        xml.value("DateOfArrival", start.toString());
        xml.value("PayRange", teacher ? "TE" : "OT");
        xml.value("BasePay", "%d.00".formatted(person.between(22_000, 60_000)));
        xml.value("HoursPerWeek", person.pick("32.5", "20", "16.25"));
        xml.value("FTEHours", "32.5");
        xml.value("WeeksPerYear", teacher ? "52" : "39");
        xml.open("Roles");
        xml.value("Role", teacher ? "CLTR" : "TASS");
        xml.close("Roles");
        xml.close("Contract");
        xml.close("Contracts");
    }

    private void absences(SamplePerson person) throws IOException {
        xml.open("Absences");
        int many = person.between(1, 2);
        for (int i = 0; i < many; i++) {
            LocalDate first = person.day(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 10, 1));
            int days = person.between(1, 9);
            xml.open("Absence");
            xml.value("StartDate", first.toString());
            xml.value("EndDate", first.plusDays(days - 1L).toString());
            xml.value("WorkingDaysLost", days + ".0");
            xml.value("AbsenceCategory", person.pick("SIC", "MAT", "TRN"));
            xml.close("Absence");
        }
        xml.close("Absences");
    }
}
