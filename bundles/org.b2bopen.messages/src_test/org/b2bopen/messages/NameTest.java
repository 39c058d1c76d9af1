package org.b2bopen.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.b2bopen.messages.sample.SampleFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {
    private static final MessageTypes TYPES = MessageTypes.shipped();

    @ParameterizedTest
    @CsvSource({
        "8204321_CES_820LLLL_001.xml, student.ces, STUDENT",
        "8204321_CES_933LLLL_999.XML, student.ces, STUDENT",
        "2010000_CTF_999LLLL_010.xml, student.ctf, STUDENT",
        "9999999_PER_201LLLL_100.xml, personnel.per, PERSONNEL"
    })
    void V1_names_of_the_three_kinds_of_files(String name, String id, String service) {
        MessageType type = TYPES.ofFileName(name).orElseThrow();
        assertEquals(id, type.id());
        assertEquals(service, type.service());
    }

    @Test
    void V1_a_name_says_source_destination_and_number() {
        Optional<FileName> name = TYPES.ofFileName(Checks.CES).orElseThrow().parse("8204321_CES_933LLLL_042.xml");
        assertEquals(Optional.of(new FileName("820", "4321", "933", "LLLL", 42)), name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8204321_CES_820LLLL_000.xml",
                "8204321_CES_820LLLL_1000.xml",
                "8204321_CES_820LLLL_01.xml",
                "8204321_ces_820LLLL_001.xml",
                "8204321_CES_820llll_001.xml",
                "8204321_CES_820LLLL_001.Xml",
                "8204321_CES_820LLLL_001.xml ",
                " 8204321_CES_820LLLL_001.xml",
                "8204321_CES_820LLLL_001 (1).xml",
                "8204321 CES 820LLLL 001.xml",
                "8204321_CES_8204322_001.xml",
                "8204321_CES_XXXXXXX_001.xml",
                "8204321_CTF_MMMMMMM_001.xml",
                "2004321_CES_820LLLL_001.xml",
                "8204321_CES_200LLLL_001.xml",
                "0204321_CES_820LLLL_001.xml",
                "820432_CES_820LLLL_001.xml",
                "820LLLL_CTF_820LLLL_001.xml",
                "8204321_ABC_820LLLL_001.xml",
                "dir/8204321_CES_820LLLL_001.xml",
                "..\\8204321_CES_820LLLL_001.xml",
                "8204321_CES_820LLLL_001.xml\n",
                "8204321_CES_820LLLL_001.xml.tmp",
                "8204321_CES_820LLLL_001",
                "",
                "８204321_CES_820LLLL_001.xml",
                "8204321_CES_820LLLL_٠٠١.xml"
            })
    void V1_every_other_name_is_refused(String name) throws IOException {
        assertTrue(TYPES.ofFileName(name).isEmpty());
        CheckReport report = Checks.check(name, Checks.sample(Kind.STUDENT, 1));
        assertEquals(
                List.of(Finding.Code.NAME_PATTERN),
                report.errors().stream().map(Finding::code).toList());
        assertFalse(report.onlySchemaErrors());
        assertTrue(report.name().isEmpty());
        assertEquals("student.ces", report.type().orElseThrow().id());
    }

    @ParameterizedTest
    @CsvSource({
        "8214321_CES_820LLLL_001.xml, SourceSchool/LEA, 821, 820, 9",
        "8204322_CES_820LLLL_001.xml, SourceSchool/Estab, 4322, 4321, 10",
        "8204321_CES_821LLLL_001.xml, DestSchool/LEA, 821, 820, 15"
    })
    void V2_a_mismatch_names_the_field_and_both_values(
            String name, String field, String inName, String inHeader, int line) throws IOException {
        CheckReport report = Checks.check(name, Checks.sample(Kind.STUDENT, 1));
        Finding finding = report.errors().getFirst();
        assertEquals(1, report.errorCount());
        assertEquals(Finding.Code.NAME_MISMATCH, finding.code());
        assertTrue(finding.message().contains(field), finding::message);
        assertTrue(finding.message().contains(inName), finding::message);
        assertTrue(finding.message().contains(inHeader), finding::message);
        assertEquals("/B2BStudent/Header/" + field, finding.path());
        assertEquals(line, finding.line());
        assertFalse(report.onlySchemaErrors());
    }

    @Test
    void V2_the_destination_in_the_header_must_be_LLLL() throws IOException {
        String text = Checks.sample(Kind.CTF, 1).replace("<Estab>LLLL</Estab>", "<Estab>1234</Estab>");
        CheckReport report = Checks.check(Checks.CTF, text);
        assertEquals(
                List.of(Finding.Code.NAME_MISMATCH),
                report.errors().stream().map(Finding::code).toList());
        assertTrue(report.errors().getFirst().message().contains("LLLL"));
        assertTrue(report.errors().getFirst().message().contains("1234"));
    }

    @Test
    void V2_L4_a_header_value_that_is_no_number_is_not_repeated() throws IOException {
        String text = Checks.sample(Kind.STUDENT, 1).replaceFirst("<LEA>820</LEA>", "<LEA>Jane Sampleton</LEA>");
        CheckReport report = Checks.check(Checks.CES, text);
        assertEquals(
                List.of(Finding.Code.NAME_MISMATCH, Finding.Code.SCHEMA),
                report.errors().stream().map(Finding::code).toList());
        assertTrue(report.errors().getFirst().message().contains("something that is not an LA number"));
        report.errors().forEach(error -> assertFalse(error.message().contains("Jane"), error::message));
    }

    @Test
    void V1_ignoring_the_name_leaves_out_name_rules_and_finds_the_kind_by_the_root() throws IOException {
        for (Kind kind : Kind.values()) {
            byte[] content = Checks.sample(kind, 2).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            CheckReport report =
                    Checks.SHIPPED.check("whatever.txt", new java.io.ByteArrayInputStream(content), true, () -> false);
            assertEquals(List.of(), report.errors());
            assertEquals(
                    TYPES.all().get(kind.ordinal()).id(),
                    report.type().orElseThrow().id());
        }
    }

    @Test
    void V3_the_root_must_be_that_of_the_kind_in_the_name() throws IOException {
        CheckReport report = Checks.check(Checks.CES, Checks.sample(Kind.CTF, 1));
        Finding finding = report.errors().getFirst();
        assertEquals(1, report.errorCount());
        assertEquals("SCHEMA 2 /CTfile", finding.code() + " " + finding.line() + " " + finding.path());
        assertTrue(finding.message().contains("B2BStudent"), finding::message);
    }
}
