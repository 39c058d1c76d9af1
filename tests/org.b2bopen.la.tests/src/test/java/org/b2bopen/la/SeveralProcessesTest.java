package org.b2bopen.la;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.b2bopen.la.store.Conflicts;
import org.b2bopen.la.store.ImportCounts;
import org.b2bopen.la.store.ImportJob;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.ReceivedFile;
import org.b2bopen.messages.sample.SampleFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several importers on one PostgreSQL (LA1): each file once, in the order of its school, also when one is killed in the middle. */
class SeveralProcessesTest {
    private static final int SCHOOLS = 4;
    private static final int PUPILS = 1200;

    @TempDir
    private Path data;

    private final Stores.Place place = Stores.POSTGRESQL.make();

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void LA1_each_file_is_imported_once_by_several_processes(int processes) throws Exception {
        try (LaStore store = place.open(Clock.systemUTC())) {
            receive(store);
            List<Process> running = new ArrayList<>();
            for (int i = 0; i < processes; i++) {
                running.add(start("p" + i, 0));
            }
            for (Process process : running) {
                finish(process);
            }
            verify(store);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2})
    void LA1_what_a_killed_process_had_in_hand_is_taken_over_where_it_stopped(int processes) throws Exception {
        try (LaStore store = place.open(Clock.systemUTC())) {
            receive(store);
            Process killed = start("killed", 0);
            while (inTheMiddle(store).isEmpty()) {
                assertTrue(killed.isAlive(), "it was to be killed before it was done");
                killed.waitFor(5, TimeUnit.MILLISECONDS);
            }
            killed.destroyForcibly().waitFor();
            ImportJob cut = inTheMiddle(store).orElseThrow();
            List<Process> running = new ArrayList<>();
            for (int i = 0; i < processes; i++) {
                // Their clocks are beyond the end of its lease.
                running.add(start("p" + i, 10));
            }
            for (Process process : running) {
                finish(process);
            }
            ImportJob after = store.imports().find(cut.id()).orElseThrow();
            assertEquals(2, after.attempts());
            assertNotEquals(cut.worker(), after.worker());
            verify(store);
        }
    }

    private static Optional<ImportJob> inTheMiddle(LaStore store) {
        return store.imports().list(Optional.empty(), 0, 100).stream()
                .filter(job -> job.state() == ImportJob.State.RUNNING && job.done() > 0 && job.done() < PUPILS)
                .findFirst();
    }

    /** Two files of each school: the second is other pupils' data for the same UPNs, so that their order can be seen. */
    private void receive(LaStore store) throws IOException {
        for (int school = 0; school < SCHOOLS; school++) {
            String number = "%04d".formatted(1000 + school);
            store.bases()
                    .save(
                            store.bases()
                                    .findOrAdd("820", number, "School", "test")
                                    .withAddAutomatically(true),
                            "test");
            for (int sequence = 1; sequence <= 2; sequence++) {
                SampleFile sample =
                        new SampleFile(SampleFile.Kind.STUDENT, "820", number, "820", sequence, PUPILS, sequence);
                Path file = data.resolve("received/820/" + number).resolve(sample.fileName());
                Files.createDirectories(file.getParent());
                try (Writer out = Files.newBufferedWriter(file)) {
                    sample.write(out);
                }
                store.transfers()
                        .deliver(new ReceivedFile(
                                number + "-" + sequence,
                                "a",
                                "STUDENT",
                                sample.fileName(),
                                Files.size(file),
                                "aa",
                                "r" + number + "-" + sequence,
                                Clock.systemUTC().instant().plusMillis(sequence),
                                "received/820/" + number + "/" + sample.fileName()));
            }
        }
    }

    private void verify(LaStore store) {
        List<ImportJob> jobs = store.imports().list(Optional.empty(), 0, 100).reversed();
        assertEquals(2 * SCHOOLS, jobs.size());
        assertEquals(SCHOOLS * PUPILS, store.students().count());
        int conflicts = 0;
        for (ImportJob job : jobs) {
            assertEquals(ImportJob.State.DONE, job.state(), job.message());
            assertEquals(PUPILS, job.done());
            ImportCounts counts = job.counts();
            boolean first = job.fileName().contains("_001");
            assertEquals(first ? PUPILS : 0, counts.added(), job.fileName());
            assertEquals(first ? 0 : PUPILS, counts.matched() + counts.unchanged(), job.fileName());
            conflicts += counts.conflicts();
        }
        assertEquals(conflicts, store.conflicts().count(Conflicts.Filter.OPEN));
        assertTrue(conflicts > 0);
    }

    private Process start(String name, int minutesAhead) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile", ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImporterProcess.class.getName(),
                        place.url(),
                        data.toString(),
                        name,
                        Integer.toString(minutesAhead))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve(name + ".out").toFile())
                .start();
    }

    private void finish(Process process) throws Exception {
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        if (process.exitValue() != 0) {
            StringBuilder output = new StringBuilder();
            try (var files = Files.list(data)) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".out")).toList()) {
                    output.append(file).append('\n').append(Files.readString(file));
                }
            }
            assertEquals(0, process.exitValue(), output.toString());
        }
    }
}
