package org.b2bopen.la;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.b2bopen.la.imports.LaWork;
import org.b2bopen.la.store.ImportCounts;
import org.b2bopen.la.store.ImportJob;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.ReceivedFile;
import org.b2bopen.messages.sample.SampleFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;

/** Run by {@code releng/bench-la}, not by the build; docs/benchmarks.md says what it means. */
class ImportBenchmark {
    private static final int SCHOOLS = Integer.getInteger("b2bopen.schools", 300);
    private static final int STUDENTS = Integer.getInteger("b2bopen.students", 350);
    private static final int WORKERS = Integer.getInteger("b2bopen.workers", 2);
    private static final String ONLY = System.getProperty("b2bopen.store", "");
    /** Everything that the first import writes, in an order that foreign keys allow. */
    private static final List<String> TABLES =
            List.of("student", "student_known_as", "student_base", "held_entry", "imported", "audit");

    @TempDir
    private Path data;

    private final PrintStream out = System.out;

    @ParameterizedTest
    @EnumSource(Stores.class)
    void import_against_bulk_load(Stores stores) throws Exception {
        assumeTrue(ONLY.isEmpty() || stores.name().equalsIgnoreCase(ONLY));
        Stores.Place place = stores.make();
        int all = SCHOOLS * STUDENTS;
        out.printf("%n%s: %d schools of %d students, %d workers%n", stores, SCHOOLS, STUDENTS, WORKERS);
        try (LaStore store = place.open(Clock.systemUTC())) {
            for (int school = 0; school < SCHOOLS; school++) {
                store.bases()
                        .save(
                                store.bases()
                                        .findOrAdd("820", number(school), "School", "bench")
                                        .withAddAutomatically(true),
                                "bench");
                sample(school);
            }
            double first = timed(store, place, "first", 0);
            double unchanged = timed(store, place, "unchanged", 0);
            double again = timed(store, place, "unchanged again", 0);
            for (int school = 0; school < SCHOOLS; school++) {
                change(school);
            }
            double changed = timed(store, place, "5 % changed", 1);
            long cpuBefore = cpu();
            double bulk = stores == Stores.POSTGRESQL ? copy(place) : attach(place);
            out.printf(
                    "bulk load of the same rows  %8.2f s  %8.0f students/s  %8.2f s CPU%n",
                    bulk, all / bulk, (cpu() - cpuBefore) / 1e9);
            out.printf(
                    "ratios: first %.2f, unchanged %.2f, 5 %% changed %.2f%n",
                    bulk / first, bulk / Math.min(unchanged, again), bulk / changed);
        }
    }

    private static String number(int school) {
        return "%04d".formatted(1000 + school);
    }

    private Path file(int school, int version) {
        return data.resolve("received/820/" + number(school) + "/" + version + ".xml");
    }

    private void sample(int school) throws IOException {
        Files.createDirectories(file(school, 0).getParent());
        try (Writer writer = Files.newBufferedWriter(file(school, 0))) {
            new SampleFile(SampleFile.Kind.STUDENT, "820", number(school), "820", 1, STUDENTS, school).write(writer);
        }
    }

    /** Every twentieth pupil is in another year and has been at school more often. */
    private void change(int school) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file(school, 0));
                Writer writer = Files.newBufferedWriter(file(school, 1))) {
            int pupil = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.contains("<Pupil>")) {
                    pupil++;
                }
                String written = pupil % 20 == 0
                        ? line.replaceFirst("<NCyearActual>.*</NCyearActual>", "<NCyearActual>13</NCyearActual>")
                                .replaceFirst(
                                        "<SessionsPossible>.*</SessionsPossible>",
                                        "<SessionsPossible>399</SessionsPossible>")
                        : line;
                writer.write(written);
                writer.write('\n');
            }
        }
    }

    private double timed(LaStore store, Stores.Place place, String what, int version) throws Exception {
        for (int school = 0; school < SCHOOLS; school++) {
            String key = what + "-" + school;
            store.transfers()
                    .deliver(new ReceivedFile(
                            key,
                            "a",
                            "STUDENT",
                            key + ".xml",
                            1,
                            "aa",
                            key,
                            Clock.systemUTC().instant(),
                            data.relativize(file(school, version)).toString()));
        }
        long newest = store.imports().list(Optional.empty(), 0, 1).stream()
                .mapToLong(ImportJob::id)
                .findFirst()
                .orElse(0);
        long cpuBefore = cpu();
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                String name = "w" + i;
                running.add(threads.submit(() -> LaWork.once(store, data, name)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        ImportCounts counts = ImportCounts.NONE;
        for (ImportJob job : store.imports().list(Optional.empty(), 0, 100_000)) {
            if (job.id() > newest) {
                if (job.state() != ImportJob.State.DONE) {
                    throw new IllegalStateException(job.toString());
                }
                counts = counts.plus(job.counts());
            }
        }
        out.printf(
                "%-26s  %8.2f s  %8.0f students/s  %8.2f s CPU  %s%n",
                what, seconds, SCHOOLS * STUDENTS / seconds, (cpu() - cpuBefore) / 1e9, counts);
        analyze(place);
        return seconds;
    }

    /** Of this process, the Java machine's own threads included: on a busy machine it says more than the clock. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** What autovacuum would do by itself some time later. */
    private static void analyze(Stores.Place place) throws SQLException {
        try (Connection connection = place.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    /** COPY out of the one database, untimed, and into a new one of the same tables, keys and indexes. */
    private double copy(Stores.Place from) throws Exception {
        Stores.Place to = Stores.POSTGRESQL.make();
        to.open(Clock.systemUTC()).close();
        try (Connection source = from.connect();
                Connection target = to.connect()) {
            pour(source, target, "base");
            double seconds = 0;
            for (String table : TABLES) {
                seconds += pour(source, target, table);
            }
            return seconds;
        }
    }

    private double pour(Connection source, Connection target, String table) throws Exception {
        Path file = data.resolve(table + ".copy");
        try (OutputStream rows = Files.newOutputStream(file)) {
            source.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY " + table + " TO STDOUT", rows);
        }
        long begun = System.nanoTime();
        try (BufferedReader rows = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            target.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN", rows, 1 << 16);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Files.delete(file);
        return seconds;
    }

    /** SQLite's fastest: one statement a table, inside the database. */
    private static double attach(Stores.Place from) throws SQLException {
        Stores.Place to = Stores.SQLITE.make();
        to.open(Clock.systemUTC()).close();
        try (Connection target = to.connect();
                Statement statement = target.createStatement()) {
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("PRAGMA foreign_keys=ON");
            statement.execute("ATTACH '" + from.url().substring("jdbc:sqlite:".length()) + "' AS source");
            statement.execute("INSERT INTO base SELECT * FROM source.base");
            long begun = System.nanoTime();
            target.setAutoCommit(false);
            for (String table : TABLES) {
                statement.execute("INSERT INTO main." + table + " SELECT * FROM source." + table);
            }
            target.commit();
            return (System.nanoTime() - begun) / 1e9;
        }
    }
}
