package org.b2bopen.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    private Path folder;

    private SchoolSide school;
    private Path data;

    @BeforeEach
    void school() throws Exception {
        school = new SchoolSide(folder.resolve("school"));
        data = folder.resolve("la");
    }

    private RunningServer server() throws Exception {
        return new RunningServer(data, SchoolSide.accounts(folder));
    }

    /** Exports the one file that waits, which must not go, and must stay as it is. */
    private JsonNode refused(Path file, String outcome) throws Exception {
        byte[] before = Files.readAllBytes(file);
        Run run = school.run("export", "student", "--json");
        assertEquals(1, run.status(), run::toString);
        List<JsonNode> lines = run.json();
        assertEquals(2, lines.size(), run::toString);
        assertEquals(outcome, lines.getFirst().get("outcome").asText(), run::toString);
        assertEquals(file.toString(), lines.getFirst().get("file").asText());
        assertEquals(1, lines.getLast().get("summary").get(outcome).asInt());
        assertArrayEquals(before, Files.readAllBytes(file), "the file is left alone");
        assertFalse(lines.getFirst().get("message").asText().isBlank());
        assertFalse(run.toString().contains("Exception"), run::toString);
        String code = lines.getFirst().get("code").asText();
        Run log = school.run(
                "log", "--format", "json", "--text", file.getFileName().toString());
        assertTrue(
                log.json().stream().anyMatch(entry -> entry.get("code").asText().equals(code)), log::toString);
        return lines.getFirst();
    }

    @Test
    void S6_a_file_is_sent_receipted_filed_and_found_at_the_LA() throws Exception {
        try (RunningServer server = server()) {
            assertEquals(
                    0,
                    school.configure(server.uri().toString(), SchoolSide.PASSWORD)
                            .status());
            Path file = school.sample("820", "820", 1);
            byte[] content = Files.readAllBytes(file);

            Run dry = school.run("export", "student", "--json", "--dry-run");
            assertEquals(0, dry.status(), dry::toString);
            assertEquals("valid", dry.json().getFirst().get("outcome").asText());
            assertTrue(Files.exists(file), "a dry run sends nothing");

            Run run = school.run("export", "student", "--json", "--la", "820");

            assertEquals(0, run.status(), run::toString);
            JsonNode sent = run.json().getFirst();
            assertEquals("sent", sent.get("outcome").asText());
            assertFalse(sent.get("alreadyDelivered").asBoolean());
            assertFalse(sent.get("receipt").asText().isBlank());
            assertEquals(content.length, sent.get("bytes").asLong());
            assertFalse(Files.exists(file));
            assertArrayEquals(content, Files.readAllBytes(school.exported("820").resolve(file.getFileName())));
            assertArrayEquals(
                    content, Files.readAllBytes(received(file.getFileName().toString())));

            Files.write(file, content);
            Run repeated = school.run("export", "student", "--json");
            assertEquals(0, repeated.status(), repeated::toString);
            assertTrue(repeated.json().getFirst().get("alreadyDelivered").asBoolean(), repeated::toString);

            Run nothing = school.run("export", "student", "--json");
            assertEquals(0, nothing.status());
            assertEquals(1, nothing.json().size(), "only the summary");
            assertEquals(0, server.stop(), "serve ends with 0 when it is told to");
        }
    }

    private Path received(String name) throws Exception {
        try (Stream<Path> files =
                Files.walk(data.resolve("received").resolve("820").resolve("4321"))) {
            Optional<Path> found = files.filter(
                            file -> file.getFileName().toString().equals(name))
                    .findFirst();
            return found.orElseThrow();
        }
    }

    @Test
    void S6_a_file_in_the_wrong_folder_is_refused_and_the_right_one_is_named() throws Exception {
        ObjectNode configuration = school.configuration("https://127.0.0.1:1/b2b", SchoolSide.PASSWORD);
        configuration
                .withArray("localAuthorities")
                .addObject()
                .put("number", "821")
                .put("url", "https://127.0.0.1:1/b2b");
        assertEquals(0, school.importing(configuration.toString()).status());

        JsonNode result = refused(school.sample("820", "821", 1), "refused");

        assertEquals("WRONG_FOLDER", result.get("code").asText());
        assertTrue(result.get("message").asText().contains("821"), result::toString);
    }

    @Test
    void V4_a_file_for_an_LA_that_is_not_configured_is_refused_in_whatever_folder_it_lies() throws Exception {
        assertEquals(
                0,
                school.configure("https://127.0.0.1:1/b2b", SchoolSide.PASSWORD).status());

        JsonNode result = refused(school.sample("820", "933", 1), "refused");

        assertEquals("UNKNOWN_DESTINATION", result.get("code").asText());
        assertTrue(result.get("message").asText().contains("933"), result::toString);
    }

    @Test
    void H2_a_stopped_export_still_prints_its_summary() throws Exception {
        assertEquals(
                0,
                school.configure("https://127.0.0.1:1/b2b", SchoolSide.PASSWORD).status());
        Path file = school.sample("820", "820", 1);
        Run run = Run.prepared("", Map.of());
        run.stop();

        assertEquals(1, run.execute(school.arguments("export", "student", "--json")), run::toString);

        assertEquals(1, run.json().size(), run::toString);
        assertEquals(0, run.json().getFirst().get("summary").get("sent").asInt(), run::toString);
        assertTrue(run.err().contains("Stopped."), run::toString);
        assertTrue(Files.exists(file));
    }

    @Test
    void V4_a_url_that_cannot_be_used_is_said_at_import_and_at_export() throws Exception {
        Run imported = school.configure("nowhere in particular", SchoolSide.PASSWORD);
        if (imported.status() == 0) {
            assertTrue(imported.err().contains("url"), imported::toString);
            assertEquals(
                    "BAD_URL",
                    refused(school.sample("820", "820", 1), "refused")
                            .get("code")
                            .asText());
        } else {
            assertEquals(2, imported.status(), imported::toString);
            assertTrue(imported.err().contains("url"), imported::toString);
        }
    }

    @Test
    void S3_a_wrong_password_is_its_own_code() throws Exception {
        try (RunningServer server = server()) {
            school.configure(server.uri().toString(), "Another-Pass!2");

            JsonNode result = refused(school.sample("820", "820", 1), "failed");

            assertEquals("LOGIN_REFUSED", result.get("code").asText());
        }
    }

    @Test
    void S3_no_credentials_at_all_are_said() throws Exception {
        ObjectNode configuration = school.configuration("https://127.0.0.1:1/b2b", "");
        ((ObjectNode) configuration.get("localAuthorities").get(0)).put("userName", "");
        assertEquals(0, school.importing(configuration.toString()).status());

        JsonNode result = refused(school.sample("820", "820", 1), "refused");

        assertEquals("NO_CREDENTIALS", result.get("code").asText());
    }

    @Test
    void H2_a_server_that_is_down_leaves_the_file_where_it_waits() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        school.configure("http://127.0.0.1:" + port + "/b2b", SchoolSide.PASSWORD);

        JsonNode result = refused(school.sample("820", "820", 1), "failed");

        assertEquals("UNREACHABLE", result.get("code").asText());
    }

    @Test
    void H2_an_LA_that_is_not_configured_is_wrong_usage() throws Exception {
        Run unconfigured = school.run("export", "student");
        assertEquals(2, unconfigured.status(), unconfigured::toString);
        assertTrue(unconfigured.err().contains("config import"), unconfigured::toString);

        school.configure("https://127.0.0.1:1/b2b", SchoolSide.PASSWORD);
        Run other = school.run("export", "student", "--la", "999");
        assertEquals(2, other.status(), other::toString);
        assertTrue(other.err().contains("999"), other::toString);
    }
}
