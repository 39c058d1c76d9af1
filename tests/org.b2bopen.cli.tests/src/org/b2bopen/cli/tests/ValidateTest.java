package org.b2bopen.cli.tests;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateTest {
    private static final String NAME = "8204321_CES_820LLLL_001.xml";

    @TempDir
    private Path folder;

    private String good;

    @BeforeEach
    void sample() throws IOException {
        Run made = Run.of(
                "sample",
                "student",
                "--la",
                "820",
                "--school",
                "4321",
                "--destination",
                "820",
                "--sequence",
                "1",
                "--pupils",
                "5",
                "--output",
                folder.resolve("samples").toString());
        assertEquals(0, made.status(), made::toString);
        good = Files.readString(Path.of(made.out().strip()));
    }

    private JsonNode validate(Path file, String... options) throws IOException {
        String[] arguments = Stream.concat(
                        Stream.of("validate", "--json"), Stream.concat(Stream.of(options), Stream.of(file.toString())))
                .toArray(String[]::new);
        byte[] before = Files.readAllBytes(file);
        Run run = Run.of(arguments);
        List<JsonNode> lines = run.json();
        assertEquals(2, lines.size(), run::toString);
        boolean valid = lines.getFirst().get("outcome").asText().equals("valid");
        assertEquals(valid ? 0 : 1, run.status(), run::toString);
        assertEquals(
                1,
                lines.getLast().get("summary").get(valid ? "valid" : "refused").asInt());
        assertEquals("", run.err());
        assertArrayEquals(before, Files.readAllBytes(file), "the file is left alone");
        return lines.getFirst();
    }

    static Stream<Arguments> notXml() {
        String doctype = "<!DOCTYPE B2BStudent [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        String laughs = "<!DOCTYPE B2BStudent [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>";
        return Stream.of(
                Arguments.of("0 bytes", (UnaryOperator<String>) text -> ""),
                Arguments.of("truncated", (UnaryOperator<String>) text -> text.substring(0, text.length() / 2)),
                Arguments.of("external entity", (UnaryOperator<String>) text -> withDoctype(text, doctype)),
                Arguments.of("billion laughs", (UnaryOperator<String>) text -> withDoctype(text, laughs)),
                Arguments.of("a spreadsheet", (UnaryOperator<String>) text -> "UPN;Surname\r\n"));
    }

    private static String withDoctype(String text, String doctype) {
        int root = text.indexOf("<B2BStudent");
        return text.substring(0, root) + doctype + text.substring(root);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notXml")
    void V3_what_is_not_XML_is_refused_in_a_sentence(String what, UnaryOperator<String> damage) throws IOException {
        JsonNode result = validate(Files.writeString(folder.resolve(NAME), damage.apply(good)));

        assertEquals("refused", result.get("outcome").asText());
        assertEquals("NOT_XML", result.get("code").asText());
        assertFalse(result.get("message").asText().isBlank());
        assertFalse(result.get("message").asText().contains("Exception"), result::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8204321_CES_820LLLL_001 (1).xml",
                "8204321 CES 820LLLL 001.xml",
                "8204321_ces_820LLLL_001.xml",
                "8204321_CES_820llll_001.xml",
                "8204321_CES_820LLLL_000.xml",
                "8204321_CES_820LLLL_001.xml.xml",
                "8204321_CES_820LLLL_001.Xml"
            })
    void V1_other_names_are_refused(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), good);

        assertEquals("NAME_PATTERN", validate(file).get("code").asText());
        assertEquals("valid", validate(file, "--ignore-name").get("outcome").asText());
    }

    @Test
    void V2_a_name_that_differs_from_the_header_is_refused() throws IOException {
        JsonNode result = validate(Files.writeString(folder.resolve("8204321_CES_821LLLL_001.xml"), good));

        assertEquals("NAME_MISMATCH", result.get("code").asText());
    }

    @Test
    void V1_upper_case_extension_byte_order_mark_and_UTF_16_are_accepted() throws IOException {
        Path upper = Files.writeString(folder.resolve("8204321_CES_820LLLL_001.XML"), good);
        assertEquals("valid", validate(upper).get("outcome").asText());

        Path marked = Files.writeString(folder.resolve(NAME), "\uFEFF" + good, UTF_8);
        assertEquals("valid", validate(marked).get("outcome").asText());

        String declared = good.replaceFirst("(?i)encoding=[\"']UTF-8[\"']", "encoding=\"UTF-16\"");
        assertTrue(declared.contains("UTF-16"), "the sample declares its encoding");
        Path wide = Files.writeString(folder.resolve("8204321_CES_820LLLL_001.xml"), declared, UTF_16);
        assertEquals("valid", validate(wide).get("outcome").asText());
    }

    @Test
    void V3_a_schema_error_has_its_place_and_never_its_value() throws IOException {
        int at = good.lastIndexOf("<DOB>") + "<DOB>".length();
        String bad = good.substring(0, at) + "2011-02-30" + good.substring(good.indexOf('<', at));

        JsonNode result = validate(Files.writeString(folder.resolve(NAME), bad));

        assertEquals("SCHEMA", result.get("code").asText());
        assertTrue(result.get("line").asInt() > 0, result::toString);
        assertTrue(result.get("column").asInt() > 0, result::toString);
        assertTrue(result.get("path").asText().endsWith("/Pupil[5]/DOB"), result::toString);
        assertFalse(result.toString().contains("2011-02-30"), result::toString);
    }

    @Test
    void H2_several_files_are_told_one_by_one_and_a_missing_one_fails() throws IOException {
        Path file = Files.writeString(folder.resolve(NAME), good);

        Run run = Run.of(
                "validate",
                "--json",
                file.toString(),
                folder.resolve("missing.xml").toString(),
                folder.toString());

        assertEquals(1, run.status());
        List<JsonNode> lines = run.json();
        assertEquals(
                List.of("valid", "failed", "failed"),
                lines.subList(0, 3).stream()
                        .map(line -> line.get("outcome").asText())
                        .toList());
        assertEquals("IO", lines.get(1).get("code").asText());
        assertEquals(
                "{\"sent\":0,\"imported\":0,\"valid\":1,\"refused\":0,\"failed\":2,\"inDoubt\":0}",
                lines.get(3).get("summary").toString());
    }
}
