package org.b2bopen.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Status and schedule as a script sees them; the daemon itself is driven as a process in the product's tests. */
class ScheduleTest {
    @TempDir
    private Path folder;

    private SchoolSide school;

    @BeforeEach
    void configure() throws Exception {
        school = new SchoolSide(folder);
        ObjectNode configuration = school.configuration("https://127.0.0.1:1/b2b", SchoolSide.PASSWORD);
        ObjectNode schedule = configuration.putObject("schedule");
        schedule.putArray("days").add("MONDAY").add("THURSDAY");
        schedule.putArray("at").add("02:30").add("14:00");
        assertEquals(0, school.importing(configuration.toString()).status());
    }

    @Test
    void H2_schedule_show_says_when_and_pause_holds_until_resume() throws Exception {
        JsonNode shown = only(school.run("schedule", "show", "--json"));
        assertEquals("[\"MONDAY\",\"THURSDAY\"]", shown.get("days").toString());
        assertEquals("[\"02:30\",\"14:00\"]", shown.get("at").toString());
        assertTrue(shown.get("catchUp").asBoolean());
        assertFalse(shown.get("paused").asBoolean());
        String next = shown.get("next").asText();

        JsonNode paused = only(school.run("schedule", "pause", "--json"));
        assertTrue(paused.get("paused").asBoolean());
        assertFalse(paused.has("next"), "nothing is due while paused");
        assertTrue(only(school.run("status", "--json")).at("/schedule/paused").asBoolean());

        assertEquals(0, school.run("schedule", "resume").status());
        assertEquals(
                next, only(school.run("schedule", "show", "--json")).get("next").asText());
    }

    @Test
    void H2_schedule_show_is_read_by_people_too() {
        String shown = school.run("schedule", "show").out();
        assertTrue(shown.contains("Monday, Thursday at 02:30, 14:00"), shown);
        assertTrue(shown.contains("Next run     "), shown);
        assertTrue(school.run("schedule", "pause").out().contains("none while paused"));
    }

    @Test
    void H2_status_tells_what_waits_and_how_the_last_run_ended() throws Exception {
        school.sample("820", "820", 1);
        Files.writeString(school.waiting("820").resolve("half.xml.part"), "not finished");

        JsonNode before = only(school.run("status", "--json"));
        assertEquals("[\"820\"]", before.get("localAuthorities").toString());
        JsonNode waiting = before.get("waiting").get(0);
        assertEquals("STUDENT", waiting.get("service").asText());
        assertEquals("820", waiting.get("la").asText());
        assertEquals(1, waiting.get("files").asInt());
        assertEquals(0, waiting.get("underWay").asInt());
        assertFalse(before.has("lastRun"));
        assertFalse(before.has("lockedBy"));

        assertEquals(1, school.run("export", "student").status(), "nobody listens there");

        JsonNode after = only(school.run("status", "--json"));
        assertEquals("student-export", after.at("/lastRun/work").asText());
        assertEquals(1, after.at("/lastRun/summary/failed").asInt());
        assertEquals(1, after.get("waiting").get(0).get("files").asInt(), "it waits where it was");
        String people = school.run("status").out();
        assertTrue(people.contains("Waiting      1 file"), people);
        assertTrue(people.contains("export student: 1 failed."), people);
        assertTrue(people.contains("Transferring nobody"), people);
        assertFalse(people.contains(SchoolSide.PASSWORD), people);
    }

    @Test
    void H2_status_of_an_empty_workspace_says_that_nothing_is_configured() throws Exception {
        SchoolSide empty = new SchoolSide(Files.createDirectories(folder.resolve("new")));
        Run status = empty.run("status");
        assertEquals(0, status.status(), status::toString);
        assertTrue(status.out().contains("not chosen yet"), status::toString);
        assertTrue(status.out().contains("no LA or school is configured"), status::toString);
        assertTrue(status.out().contains("Schedule     none"), status::toString);
    }

    private static JsonNode only(Run run) throws Exception {
        assertEquals(0, run.status(), run::toString);
        List<JsonNode> lines = run.json();
        assertEquals(1, lines.size(), run::toString);
        return lines.getFirst();
    }
}
