package org.b2bopen.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.b2bopen.messages.sample.SampleFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalRulesTest {
    @ParameterizedTest
    @CsvSource({
        "207000016049, P",
        "820432100000, P",
        "82043210000A, P",
        "82043210000B, D",
        "82043210000, ?",
        "8204321000X0, ?",
        "82043210000I, ?"
    })
    void V6_check_letters(String twelve, char letter) {
        assertEquals(letter, Upn.checkLetter(twelve));
    }

    private static List<Finding> queries(Kind kind, String from, String to) throws IOException {
        String name = List.of(Checks.CES, Checks.CTF, Checks.PER).get(kind.ordinal());
        String text = Checks.sample(kind, 1).replaceFirst(from, to);
        CheckReport report = Checks.check(name, text);
        assertEquals(List.of(), report.errors(), "queries are not errors");
        return report.queries().stream()
                .filter(query -> !query.path().endsWith("/LEA"))
                .toList();
    }

    private static void one(Finding.Code code, String path, List<Finding> queries) {
        assertEquals(
                List.of(code + " " + path),
                queries.stream().map(q -> q.code() + " " + q.path()).toList());
        assertTrue(queries.getFirst().line() > 0);
    }

    @Test
    void V6_a_wrong_check_letter_is_a_query() throws IOException {
        String path = "/B2BStudent/Pupils/Pupil[1]/UPN";
        one(Finding.Code.UPN, path, queries(Kind.STUDENT, "<UPN>P", "<UPN>Q"));
        one(Finding.Code.UPN, path, queries(Kind.STUDENT, "<UPN>P", "<UPN>I"));
        assertEquals(List.of(), queries(Kind.STUDENT, "<UPN>[^<]*", "<UPN>P207000016049"));
    }

    @Test
    void V6_odd_dates_are_queries() throws IOException {
        String pupil = "/B2BStudent/Pupils/Pupil[1]";
        one(Finding.Code.NATIONAL_RULE, pupil + "/DOB", queries(Kind.STUDENT, "<DOB>[^<]*", "<DOB>1899-12-31"));
        one(Finding.Code.NATIONAL_RULE, pupil + "/DOB", queries(Kind.STUDENT, "<DOB>[^<]*", "<DOB>2025-11-04"));
        one(
                Finding.Code.NATIONAL_RULE,
                pupil + "/Exclusions/Exclusion[1]/EndDate",
                queries(Kind.STUDENT, "<EndDate>[^<]*", "<EndDate>2024-01-01"));
    }

    @Test
    void V6_an_unknown_reason_and_the_wrong_name_for_sex_are_queries() throws IOException {
        one(
                Finding.Code.NATIONAL_RULE,
                "/B2BStudent/Pupils/Pupil[1]/Exclusions/Exclusion[1]/Reasons/Reason[1]",
                queries(Kind.STUDENT, "<Reason>..", "<Reason>ZZ"));
        one(
                Finding.Code.NATIONAL_RULE,
                "/CTfile/CTFpupilData/Pupil[1]/Sex",
                queries(Kind.CTF, "<CTFversion>25", "<CTFversion>24"));
    }

    @Test
    void V6_unknown_and_retired_LA_numbers_are_queries() throws IOException {
        for (String number : List.of("820", "999")) {
            String text = Checks.sample(Kind.STUDENT, 1).replace("<LEA>820", "<LEA>" + number);
            CheckReport report = Checks.check("%s4321_CES_%sLLLL_001.xml".formatted(number, number), text);
            assertTrue(report.valid());
            assertEquals(1, report.queryCount(), "said once, although source and destination are the same");
        }
        String both = Checks.sample(Kind.STUDENT, 1).replaceFirst("(?s)(<DestSchool>\\s*<LEA>)820", "$1999");
        assertEquals(2, Checks.check("8204321_CES_999LLLL_001.xml", both).queryCount(), "two numbers, two queries");
        assertEquals("Somerset", LaNumber.name("933").orElseThrow());
        assertTrue(LaNumber.find("820").orElseThrow().retired());
        assertTrue(LaNumber.name("999").isEmpty());
    }

    @Test
    void V5_three_reasons_are_fine_and_a_fourth_is_a_schema_error() throws IOException {
        String text = Checks.sample(Kind.STUDENT, 1);
        assertTrue(Checks.check(Checks.CES, text).valid());
        int last = text.lastIndexOf("</Reasons>");
        CheckReport report =
                Checks.check(Checks.CES, text.substring(0, last) + "<Reason>PP</Reason>" + text.substring(last));
        Finding error = report.errors().getFirst();
        assertEquals(Finding.Code.SCHEMA, error.code());
        assertEquals("/B2BStudent/Pupils/Pupil[1]/Exclusions/Exclusion[3]/Reasons/Reason[4]", error.path());
        assertTrue(error.message().contains("at most 3"), error::message);
        assertTrue(report.onlySchemaErrors());
    }
}
