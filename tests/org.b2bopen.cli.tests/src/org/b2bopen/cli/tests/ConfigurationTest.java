package org.b2bopen.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
    @TempDir
    private Path folder;

    @Test
    void A8_what_is_imported_is_exported_without_its_passwords() throws Exception {
        SchoolSide school = new SchoolSide(folder);

        Run imported = school.configure("https://127.0.0.1:1/b2b", SchoolSide.PASSWORD);
        Run exported = school.run("config", "export");

        assertEquals(0, imported.status(), imported::toString);
        assertEquals(0, exported.status(), exported::toString);
        JsonNode la = new ObjectMapper()
                .readTree(exported.out())
                .get("localAuthorities")
                .get(0);
        assertEquals("820", la.get("number").asText());
        assertEquals("la-820", la.get("userName").asText());
        assertFalse(la.has("password"), exported::toString);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(SchoolSide.PASSWORD), () -> file + " holds the password");
            }
        }
        Run again = school.importing(exported.out());
        assertEquals(0, again.status(), "an export can be imported again: " + again);
    }

    @Test
    void H3_an_unknown_key_is_named_and_nothing_is_changed() throws Exception {
        SchoolSide school = new SchoolSide(folder);
        school.configure("https://127.0.0.1:1/b2b", SchoolSide.PASSWORD);
        String before = school.run("config", "export").out();

        Run wrong = school.importing("{\"rootFolder\":null,\"localAuthoritys\":[]}");

        assertEquals(2, wrong.status(), wrong::toString);
        assertTrue(wrong.err().contains("localAuthoritys"), wrong::toString);
        assertEquals("", wrong.out());
        assertEquals(before, school.run("config", "export").out());
    }

    @Test
    void H3_files_that_are_not_JSON_or_not_there_are_a_sentence() throws Exception {
        SchoolSide school = new SchoolSide(folder);
        for (String text : List.of("", "not json", "[]", "{\"rootFolder\":")) {
            Run run = school.importing(text);
            assertEquals(2, run.status(), run::toString);
            assertFalse(run.err().isBlank());
            assertFalse(run.err().contains("Exception"), run::toString);
        }
        Run missing =
                school.run("config", "import", folder.resolve("missing.json").toString());
        assertEquals(2, missing.status());
        assertTrue(missing.err().contains("does not exist"), missing::toString);
    }
}
