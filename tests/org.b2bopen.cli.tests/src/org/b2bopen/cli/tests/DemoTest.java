package org.b2bopen.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    private Path folder;

    @Test
    void H2_the_demo_ends_with_every_outcome_as_expected_and_keeps_both_sides() throws Exception {
        Path keep = folder.resolve("kept");

        Run run = Run.of("demo", "--json", "--keep", keep.toString());

        assertEquals(0, run.status(), run::toString);
        List<JsonNode> lines = run.json();
        List<JsonNode> files = lines.subList(0, lines.size() - 1);
        for (JsonNode file : files) {
            assertTrue(file.get("asExpected").asBoolean(), file::toString);
            assertEquals(file.get("expected").asText(), file.get("outcome").asText());
            assertEquals(
                    file.get("outcome").asText().equals("sent"),
                    file.get("arrived").asBoolean());
        }
        assertEquals(
                Set.of("SCHEMA", "NAME_MISMATCH", "WRONG_FOLDER", "NAME_PATTERN", "NOT_XML", "LICENCE"),
                files.stream()
                        .filter(file -> file.has("code"))
                        .map(file -> file.get("code").asText())
                        .collect(Collectors.toSet()));
        assertTrue(files.stream().anyMatch(file -> file.get("bytes").asLong() >= 50_000_000), "one of at least 50 MB");
        JsonNode deep = files.stream()
                .filter(file -> file.path("code").asText().equals("SCHEMA"))
                .findFirst()
                .orElseThrow();
        assertTrue(deep.get("path").asText().contains("[431]"), deep::toString);
        assertTrue(deep.get("line").asInt() > 1, deep::toString);
        assertEquals(6, lines.getLast().get("summary").get("sent").asInt());
        assertEquals(7, lines.getLast().get("summary").get("refused").asInt());
        assertTrue(Files.isDirectory(keep.resolve("la-820")));
        assertTrue(Files.isDirectory(keep.resolve("school")));
        assertEquals("", run.err());
    }

    @Test
    void H2_the_demo_is_a_table_for_people_and_leaves_nothing_behind() throws Exception {
        Set<Path> before = temporaryFolders();

        Run run = Run.of("demo");

        assertEquals(0, run.status(), run::toString);
        assertTrue(run.out().contains("All 13 files fared as expected."), run::toString);
        assertTrue(run.out().contains("at the LA, byte for byte"), run::toString);
        assertEquals(before, temporaryFolders());
    }

    private static Set<Path> temporaryFolders() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("b2bopen-demo-"))
                    .collect(Collectors.toSet());
        }
    }
}
