package org.b2bopen.messages.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.b2bopen.messages.Upn;

/** The pupils of a CES or CTF sample, with nearly every optional part now and then. */
final class SamplePupils {
    private static final LocalDate TERM = LocalDate.of(2025, 9, 1);
    private static final String[] REASONS = {
        "PP", "PA", "VP", "VA", "OW", "LG", "DB", "MT", "SM", "DA", "DM", "TH", "BU", "RA"
    };

    private final SampleFile file;
    private final SampleXml xml;

    SamplePupils(SampleFile file, SampleXml xml) {
        this.file = file;
        this.xml = xml;
    }

    void write() throws IOException {
        boolean ctf = file.kind() == SampleFile.Kind.CTF;
        String root = ctf ? "CTfile" : "B2BStudent";
        String container = ctf ? "CTFpupilData" : "Pupils";
        xml.declaration();
        xml.open(root, ctf ? "" : " schemaVersion=\"1.0\"");
        xml.header(file, ctf ? "Common Transfer File" : "B2B Student", ctf ? "25.0" : "");
        xml.open(container);
        for (int i = 0; i < file.people(); i++) {
            pupil(new SamplePerson(file.seed(), i), ctf);
        }
        xml.close(container);
        xml.close(root);
    }

    private void pupil(SamplePerson pupil, boolean ctf) throws IOException {
        LocalDate born = pupil.day(LocalDate.of(2009, 9, 1), LocalDate.of(2020, 8, 31));
        xml.open("Pupil");
        xml.value("UPN", upn(pupil.number));
        if (pupil.oneIn(4)) {
            xml.value("UniqueLearnerNumber", "99%08d".formatted(pupil.number % 100_000_000));
        }
        xml.value("Surname", pupil.surname);
        xml.value("Forename", pupil.forename);
        xml.value("DOB", born.toString());
        xml.value("Sex", pupil.sex);
        basicDetails(pupil);
        if (pupil.oneIn(4)) {
            freeMeals(pupil);
        }
        if (pupil.oneIn(5)) {
            needs(pupil);
        }
        if (pupil.oneIn(40)) {
            xml.open("LookedAfter");
            xml.value("InCare", "true");
            xml.value("CareAuthority", file.la());
            xml.close("LookedAfter");
        }
        address(pupil);
        phones(pupil);
        xml.value("Email", pupil.mail());
        contacts(pupil);
        attendance(pupil);
        if (pupil.oneIn(3)) {
            assessments(pupil);
        }
        schoolHistory(pupil);
        if (!ctf) {
            if (pupil.number == 0 || pupil.oneIn(10)) {
                exclusions(pupil);
            }
            // Another school's pupils are other children.
            xml.value("GUID", "%s0%s-0000-4000-8000-%012d".formatted(file.la(), file.school(), pupil.number));
        }
        xml.close("Pupil");
    }

    /** Different for the first hundred million pupils of a file, with the right check letter (V6). */
    private String upn(int number) {
        int school = (Integer.parseInt(file.school()) + number / 100_000) % 10_000;
        String twelve = "%s%04d%02d%03d".formatted(file.la(), school, number / 1000 % 100, number % 1000);
        if (number % 50 == 49) {
            twelve = twelve.substring(0, 11) + "ABCDEFGHJK".charAt(number / 50 % 10);
        }
        return Upn.checkLetter(twelve) + twelve;
    }

