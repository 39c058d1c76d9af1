package org.b2bopen.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionTest {
    @TempDir
    private Path folder;

    @Test
    void S5_the_five_steps_are_told_one_by_one() throws Exception {
        SchoolSide school = new SchoolSide(folder.resolve("school"));
        try (RunningServer server = new RunningServer(folder.resolve("la"), SchoolSide.accounts(folder))) {
            school.configure(server.uri().toString(), SchoolSide.PASSWORD);

            Run run = school.run("test-connection", "--la", "820", "--json");

            assertEquals(0, run.status(), run::toString);
            List<JsonNode> lines = run.json();
            assertEquals(6, lines.size(), run::toString);
            for (int step = 1; step <= 5; step++) {
                assertEquals(step, lines.get(step - 1).get("step").asInt());
                assertTrue(lines.get(step - 1).get("ok").asBoolean());
            }
            assertEquals("successful", lines.getLast().get("result").asText());
            assertTrue(school.run("test-connection", "--la", "820").out().contains("Test Connection Successful."));
        }
    }

    @Test
    void S5_the_step_that_fails_is_the_last_and_says_why() throws Exception {
        SchoolSide school = new SchoolSide(folder.resolve("school"));
        try (RunningServer server = new RunningServer(folder.resolve("la"), SchoolSide.accounts(folder))) {
            school.configure(server.uri().toString(), "Another-Pass!2");

            Run run = school.run("test-connection", "--la", "820", "--json");

            assertEquals(1, run.status(), run::toString);
            List<JsonNode> lines = run.json();
            JsonNode step = lines.get(lines.size() - 2);
            assertEquals(4, step.get("step").asInt(), run::toString);
            assertFalse(step.get("ok").asBoolean());
            assertEquals("LOGIN_REFUSED", lines.getLast().get("code").asText());
            assertFalse(run.toString().contains("Another-Pass!2"), "no password in the output");
        }
    }

    @Test
    void S5_a_school_that_is_not_configured_is_said() throws Exception {
        SchoolSide school = new SchoolSide(folder.resolve("school"));
        school.configure("https://127.0.0.1:1/b2b", SchoolSide.PASSWORD);

        Run run = school.run("test-connection", "--la", "820", "--school", "820/9999");

        assertFalse(run.status() == 0, run::toString);
        assertFalse(run.toString().contains("Exception"), run::toString);
    }
}
