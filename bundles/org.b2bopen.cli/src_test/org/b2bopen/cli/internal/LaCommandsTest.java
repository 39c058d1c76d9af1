package org.b2bopen.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The receiving side from the command line, on its embedded database. */
class LaCommandsTest {
    private record Result(int status, String out, String err) {}

    @TempDir
    private Path folder;

    @Test
    void LA3_LA5_a_file_is_imported_its_students_added_and_its_conflicts_resolved() throws Exception {
        assertEquals(
                0,
                la("bases", "set", "820/4321", "--name", "Green Abbey", "--as", "Operator")
                        .status());
        Path file = sample(1);
        Result imported = la("import", "--json", file.toString());
        assertEquals(0, imported.status(), imported.err());
        assertTrue(imported.out().contains("\"unmatched\":3"), imported.out());

        String waiting = la("unmatched", "list", "--json").out();
        assertEquals(3, waiting.lines().count(), waiting);
        assertEquals(0, la("unmatched", "add", "1", "--as", "Operator").status());
        assertEquals(1, la("unmatched", "add", "1").status(), "it does not wait any more");
        assertEquals(
                0, la("bases", "set", "820/4321", "--add-automatically", "true").status());

        // The same sequence of another seed: other data for the same GUIDs.
        Path other = sample(2);
        Result again = la("import", "--json", other.toString());
        assertTrue(again.out().contains("\"added\":2") && again.out().contains("\"matched\":1"), again.out());
        String conflicts = la("conflicts", "list", "--json").out();
        assertTrue(conflicts.lines().count() > 2, conflicts);
        assertTrue(conflicts.contains("\"group\":\"identifiers\""), conflicts);
        assertEquals(
                0, la("conflicts", "accept", "--all", "--group", "identifiers").status());
        Result rest = la("conflicts", "discard", "--all", "--json");
        assertEquals(0, rest.status());
        assertEquals("", la("conflicts", "list").out());
        assertTrue(la("conflicts", "list", "--resolved", "--json").out().contains("\"state\":\"accepted\""));
        assertTrue(la("alerts", "log").out().contains("was imported"));
    }

