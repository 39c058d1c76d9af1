package org.b2bopen.log.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;
import org.b2bopen.log.LogStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Filters by short texts and by time give what looking at every entry gives, and look at few of them (L3). */
class BlocksTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    /** Two whole blocks and a part of the third. */
    private static final int ENTRIES = 2 * Blocks.SIZE + 300;

    private static final List<String> SHORT_TEXTS = List.of(
            "q", "Q", "qz", "QZ", "zq", "7", "99", "e ", " l", "%", "_", "\\", "'", "ß", "é", "É", "eé", "é!", "😀",
            "😀😁", "ł", "~", "~~", ".x", "ml");

    private static final List<String> RARE = List.of("f", "F", "u", "7", "~", "[", "`", "_", "%", "é", "😀");

    @TempDir
    private Path folder;

    private Connections connections;
    private LogStore store;

    @BeforeEach
    void open() throws SQLException {
        connections = new Connections(folder.resolve("log.db"));
        store = SqliteLogStore.open(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() throws SQLException {
        store.close();
        connections.close();
    }

    @Test
    void L3_one_or_two_letters_are_found_wherever_they_are() {
        fill();
        assertAsFoundOneByOne();
    }

    @Test
    void L3_letters_are_looked_for_only_where_they_may_be() throws SQLException {
        fill();
        assertEquals(List.of(), holding(text("zq")));
        assertEquals(List.of(), holding(text("~")));
        assertEquals(List.of(block(1)), holding(text("qZ")));
        assertEquals(List.of(new IdRange(0, 3 * Blocks.SIZE)), holding(text("e")));
        assertEquals(List.of(IdRange.ALL), holding(text("too long for pairs")));
    }

    @Test
    void L3_letters_of_few_entries_all_over_the_log_are_looked_for_in_no_other_block() throws SQLException {
        Random random = new Random(4);
        for (int i = 1; i < 12 * Blocks.SIZE; i++) {
            store.append(entry(START, "line " + rarely(random), rarely(random)));
        }
        store.flush();
        List<LogEntry> all = store.after(LogQuery.ALL, 0, Integer.MAX_VALUE);
        for (String first : RARE) {
            for (String second : RARE) {
                String text = first + second;
                List<LogEntry> expected = all.stream().filter(holds(text)).toList();
                assertEquals(expected, store.after(text(text), 0, Integer.MAX_VALUE), text);
                assertEquals(expected.reversed(), store.page(text(text), Long.MAX_VALUE, Integer.MAX_VALUE), text);
                Set<Long> blocks = expected.stream()
                        .map(entry -> entry.id() / Blocks.SIZE)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertEquals(blocks, blocksHolding(text(text)), text);
            }
        }
    }

    @Test
    void L3_a_time_is_looked_for_only_where_it_may_be_also_after_the_clock_went_back() throws SQLException {
        fill();
        store.append(entry(START.minusSeconds(100), "the clock was wrong", "a.xml"));
        store.flush();
        assertEquals(List.of(block(2)), holding(time(null, START)));
        assertEquals(List.of(block(0), block(2)), holding(time(null, START.plusSeconds(1))));
        assertEquals(
                List.of(new IdRange(Blocks.SIZE, 3 * Blocks.SIZE)),
                holding(time(at(Blocks.SIZE + 1), at(Blocks.SIZE + 2))));
        assertEquals(List.of(), holding(time(at(ENTRIES + 1), null)));
        assertEquals(1, store.count(time(null, START)));
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void L3_what_an_older_version_stored_is_found_at_once_and_noted_in_the_background() throws Exception {
        store.close();
        String insert =
                "INSERT INTO entry(at, level, service, la, destination_la, school, code, file, message) VALUES ("
                        + START.toEpochMilli() + ", 1, '', '', '', '', '', 'a.xml', ";
        connections.inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP TABLE entry_pairs");
                statement.execute("CREATE TABLE entry_block (id INTEGER PRIMARY KEY, first_at INTEGER NOT NULL,"
                        + " last_at INTEGER NOT NULL, pairs BLOB NOT NULL)");
                statement.execute("INSERT INTO entry_block VALUES (0, 0, 0, zeroblob(2048))");
                for (int i = 0; i < Blocks.SIZE + 10; i++) {
                    statement.executeUpdate(insert + "'" + (i == 3 ? "jq" : i == Blocks.SIZE ? "vq" : "old") + "')");
                }
            }
            return null;
        });
        connections.makeSchema();
        assertEquals(List.of(new IdRange(0, 2 * Blocks.SIZE)), holding(text("zq")));
        store = SqliteLogStore.open(folder, Clock.systemUTC());
        store.append(entry(START, "new", "a.xml"));
        store.flush();
        assertEquals(1, store.count(text("jq")));
        assertEquals(1, store.count(text("vq")));
        assertEquals(1, store.count(text("ew")));
        awaitEverythingNoted();
        assertEquals(List.of(), holding(text("zq")));
        assertEquals(List.of(block(0)), holding(text("jq")));
        assertEquals(List.of(block(1)), holding(text("vq")));
        assertEquals(List.of(block(1)), holding(text("ew")));
    }

    @Test
    void L3_deleted_entries_leave_nothing_known_of_them_when_retention_has_passed_by() throws SQLException {
        fill();
        store.retain(at(Blocks.SIZE + 5), Long.MAX_VALUE);
        assertEquals(List.of(block(1)), holding(text("qz")));
        assertFalse(holding(text("e")).contains(block(0)));
        assertAsFoundOneByOne();
    }

    private void fill() {
        for (int i = 0; i < ENTRIES; i++) {
            String message =
                    switch (i) {
                        case 17 -> "Straße 😀 100%";
                        case Blocks.SIZE + 20 -> "a QZ b_c\\d 'e'";
                        case Blocks.SIZE + 30 -> "é";
                        case 2 * Blocks.SIZE + 5 -> "😀😁 Łódź eé!";
                        default -> "line " + i;
                    };
            store.append(entry(START.plusSeconds(i), message, i % 250 == 249 ? "b.xml" : "a.txt"));
        }
        store.flush();
    }

    /** The id of the first entry is 1. */
    private static Instant at(long id) {
        return START.plusSeconds(id - 1);
    }

    private void assertAsFoundOneByOne() {
        List<LogEntry> all = store.after(LogQuery.ALL, 0, ENTRIES);
        for (String text : SHORT_TEXTS) {
            List<LogEntry> expected = all.stream().filter(holds(text)).toList();
            assertEquals(expected, store.after(text(text), 0, ENTRIES), text);
            assertEquals(expected.reversed(), store.page(text(text), Long.MAX_VALUE, ENTRIES), text);
            assertEquals(expected.size(), store.count(text(text)), text);
            assertEquals(
                    expected.stream().filter(entry -> entry.id() < Blocks.SIZE + 104).toList().reversed().stream()
                            .limit(7)
                            .toList(),
                    store.page(text(text), Blocks.SIZE + 104, 7),
                    text);
            assertEquals(
                    expected.stream()
                            .filter(entry -> entry.id() > Blocks.SIZE - 96)
                            .limit(7)
                            .toList(),
                    store.after(text(text), Blocks.SIZE - 96, 7),
                    text);
        }
    }

    /** Two of the rare letters, or most often none. */
    private static String rarely(Random random) {
        return random.nextInt(Blocks.SIZE) > 2
                ? ""
                : RARE.get(random.nextInt(RARE.size())) + RARE.get(random.nextInt(RARE.size()));
    }

    private static Predicate<LogEntry> holds(String text) {
        String wanted = lowerAscii(text);
        return entry -> lowerAscii(entry.message()).contains(wanted)
                || lowerAscii(entry.file()).contains(wanted);
    }

    /** As SQLite compares. */
    private static String lowerAscii(String text) {
        StringBuilder lower = new StringBuilder();
        text.codePoints()
                .forEach(c ->
                        lower.append(c < 128 ? Character.toString(c).toLowerCase(Locale.ROOT) : Character.toString(c)));
        return lower.toString();
    }

    private void awaitEverythingNoted() throws SQLException {
        while (connections
                .use(connection -> new Blocks(connection).newestUnknown())
                .isPresent()) {
            Thread.onSpinWait();
        }
    }

    private List<IdRange> holding(LogQuery query) throws SQLException {
        return connections.inTransaction(connection -> new Blocks(connection).holding(query));
    }

    private Set<Long> blocksHolding(LogQuery query) throws SQLException {
        return holding(query).stream()
                .flatMap(range -> LongStream.range(range.from() / Blocks.SIZE, range.end() / Blocks.SIZE)
                        .boxed())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static IdRange block(long id) {
        return new IdRange(id * Blocks.SIZE, (id + 1) * Blocks.SIZE);
    }

    private static LogQuery text(String text) {
        return query(null, null, text);
    }

    private static LogQuery time(Instant since, Instant until) {
        return query(since, until, null);
    }

    private static LogQuery query(Instant since, Instant until, String text) {
        return new LogQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(since),
                Optional.ofNullable(until),
                Optional.ofNullable(text));
    }

    private static LogEntry entry(Instant at, String message, String file) {
        return new LogEntry(0, at, LogEntry.Level.INFO, "", "", "", "", "", file, message);
    }
}