    private void basicDetails(SamplePerson pupil) throws IOException {
        xml.open("BasicDetails");
        xml.value("PreferredSurname", pupil.surname);
        xml.value("PreferredForename", pupil.forename);
        xml.value("MiddleNames", pupil.anyForename());
        xml.value("NCyearActual", pupil.pick("R", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"));
        xml.value("Ethnicity", pupil.pick("WBRI", "WOTH", "AIND", "BCRB", "MWAS", "REFU", "NOBT"));
        xml.value("EthnicitySource", "P");
        xml.open("Languages");
        xml.open("Type");
        xml.value("LanguageType", "F");
        xml.value("Language", pupil.pick("ENG", "POL", "URD", "CYM"));
        xml.close("Type");
        xml.close("Languages");
        if (pupil.oneIn(12)) {
            xml.open("Disabilities");
            xml.value("Disability", pupil.pick("HEAR", "MOB", "VIS"));
            xml.close("Disabilities");
        }
        xml.value("ServiceChild", pupil.pick("N", "N", "Y"));
        xml.value("MedicalFlag", pupil.pick("false", "true"));
        xml.value("EnrolStatus", "C");
        xml.close("BasicDetails");
    }

    private void freeMeals(SamplePerson pupil) throws IOException {
        LocalDate start = pupil.day(LocalDate.of(2022, 9, 1), LocalDate.of(2024, 7, 31));
        xml.open("FSMhistory");
        xml.open("FSMinstance");
        xml.value("FSMstartDate", start.toString());
        if (pupil.oneIn(2)) {
            xml.value("FSMendDate", start.plusDays(pupil.between(30, 400)).toString());
        }
        xml.value("UKcountry", "ENG");
        xml.close("FSMinstance");
        xml.close("FSMhistory");
    }

    private void needs(SamplePerson pupil) throws IOException {
        LocalDate start = pupil.day(LocalDate.of(2021, 9, 1), TERM);
        xml.open("SENhistory");
        xml.open("SEN");
        xml.value("StartDate", start.toString());
        xml.value("SENprovision", pupil.pick("K", "E"));
        xml.close("SEN");
        xml.open("SENneeds");
        for (int rank = 1; rank <= pupil.between(1, 2); rank++) {
            xml.open("SENneed");
            xml.value("NeedStartDate", start.toString());
            xml.value("SENtypeRank", rank);
            xml.value("SENtype", pupil.pick("SPLD", "MLD", "SLCN", "ASD", "SEMH"));
            xml.close("SENneed");
        }
        xml.close("SENneeds");
        xml.close("SENhistory");
    }

    private void address(SamplePerson pupil) throws IOException {
        xml.open("Address");
        xml.open("BS7666Address");
        xml.value("PAON", pupil.between(1, 999));
        xml.value("Street", pupil.street());
        xml.value("Town", "Sampletown");
        xml.close("BS7666Address");
        xml.value("County", "Fictionshire");
        xml.value("PostCode", SamplePerson.POST_CODE);
        xml.close("Address");
    }

    private void phones(SamplePerson person) throws IOException {
        xml.open("Phones");
        xml.open("Phone");
        xml.value("TelephoneType", "H");
        xml.value("PhoneNo", person.phone());
        xml.close("Phone");
        xml.close("Phones");
    }

    private void contacts(SamplePerson pupil) throws IOException {
        xml.open("Contacts");
        int many = pupil.between(1, 2);
        for (int order = 1; order <= many; order++) {
            boolean mother = order == 1;
            xml.open("Contact");
            xml.value("Order", order);
            xml.value("Title", mother ? "Ms" : "Mr");
            xml.value("Surname", pupil.surname);
            xml.value("Forename", pupil.anyForename());
            xml.value("Sex", mother ? "F" : "M");
            xml.value("Relationship", mother ? "PAM" : "PAF");
            xml.value("Responsibility", "true");
            xml.open("Address");
            xml.value("AddressAsPupil", "true");
            xml.close("Address");
            phones(pupil);
            xml.close("Contact");
        }
        xml.close("Contacts");
    }

    private void attendance(SamplePerson pupil) throws IOException {
        int possible = pupil.between(60, 380);
        int authorised = pupil.between(0, 20);
        int unauthorised = pupil.between(0, 10);
        xml.open("Attendance");
        xml.open("YearData");
        xml.value("Year", "2025");
        xml.value("LEA", file.la());
        xml.value("Estab", file.school());
        xml.value("SessionsPossible", possible);
        xml.value("SessionsAuthorised", authorised);
        xml.value("SessionsAttended", possible - authorised - unauthorised);
        xml.value("SessionsUnauthorised", unauthorised);
        xml.close("YearData");
        xml.close("Attendance");
    }

    private void assessments(SamplePerson pupil) throws IOException {
        xml.open("StageAssessments");
        xml.open("KeyStage");
        xml.value("Stage", pupil.pick("KS1", "KS2"));
        for (String subject : List.of("ENG", "MAT")) {
            xml.open("StageAssessment");
            xml.value("Locale", "ENG");
            xml.value("Year", "2025");
            xml.value("Subject", subject);
            xml.value("Method", "TA");
            xml.value("Component", "SUB");
            xml.value("ResultStatus", "R");
            xml.value("ResultQualifier", "NL");
            xml.value("Result", pupil.pick("EXS", "WTS", "GDS"));
            xml.close("StageAssessment");
        }
        xml.close("KeyStage");
        xml.close("StageAssessments");
    }

    private void schoolHistory(SamplePerson pupil) throws IOException {
        xml.open("SchoolHistory");
        xml.open("School");
        xml.value("LEA", file.la());
        xml.value("Estab", file.school());
        xml.value("SchoolName", "Sample School " + file.school());
        xml.value("EntryDate", pupil.day(LocalDate.of(2020, 9, 1), TERM).toString());
        xml.close("School");
        xml.close("SchoolHistory");
    }

    private void exclusions(SamplePerson pupil) throws IOException {
        xml.open("Exclusions");
        int many = pupil.number == 0 ? 3 : pupil.between(1, 2);
        for (int i = 0; i < many; i++) {
            LocalDate start = pupil.day(TERM, LocalDate.of(2025, 10, 24));
            int days = pupil.between(1, 5);
            xml.open("Exclusion");
            xml.value("Type", pupil.pick("SUSP", "SUSP", "LNCH", "PERM"));
            xml.value("StartDate", start.toString());
            xml.value("EndDate", start.plusDays(days - 1L).toString());
            xml.value("Sessions", 2 * days);
            xml.open("Reasons");
            // the first pupil shows one, two and three reasons, so that even the smallest file has them all (V5)
            for (String reason : reasons(pupil, pupil.number == 0 ? i + 1 : pupil.between(1, 3))) {
                xml.value("Reason", reason);
            }
            xml.close("Reasons");
            xml.close("Exclusion");
        }
        xml.close("Exclusions");
    }

    private static List<String> reasons(SamplePerson pupil, int many) {
        List<String> reasons = new ArrayList<>();
        while (reasons.size() < many) {
            String reason = pupil.pick(REASONS);
            if (!reasons.contains(reason)) {
                reasons.add(reason);
            }
        }
        return reasons;
    }
}
