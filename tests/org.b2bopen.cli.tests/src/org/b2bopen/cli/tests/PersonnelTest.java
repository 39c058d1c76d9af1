package org.b2bopen.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff files out and in, between the command line and a real receiver. */
class PersonnelTest {
    private static final String NAME = "8204321_PER_820LLLL_001.xml";

    @TempDir
    private Path folder;

    private SchoolSide school;
    private Path data;
    private Path row;

    @BeforeEach
    void school() throws Exception {
        school = new SchoolSide(folder.resolve("school"));
        data = folder.resolve("la");
        row = folder.resolve("school/files/820/Personnel/4321");
    }

    private RunningServer server() throws Exception {
        Path accounts = Files.writeString(folder.resolve("accounts.json"), """
            {"laNumber":"820","accounts":[{"userName":"green.abbey","password":"%s","services":["PERSONNEL"],
            "schools":["820/4321"]}],"licences":["820/4321"]}\
            """.formatted(SchoolSide.PASSWORD));
        return new RunningServer(data, accounts);
    }

    private void configure(String url, String la) {
        ObjectNode configuration = school.configuration(url, SchoolSide.PASSWORD);
        configuration
                .putObject("personnel")
                .put("url", url)
                .putArray("schools")
                .addObject()
                .put("name", "Green Abbey")
                .put("laNumber", la)
                .put("schoolNumber", "4321")
                .put("userName", "green.abbey")
                .put("password", SchoolSide.PASSWORD);
        Run run = school.importing(configuration.toString());
        assertEquals(0, run.status(), run::toString);
    }

    private static Path sample(Path into, int sequence, int people) {
        Run made = Run.of(
                "sample",
                "personnel",
                "--la",
                "820",
                "--school",
                "4321",
                "--destination",
                "820",
                "--sequence",
                Integer.toString(sequence),
                "--pupils",
                Integer.toString(people),
                "--output",
                into.toString());
        assertEquals(0, made.status(), made::toString);
        return Path.of(made.out().strip());
    }

    @Test
    void P3_R5_a_staff_file_is_sent_filed_found_at_the_LA_and_its_delivery_proved() throws Exception {
        try (RunningServer server = server()) {
            configure(server.uri().toString(), "820");
            Path file = sample(row.resolve("Files Not Exported"), 1, 5);
            byte[] content = Files.readAllBytes(file);

            Run run = school.run("export", "personnel", "--json", "--school", "820/4321", file.toString());

            assertEquals(0, run.status(), run::toString);
            JsonNode sent = run.json().getFirst();
            assertEquals("sent", sent.get("outcome").asText(), run::toString);
            assertEquals("PERSONNEL", sent.get("service").asText());
            assertArrayEquals(
                    content, Files.readAllBytes(row.resolve("Files Exported").resolve(NAME)));
            assertArrayEquals(
                    content,
                    Files.readAllBytes(data.resolve("received/820/4321").resolve(NAME)));

            JsonNode proof =
                    school.run("history", "--json", file.toString()).json().getFirst();
            assertEquals("export", proof.get("direction").asText());
            assertEquals(sent.get("sha256").asText(), proof.get("sha256").asText());
            assertEquals(content.length, proof.get("bytes").asLong());
            assertEquals(
                    sent.get("receipt").asText(), proof.get("receipt").get("id").asText());
            assertEquals(List.of("FOUND", "VALID", "CLAIMED", "SENDING", "RECEIPTED", "MOVED"), states(proof));

            Path printed = folder.resolve("proof.txt");
            assertEquals(
                    0,
                    school.run("history", NAME, "--output", printed.toString()).status());
            String text = Files.readString(printed);
            assertTrue(text.contains(sent.get("receipt").asText()), text);
            assertTrue(text.contains(sent.get("sha256").asText()), text);
            Run again = school.run("history", NAME, "--output", printed.toString());
            assertEquals(1, again.status(), again::toString);
            assertTrue(again.err().contains("nothing was overwritten"), again::toString);
        }
    }

    private static List<String> states(JsonNode proof) {
        return StreamSupport.stream(proof.get("events").spliterator(), false)
                .map(event -> event.get("state").asText())
                .toList();
    }

    @Test
    void P4_files_that_wait_at_the_LA_are_imported_byte_for_byte_and_acknowledged() throws Exception {
        try (RunningServer server = server()) {
            configure(server.uri().toString(), "820");
            Path outbox = data.resolve("outbox/820/4321");
            byte[] small = Files.readAllBytes(sample(outbox, 1, 3));
            byte[] large = Files.readAllBytes(sample(outbox, 2, 5_000));
            Files.writeString(outbox.resolve("con.txt"), "a name that Windows could not hold");
            Files.writeString(outbox.resolve("a note.txt"), "of any other kind");

            Run run = school.run("import", "personnel", "--json", "--school", "820/4321");

            assertEquals(1, run.status(), run::toString);
            JsonNode summary = run.json().getLast().get("summary");
            assertEquals(3, summary.get("imported").asInt(), run::toString);
            assertEquals(1, summary.get("refused").asInt(), run::toString);
            Path imported = row.resolve("Files Imported");
            assertArrayEquals(small, Files.readAllBytes(imported.resolve(NAME)));
            assertArrayEquals(large, Files.readAllBytes(imported.resolve("8204321_PER_820LLLL_002.xml")));
            assertEquals("of any other kind", Files.readString(imported.resolve("a note.txt")));
            try (Stream<Path> left = Files.list(outbox)) {
                assertEquals(
                        List.of("con.txt"),
                        left.map(path -> path.getFileName().toString()).toList());
            }
            Run log = school.run("log", "--format", "json", "--text", NAME);
            assertEquals("PERSONNEL", log.json().getFirst().get("service").asText(), log::toString);

            JsonNode proof = school.run("history", "--json", NAME).json().getFirst();
            assertEquals("import", proof.get("direction").asText());
            assertEquals(List.of("FOUND", "FETCHED", "SAVED", "ACKNOWLEDGED"), states(proof));

            Files.delete(outbox.resolve("con.txt"));
            Run nothing = school.run("import", "personnel");
            assertEquals(0, nothing.status(), nothing::toString);
            assertTrue(nothing.out().contains("No files."), nothing::toString);
        }
    }

    @Test
    void P5_a_server_of_another_LA_than_the_rows_is_refused() throws Exception {
        try (RunningServer server = server()) {
            configure(server.uri().toString(), "821");

            Run run = school.run("import", "personnel", "--json");

            assertEquals(1, run.status(), run::toString);
            assertEquals("RECEIVER_REFUSED", run.json().getFirst().get("code").asText(), run::toString);
            assertFalse(run.toString().contains(SchoolSide.PASSWORD));
        }
    }

    @Test
    void H2_what_is_not_configured_is_wrong_usage_and_an_unknown_file_has_no_history() throws Exception {
        assertEquals(2, school.run("export", "personnel").status());
        configure("https://127.0.0.1:1/b2b", "820");
        assertEquals(
                2, school.run("import", "personnel", "--school", "820/9999").status());
        Run unknown = school.run("history", "never.xml", "--json");
        assertEquals(1, unknown.status());
        assertEquals("", unknown.out());
        assertTrue(unknown.err().contains("never.xml"), unknown::toString);
    }
}
