package org.b2bopen.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.b2bopen.product.Product.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The daemon as a process of its own, with a real receiver beside it, and with its clock set to when things happen. */
@EnabledOnOs(OS.LINUX)
class ScheduleTest {
    private static final String LONDON = "Europe/London";

    @TempDir
    private Path folder;

    private Product product;
    private String workspace;
    private Path waiting;
    private Daemon receiver;

    @BeforeEach
    void receiver() throws Exception {
        product = new Product(folder);
        workspace = folder.resolve("workspace").toString();
        waiting = Files.createDirectories(folder.resolve("root/820/Files Not Exported"));
        Path accounts = Files.writeString(folder.resolve("accounts.json"), """
                {"laNumber":"820","accounts":[{"userName":"la","password":"Fict!tious-Pass1","services":["STUDENT"]}],
                 "licences":["820/4321"]}
                """);
        receiver = Daemon.start(
                folder,
                "serve",
                "--port",
                "0",
                "--json",
                "--data",
                folder.resolve("la").toString(),
                "--accounts",
                accounts.toString());
    }

    @AfterEach
    void end() {
        receiver.close();
    }

    private void configure(String url) throws Exception {
        Path configuration =
                Files.writeString(folder.resolve("configuration.json"), """
                {"rootFolder":"%s","schedule":{"days":["SUNDAY"],"at":["01:30"],"catchUp":true},
                 "localAuthorities":[{"number":"820","url":"%s","userName":"la","password":"Fict!tious-Pass1"}]}
                """.formatted(folder.resolve("root"), url));
        Run run = product.run("--workspace", workspace, "config", "import", configuration.toString());
        assertEquals(0, run.status(), run::toString);
    }

    private String listening() throws Exception {
        return receiver.waitFor(line -> line.has("listening")).get("listening").asText();
    }

    private void sample(int sequence) throws Exception {
        Run run = product.run(
                "sample",
                "student",
                "--la",
                "820",
                "--school",
                "4321",
                "--destination",
                "820",
                "--sequence",
                Integer.toString(sequence),
                "--pupils",
                "2",
                "--output",
                waiting.toString());
        assertEquals(0, run.status(), run::toString);
    }

    private Daemon runAt(String instant) throws Exception {
        Daemon daemon =
                Daemon.startAt(Instant.parse(instant), LONDON, folder, "--workspace", workspace, "run", "--json");
        daemon.waitForEvent("watching");
        return daemon;
    }

    /** From then on nothing that falls due is new to the schedule. */
    private void watchedFrom(String instant) throws Exception {
        try (Daemon daemon = runAt(instant)) {
            assertEquals(0, daemon.stop(), daemon::errors);
        }
    }

    @Test
    void H1_a_daemon_that_is_stopped_says_so_and_ends_well_however_soon() throws Exception {
        configure(listening());
        for (int i = 0; i < 3; i++) {
            try (Daemon daemon = Daemon.start(folder, "--workspace", workspace, "run", "--json")) {
                daemon.waitForEvent("watching");
                assertEquals(0, daemon.stop(), daemon::errors);
                daemon.waitForEvent("stopped");
            }
        }
    }

    @Test
    void A5_over_both_changes_of_the_clocks_each_run_is_fired_once_and_what_was_missed_is_caught_up_once()
            throws Exception {
        configure(listening());
        sample(1);
        watchedFrom("2026-03-28T12:00:00Z");
        try (Daemon spring = runAt("2026-03-29T00:59:30Z")) {
            JsonNode run = spring.waitForEvent("run");
            assertEquals("2026-03-29T01:00:00Z", run.get("due").asText(), "01:30 does not exist on that day");
            assertEquals(1, run.at("/summary/sent").asInt(), run::toString);
            assertEquals(0, spring.stop(), spring::errors);
        }
        sample(2);
        try (Daemon autumn = runAt("2026-10-25T00:29:00Z")) {
            JsonNode caughtUp = autumn.waitForEvent("run");
            assertEquals("2026-10-18T00:30:00Z", caughtUp.get("due").asText(), "29 were missed");
            assertEquals(1, caughtUp.at("/summary/sent").asInt(), caughtUp::toString);
            JsonNode run = autumn.waitForEvent("run");
            assertEquals("2026-10-25T00:30:00Z", run.get("due").asText(), "half past one, the first time");
            assertEquals("2026-11-01T01:30:00Z", run.get("next").asText());
            assertEquals(0, autumn.stop(), autumn::errors);
        }
        try (Daemon secondTime = runAt("2026-10-25T01:29:55Z")) {
            assertEquals(Optional.empty(), secondTime.within(10), "half past one, the second time");
            assertEquals(0, secondTime.stop(), secondTime::errors);
        }
    }

    @Test
    void H2_the_daemon_goes_on_trying_a_server_that_does_not_answer() throws Exception {
        configure("http://127.0.0.1:1/b2b");
        sample(1);
        watchedFrom("2026-03-28T12:00:00Z");
        try (Daemon daemon = runAt("2026-03-29T00:59:55Z")) {
            JsonNode first = daemon.waitForEvent("run");
            assertEquals(1, first.at("/summary/failed").asInt(), first::toString);
            assertTrue(first.has("nextTry"), first::toString);
            configure(listening());
            JsonNode second = daemon.waitForEvent("run");
            assertEquals(2, second.get("tries").asInt(), second::toString);
            assertEquals(1, second.at("/summary/sent").asInt(), second::toString);
            assertFalse(second.has("nextTry"), second::toString);
            assertEquals(0, daemon.stop(), daemon::errors);
        }
    }

    @Test
    void A5_a_paused_schedule_is_seen_by_the_daemon_that_runs() throws Exception {
        configure(listening());
        sample(1);
        try (Daemon daemon = runAt("2026-03-29T00:59:00Z")) {
            Run pause = product.run("--workspace", workspace, "schedule", "pause");
            assertEquals(0, pause.status(), pause::toString);
            assertEquals(Optional.empty(), daemon.within(40), "a run was due");
            assertEquals(0, daemon.stop(), daemon::errors);
        }
        assertTrue(Files.exists(waiting.resolve("8204321_CES_820LLLL_001.xml")));
    }
}