    @Test
    void LA7_tasks_are_made_run_and_shown() {
        Result made = la(
                "tasks", "set", "Nightly", "--action", "clear_conflicts", "--days", "monday,friday", "--at", "02:30");
        assertEquals(0, made.status(), made.err());
        assertTrue(made.out().contains("last run none"), made.out());
        Result run = la("tasks", "run", "Nightly", "--json");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("\"lastRun\":\"successful\""), run.out());
        assertTrue(la("tasks", "defaults", "file_age_days=7").out().contains("file_age_days        7"));
        assertEquals(2, la("tasks", "defaults", "nothing=7").status());
        assertEquals(2, la("tasks", "clear-cache").status(), "which school must be said");
        assertEquals(0, la("tasks", "clear-cache", "--all").status());
        assertEquals(0, la("tasks", "delete", "Nightly").status());
        assertEquals("", la("tasks", "list").out());
    }

    @Test
    void LA7_a_task_that_imports_from_Wonde_says_what_it_lacks_and_fails_in_words() throws Exception {
        // The clock of this test stands still, and a task runs once at a time: so each run is of another one.
        for (String name : List.of("Without", "With", "Broken")) {
            la("tasks", "set", name, "--action", "import_from_wonde", "--days", "all", "--at", "03:00");
        }
        assertEquals(1, la("tasks", "run", "Without").status());
        assertTrue(la("alerts", "list").out().contains("Nobody told this program which schools are read from Wonde."));
        Path schools = Files.writeString(folder.resolve("schools.json"), "{\"schools\":[]}");
        Result with = la("tasks", "run", "With", "--wonde-schools", schools.toString(), "--json");
        assertEquals(0, with.status(), with.out() + with.err());
        Files.writeString(schools, "{");
        assertEquals(
                1,
                la("tasks", "run", "Broken", "--wonde-schools", schools.toString())
                        .status());
        assertTrue(la("alerts", "list").out().contains("schools.json"));
    }

    @Test
    void LA4_rules_are_set_and_shown_and_what_is_always_imported_cannot_be_changed() {
        assertEquals(
                0,
                la(
                                "bases",
                                "set",
                                "820/4321",
                                "--rule",
                                "exclusions=always_import",
                                "--rule",
                                "carers.email=dont_import")
                        .status());
        String rules = la("bases", "rules", "820/4321", "--json").out();
        assertTrue(rules.contains("{\"group\":\"exclusions\",\"rule\":\"always_import\",\"fixed\":false}"), rules);
        assertTrue(rules.contains("\"item\":\"email\",\"rule\":\"dont_import\""), rules);
        assertTrue(rules.contains("{\"group\":\"attendance\",\"rule\":\"always_import\",\"fixed\":true}"), rules);
        assertEquals(
                2,
                la("bases", "set", "820/4321", "--rule", "attendance=conflict").status());
        assertEquals(2, la("bases", "rules", "820/9999").status());
    }

    @Test
    void A8_user_and_password_of_the_database_are_not_taken_from_the_command_line() {
        for (String secret : new String[] {"user=b2b", "password=x"}) {
            Result refused = la("bases", "list", "--store", "jdbc:postgresql://127.0.0.1/la?" + secret);
            assertEquals(2, refused.status());
            assertTrue(refused.err().contains("--store-login"), refused.err());
        }
    }

    @Test
    void LA5_who_did_it_is_told_of_people_and_of_imports() throws Exception {
        la("bases", "set", "820/4321", "--add-automatically", "true", "--as", "Ann");
        la("import", sample(1).toString());
        la("import", sample(2).toString());
        la("conflicts", "accept", "1", "--as", "Ben");
        String first = la("audit", "--json", "--limit", "1").out();
        assertTrue(
                first.contains("\"who\":\"Ben\",\"what\":\"conflict_accepted\"")
                        && first.contains("\"school\":\"820/4321\"")
                        && first.contains("\"group\":\"identifiers\""),
                first);
        String all = la("audit", "--school", "820/4321").out();
        assertTrue(all.contains("Ann  base_changed"), all);
        assertTrue(all.contains("base-820-4321  student_added  student 1"), all);
        assertEquals("", la("audit", "--student", "999").out());
        assertEquals(1, la("audit", "--who", "bEN").out().lines().count());
        assertEquals("", la("audit", "--since", "2999-01-01").out());
        assertEquals(2, la("audit", "--since", "yesterday").status());
        assertEquals(2, la("audit", "--school", "820/9999").status());
    }

    @Test
    void H2_bad_input_is_told_in_words_and_changes_nothing() {
        for (String wrong : List.of("0", "-5", "many")) {
            Result refused = la("conflicts", "list", "--limit", wrong);
            assertEquals(2, refused.status());
            assertTrue(refused.err().contains("'" + wrong + "' is not a number from 1 on"), refused.err());
        }
        Result item = la("conflicts", "list", "--group", "identifiers.shoeSize");
        assertEquals(2, item.status());
        assertTrue(item.err().contains("shoeSize"), item.err());
        Result closed = la("conflicts", "accept", "17");
        assertEquals(1, closed.status());
        assertTrue(closed.err().contains("1 of these numbers belong to no open conflict."), closed.err());
        assertEquals(
                2,
                la("bases", "set", "820/4321", "--rule", "exclusions=sometimes").status());
        assertEquals("", la("bases", "list").out(), "a base is not made by halves");
        Result never = la("tasks", "set", "Nightly", "--action", "clear_conflicts");
        assertEquals(2, never.status());
        assertTrue(never.err().contains("--days and --at"), never.err());
        assertEquals(
                2,
                la("tasks", "set", "", "--action", "clear_conflicts", "--days", "all", "--at", "02:30")
                        .status());
        assertEquals("", la("tasks", "list").out());
        Result alert = la("alerts", "end", "7");
        assertEquals(1, alert.status());
        assertTrue(alert.err().contains("No alert with the number 7 is open."), alert.err());
    }

    @Test
    void LA8_mail_settings_that_cannot_work_are_told_before_anything_runs() throws Exception {
        Path mail = folder.resolve("mail.json");
        String form = "{\"host\":\"127.0.0.1\",\"port\":25,\"security\":\"%s\",\"from\":\"%s\",\"to\":[\"%s\"]}";
        for (var wrong : List.of(
                List.of("SSL", "b2b@la.example", "team@la.example", "security is STARTTLS, TLS or NONE, not 'SSL'."),
                List.of("NONE", "", "team@la.example", "'' is not one."),
                List.of("NONE", "b2b@la.example", "the team", "'the team' is not an e-mail address."))) {
            Files.writeString(mail, form.formatted(wrong.get(0), wrong.get(1), wrong.get(2)));
            Result refused = la("run", "--mail", mail.toString());
            assertEquals(2, refused.status());
            assertTrue(refused.err().contains(wrong.get(3)), refused.err());
        }
    }

    private Path sample(long seed) throws Exception {
        Path target = folder.resolve("seed" + seed);
        Result made = run(
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
                "3",
                "--seed",
                Long.toString(seed),
                "--output",
                target.toString());
        assertEquals(0, made.status(), made.err());
        try (var files = Files.list(target)) {
            return files.findFirst().orElseThrow();
        }
    }

    private Result la(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "--workspace";
        all[1] = folder.resolve("workspace").toString();
        all[2] = "la";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return run(all);
    }

    private static Result run(String... arguments) {
        CapturedProgram program = new CapturedProgram();
        int status = program.run(arguments);
        return new Result(status, program.out(), program.err());
    }
}
