package org.b2bopen.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LogStoreTest {
    private static final Instant NOON = Instant.parse("2026-04-24T12:00:00Z");

    @TempDir
    private Path folder;

    private LogStore store;

    @BeforeEach
    void open() {
        store = LogStore.open(folder.resolve("a folder? with % odd #name"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void L1_entries_come_back_whole_and_newest_first() {
        store.append(entry(NOON, LogEntry.Level.INFO, "820", "4321", "first"));
        store.append(entry(NOON.plusMillis(1), LogEntry.Level.WARN, "820", "1111", "second"));
        store.flush();
        List<LogEntry> page = store.page(LogQuery.ALL, Long.MAX_VALUE, 10);
        assertEquals(List.of("second", "first"), messages(page));
        assertEquals(
                new LogEntry(
                        page.getFirst().id(),
                        NOON.plusMillis(1),
                        LogEntry.Level.WARN,
                        "STUDENT",
                        "820",
                        "821",
                        "1111",
                        "SCHEMA",
                        "a.xml",
                        "second"),
                page.getFirst());
    }

    @Test
    void L1_filters_by_la_school_level_service_and_time() {
        store.append(entry(NOON, LogEntry.Level.INFO, "820", "4321", "one"));
        store.append(entry(NOON.plusSeconds(60), LogEntry.Level.ERROR, "820", "1111", "two"));
        store.append(entry(NOON.plusSeconds(120), LogEntry.Level.WARN, "301", "4321", "three"));
        store.flush();
        assertEquals(List.of("two", "one"), found(query().la("820")));
        assertEquals(List.of("three", "one"), found(query().school("4321")));
        assertEquals(List.of("three", "two"), found(query().atLeast(LogEntry.Level.WARN)));
        assertEquals(List.of("two"), found(query().atLeast(LogEntry.Level.ERROR)));
        assertEquals(List.of("three", "two"), found(query().since(NOON.plusSeconds(60))));
        assertEquals(List.of("one"), found(query().until(NOON.plusSeconds(60))));
        assertEquals(List.of(), found(query().service("PERSONNEL")));
    }

    @Test
    void L3_text_is_found_in_message_and_file_name_whatever_its_case_or_length() {
        store.append(entry(NOON, LogEntry.Level.INFO, "820", "4321", "Log-in refused, 100% \"sure\" of_it"));
        store.append(entry(NOON, LogEntry.Level.INFO, "820", "4321", "other"));
        store.flush();
        for (String text : List.of("REFUSED", "%", "\"sure\"", "f_", "100%", "d, 1")) {
            assertEquals(List.of("Log-in refused, 100% \"sure\" of_it"), found(query().text(text)), text);
        }
        assertEquals(2, store.count(query().text("A.XML").build()));
        assertEquals(0, store.count(query().text("refused OR other").build()));
    }

    @Test
    void L3_pages_join_without_gap_or_double_in_both_directions() {
        for (int i = 0; i < 2_500; i++) {
            store.append(
                    entry(NOON, i % 5 == 0 ? LogEntry.Level.WARN : LogEntry.Level.INFO, "820", "4321", "line " + i));
        }
        store.flush();
        List<Long> down = new ArrayList<>();
        long before = Long.MAX_VALUE;
        for (List<LogEntry> page = store.page(LogQuery.ALL, before, 700); !page.isEmpty(); ) {
            page.forEach(entry -> down.add(entry.id()));
            page = store.page(LogQuery.ALL, page.getLast().id(), 700);
        }
        assertEquals(2_500, down.stream().distinct().count());
        assertEquals(2_500, down.size());
        LogQuery warnings = query().atLeast(LogEntry.Level.WARN).text("line").build();
        assertEquals(500, store.after(warnings, 0, 1_000).size());
        assertEquals("line 0", store.after(warnings, 0, 1).getFirst().message());
    }

    @Test
    void L1_delete_removes_the_entries_and_their_text() {
        store.append(entry(NOON, LogEntry.Level.INFO, "820", "4321", "goes away"));
        store.append(entry(NOON, LogEntry.Level.INFO, "820", "4321", "stays here"));
        store.flush();
        store.delete(List.of(store.page(query().text("goes").build(), Long.MAX_VALUE, 1)
                .getFirst()
                .id()));
        assertEquals(List.of("stays here"), found(query()));
        assertEquals(List.of(), found(query().text("goes")));
    }

    @Test
    void L3_retention_drops_what_is_too_old() {
        store.append(entry(NOON.minus(Duration.ofDays(400)), LogEntry.Level.INFO, "820", "4321", "old"));
        store.append(entry(NOON, LogEntry.Level.INFO, "820", "4321", "new"));
        store.flush();
        store.retain(NOON.minus(Duration.ofDays(365)), Long.MAX_VALUE);
        assertEquals(List.of("new"), found(query()));
    }

    @Test
    void L3_retention_drops_the_oldest_until_the_log_is_small_enough_and_frees_the_disk() throws IOException {
        for (int i = 0; i < 20_000; i++) {
            store.append(entry(NOON, LogEntry.Level.INFO, "820", "4321", "a line of some length, number " + i));
        }
        store.flush();
        long limit = 2 << 20;
        store.retain(Instant.EPOCH, limit);
        long left = store.count(LogQuery.ALL);
        assertTrue(left > 1_000 && left < 20_000, () -> left + " entries are left");
        assertEquals(
                "a line of some length, number 19999",
                store.page(LogQuery.ALL, Long.MAX_VALUE, 1).getFirst().message());
        assertEquals(
                "a line of some length, number " + (20_000 - left),
                store.after(LogQuery.ALL, 0, 1).getFirst().message());
        store.close();
        long size = Files.size(folder.resolve("a folder? with % odd #name").resolve("log.db"));
        assertTrue(size <= limit, () -> "the file still has " + size + " bytes");
    }

    @Test
    void L4_text_from_outside_cannot_forge_an_entry() {
        store.append(entry(
                NOON,
                LogEntry.Level.INFO,
                "820",
                "4321",
                "refused\r\n2026-04-24 INFO all well\u2028\u001b[2J\u202e\u0000x"));
        store.flush();
        String message = store.page(LogQuery.ALL, Long.MAX_VALUE, 1).getFirst().message();
        assertEquals("refused  2026-04-24 INFO all well  [2J  x", message);
    }

    @Test
    void L4_a_message_has_a_longest_length() {
        store.append(entry(NOON, LogEntry.Level.INFO, "820", "4321", "😀".repeat(100_000)));
        store.flush();
        String message = store.page(LogQuery.ALL, Long.MAX_VALUE, 1).getFirst().message();
        assertTrue(message.length() <= 2_000, () -> "length " + message.length());
        assertTrue(message.endsWith("😀…"));
    }

    @Test
    void L3_another_reader_sees_what_is_flushed_and_listeners_are_told() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        try (AutoCloseable subscription = store.onChange(told::countDown);
                LogStore other = LogStore.open(folder.resolve("a folder? with % odd #name"))) {
            store.append(entry(NOON, LogEntry.Level.INFO, "820", "4321", "here"));
            store.flush();
            assertTrue(told.await(1, TimeUnit.MINUTES));
            assertEquals(1, other.count(LogQuery.ALL));
            other.append(entry(NOON, LogEntry.Level.INFO, "820", "4321", "there"));
            other.flush();
        }
        assertEquals(List.of("there", "here"), found(query()));
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void L1_a_flush_after_the_log_was_closed_fails_instead_of_waiting_for_ever() {
        store.close();
        assertThrows(UncheckedIOException.class, store::flush);
    }

    @Test
    void L1_what_was_appended_is_stored_by_close() {
        store.append(entry(NOON, LogEntry.Level.INFO, "820", "4321", "last words"));
        store.close();
        assertFalse(store.page(LogQuery.ALL, Long.MAX_VALUE, 1).isEmpty());
    }

    private List<String> found(QueryBuilder query) {
        return messages(store.page(query.build(), Long.MAX_VALUE, 100));
    }

    private static List<String> messages(List<LogEntry> page) {
        return page.stream().map(LogEntry::message).toList();
    }

    private static LogEntry entry(Instant at, LogEntry.Level level, String la, String school, String message) {
        return new LogEntry(0, at, level, "STUDENT", la, "821", school, "SCHEMA", "a.xml", message);
    }

    private static QueryBuilder query() {
        return new QueryBuilder(LogQuery.ALL);
    }

    private record QueryBuilder(LogQuery build) {
        QueryBuilder la(String la) {
            return with(Optional.of(la), build.school(), build.atLeast(), build.since(), build.until(), build.text());
        }

        QueryBuilder school(String school) {
            return with(build.la(), Optional.of(school), build.atLeast(), build.since(), build.until(), build.text());
        }

        QueryBuilder atLeast(LogEntry.Level level) {
            return with(build.la(), build.school(), Optional.of(level), build.since(), build.until(), build.text());
        }

        QueryBuilder since(Instant since) {
            return with(build.la(), build.school(), build.atLeast(), Optional.of(since), build.until(), build.text());
        }

        QueryBuilder until(Instant until) {
            return with(build.la(), build.school(), build.atLeast(), build.since(), Optional.of(until), build.text());
        }

        QueryBuilder text(String text) {
            return with(build.la(), build.school(), build.atLeast(), build.since(), build.until(), Optional.of(text));
        }

        QueryBuilder service(String service) {
            return new QueryBuilder(new LogQuery(
                    Optional.of(service),
                    build.la(),
                    build.destinationLa(),
                    build.school(),
                    build.atLeast(),
                    build.since(),
                    build.until(),
                    build.text()));
        }

        private QueryBuilder with(
                Optional<String> la,
                Optional<String> school,
                Optional<LogEntry.Level> atLeast,
                Optional<Instant> since,
                Optional<Instant> until,
                Optional<String> text) {
            return new QueryBuilder(
                    new LogQuery(build.service(), la, build.destinationLa(), school, atLeast, since, until, text));
        }
    }
}
