import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogStore;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.log.internal.LogFilter;
import org.b2bopen.ui.log.internal.LogPeriod;
import org.b2bopen.ui.log.internal.LogsModel;
import org.eclipse.core.databinding.observable.Realm;

/**
 * What the Logs view costs with many entries (L3): the time until its model shows something, and what that adds to the process, beside
 * the bare query in SQLite. Run by releng/bench-log; nothing here is a test.
 */
class LogBenchmark {
    private static final int ROUNDS = 9;
    private static final String COLUMNS = "SELECT id, at, level, service, la, destination_la, school, code, file, message FROM entry ";

    private final Path folder;
    private final int entries;

    LogBenchmark(Path folder, int entries) {
        this.folder = folder;
        this.entries = entries;
    }

    public static void main(String[] args) throws Exception {
        LogBenchmark benchmark = new LogBenchmark(Path.of(args[1]), Integer.parseInt(args[2]));
        switch (args[0]) {
            case "fill" -> benchmark.fill();
            case "view" -> benchmark.view();
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private void fill() throws Exception {
        try (LogStore store = LogStore.open(folder)) {
            long begin = System.nanoTime();
            fill(store);
            print("%,d entries stored in %.1f s, %d MB", entries, (System.nanoTime() - begin) / 1e9, size() >> 20);
        }
    }

    /** In a process of its own: what filling the store left in memory would hide what the view takes. */
    private void view() throws Exception {
        try (LogStore store = LogStore.open(folder);
                ExecutorService counter = Executors.newSingleThreadExecutor();
                Connection bare = new org.sqlite.JDBC()
                        .connect("jdbc:sqlite:" + folder.resolve("log.db").toUri(), new Properties())) {
            Callable<LogsModel> open = () -> open(store, counter);
            long before = held();
            print("%-52s %10s %10s", "", "view", "SQLite");
            row("first page", () -> time(open::call), bare, "ORDER BY id DESC LIMIT 250");
            LogsModel model = open.call();
            for (Filtered filtered : filters()) {
                row(
                        filtered.name(),
                        () -> {
                            model.filter(LogFilter.ALL);
                            return time(() -> model.filter(filtered.filter()));
                        },
                        bare,
                        filtered.sql());
            }
            model.filter(LogFilter.ALL);
            row(
                    "the middle of the log",
                    () -> time(() -> model.goTo(0.5)),
                    bare,
                    "WHERE id < " + entries / 2 + " ORDER BY id DESC LIMIT 750");
            row(
                    "the next page down",
                    () -> time(model::older),
                    bare,
                    "WHERE id < " + entries / 2 + " ORDER BY id DESC LIMIT 250");
            for (int i = 0; i <= 1_000; i++) {
                model.goTo(i / 1_000.0);
                model.older();
            }
            print("the view holds %.1f MB", Math.max(0, held() - before) / 1e6);
            row("counting all", () -> time(() -> store.count(LogFilter.ALL.query())), bare, "WHERE id < 0");
            model.close();
        }
    }

    /** As in the workbench, but that a page is read at once, so that the time of the call is the time until it shows. */
    private static LogsModel open(LogStore store, Executor counter) {
        return new LogsModel(
                new Realm() {
                    @Override
                    public boolean isCurrent() {
                        return true;
                    }
                },
                store,
                new Background(Runnable::run, Runnable::run),
                new Background(counter, Runnable::run));
    }

    /** @param sql the same question without the view */
    private record Filtered(String name, LogFilter filter, String sql) {}

    private List<Filtered> filters() {
        LogPeriod oldestDay = new LogPeriod(Optional.empty(), Optional.of(LocalDate.of(2026, 1, 1)));
        Instant end = oldestDay.until(ZoneId.systemDefault()).orElseThrow();
        return List.of(
                new Filtered(
                        "one school",
                        filter("4321", LogEntry.Level.INFO, ""),
                        "WHERE school = '4321' AND level >= 1 ORDER BY id DESC LIMIT 250"),
                new Filtered(
                        "errors only",
                        filter("", LogEntry.Level.ERROR, ""),
                        "WHERE level >= 2 AND level >= 3 ORDER BY id DESC LIMIT 250"),
                new Filtered(
                        "errors of one school",
                        filter("4321", LogEntry.Level.ERROR, ""),
                        "WHERE school = '4321' AND level >= 3 ORDER BY id DESC LIMIT 250"),
                new Filtered("a file's name", filter("", LogEntry.Level.INFO, "8204321_CES_820LLLL_007"), text("8204321_CES_820LLLL_007")),
                new Filtered("a text that every entry holds", filter("", LogEntry.Level.INFO, "delivered"), text("delivered")),
                new Filtered("a text that no entry holds", filter("", LogEntry.Level.INFO, "no such text"), text("no such text")),
                new Filtered("two letters that no entry holds", filter("", LogEntry.Level.INFO, "qz"), "WHERE message LIKE '%qz%' OR file LIKE '%qz%' ORDER BY id DESC LIMIT 250"),
                new Filtered("two letters of 200 entries all over the log", filter("", LogEntry.Level.INFO, "fu"), "WHERE message LIKE '%fu%' OR file LIKE '%fu%' ORDER BY id DESC LIMIT 250"),
                new Filtered(
                        "the oldest day",
                        new LogFilter(Optional.empty(), "", "", "", LogEntry.Level.INFO, oldestDay, ""),
                        "WHERE at < " + end.toEpochMilli() + " ORDER BY id DESC LIMIT 250"));
    }

    private static String text(String text) {
        return "WHERE id IN (SELECT rowid FROM entry_text WHERE entry_text MATCH '\"" + text + "\"') ORDER BY id DESC LIMIT 250";
    }

    private static LogFilter filter(String school, LogEntry.Level level, String text) {
        return new LogFilter(Optional.empty(), "", "", school, level, LogPeriod.ANY, text);
    }

    private void fill(LogStore store) {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < entries; i++) {
            String school = Integer.toString(1000 + i % 9000);
            String file = "820%s_CES_820LLLL_%03d.xml".formatted(school, 1 + i / 9000 % 999);
            store.append(new LogEntry(
                    0,
                    start.plusSeconds(20L * i),
                    i % 5000 == 0 ? LogEntry.Level.ERROR : i % 50 == 0 ? LogEntry.Level.WARN : LogEntry.Level.INFO,
                    "STUDENT",
                    "820",
                    "820",
                    school,
                    "",
                    file,
                    file + " delivered, receipt " + (i % 5000 == 0 ? "refused" : "820-" + i)));
            if (i % 10_000 == 0) {
                store.flush();
            }
        }
        store.flush();
    }

    private long size() throws IOException {
        return Files.size(folder.resolve("log.db"));
    }

    /** Bytes of the heap that are reachable. */
    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void row(String what, Callable<Duration> view, Connection bare, String sql) throws Exception {
        print("%-52s %7.1f ms %7.1f ms", what, median(view), median(() -> query(bare, sql)));
    }

    private static double median(Callable<Duration> measured) throws Exception {
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            millis[i] = measured.call().toNanos() / 1e6;
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private static Duration query(Connection bare, String sql) throws SQLException {
        long begin = System.nanoTime();
        try (PreparedStatement select = bare.prepareStatement(COLUMNS + sql);
                ResultSet rows = select.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void print(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static Duration time(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
