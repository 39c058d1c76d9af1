package org.b2bopen.ui.log.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.b2bopen.core.Code;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogStore;
import org.b2bopen.ui.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsModelTest {
    private static final int ENTRIES = 4_321;

    @TempDir
    private Path folder;

    private LogStore store;
    private LogsModel model;

    @BeforeEach
    void open() {
        store = LogStore.open(folder);
        for (int i = 0; i < ENTRIES; i++) {
            store.append(entry(
                    i % 2 == 0 ? "4321" : "1111", i == 7 ? LogEntry.Level.ERROR : LogEntry.Level.INFO, "line " + i));
        }
        store.flush();
        Background atOnce = new Background(Runnable::run, Runnable::run);
        model = new LogsModel(new TestRealm(), store, atOnce, atOnce);
    }

    @AfterEach
    void close() throws Exception {
        model.close();
        store.close();
    }

    @Test
    void L3_what_is_about_to_be_deleted_is_said_of_one_entry_as_of_one() {
        assertEquals("Delete the selected log entry? This cannot be undone.", LogsModel.deleteQuestion(1));
        assertEquals("Delete the 12 selected log entries? This cannot be undone.", LogsModel.deleteQuestion(12));
    }

    @Test
    void L3_scrolling_down_and_up_again_shows_every_entry_once_and_never_holds_more_than_the_window() {
        List<String> seen = new ArrayList<>(messages());
        while (!model.shown().getValue().oldest()) {
            long last = shown().getLast().id();
            model.older();
            shown().stream()
                    .filter(entry -> entry.id() < last)
                    .map(LogEntry::message)
                    .forEach(seen::add);
            assertTrue(shown().size() <= LogsModel.WINDOW);
        }
        assertEquals(
                IntStream.range(0, ENTRIES)
                        .mapToObj(i -> "line " + (ENTRIES - 1 - i))
                        .toList(),
                seen);
        assertFalse(model.shown().getValue().newest());
        while (!model.shown().getValue().newest()) {
            model.newer();
            assertTrue(shown().size() <= LogsModel.WINDOW);
        }
        assertEquals("line " + (ENTRIES - 1), shown().getFirst().message());
    }

    @Test
    void L3_goes_to_any_place_of_the_log_with_entries_on_both_sides_of_it() {
        model.goTo(0.5);
        int middle = messages().indexOf("line " + ENTRIES / 2);
        assertTrue(middle > 0 && middle < shown().size() - 1, () -> "at " + middle);
        model.goTo(1);
        assertEquals("line 0", shown().getLast().message());
        assertTrue(model.shown().getValue().oldest());
        model.goTo(0);
        assertEquals("line " + (ENTRIES - 1), shown().getFirst().message());
        assertTrue(model.shown().getValue().newest());
    }

    @Test
    void L3_new_entries_come_by_themselves_but_not_under_the_eyes_of_who_reads_older_ones() {
        add("live");
        assertEquals("live", shown().getFirst().message());
        model.goTo(0.5);
        List<String> before = messages();
        add("later");
        assertEquals(before, messages());
        assertEquals(Optional.of(ENTRIES + 2L), model.total().getValue());
        model.goTo(0);
        assertEquals("later", shown().getFirst().message());
        model.live(false);
        add("while not live");
        assertEquals("later", shown().getFirst().message());
    }

    @Test
    void L3_filters_by_whole_days_of_the_persons_own_time_zone() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-29T12:00:00Z"), ZoneId.of("Europe/London"));
        LogPeriod today = LogPeriod.lastDays(1, clock);
        assertEquals(Optional.of(Instant.parse("2026-03-29T00:00:00Z")), today.since(clock.getZone()));
        assertEquals(Optional.empty(), today.until(clock.getZone()));
        LogPeriod days = LogPeriod.between(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 3, 29));
        assertEquals(Optional.of(Instant.parse("2026-03-29T00:00:00Z")), days.since(clock.getZone()));
        assertEquals(Optional.of(Instant.parse("2026-03-30T23:00:00Z")), days.until(clock.getZone()));
        model.filter(
                new LogFilter(Optional.empty(), "", "", "", LogEntry.Level.INFO, LogPeriod.lastDays(1, clock), ""));
        assertEquals(List.of(), shown());
        model.filter(new LogFilter(
                Optional.empty(),
                "",
                "",
                "",
                LogEntry.Level.INFO,
                LogPeriod.between(LocalDate.EPOCH, LocalDate.of(1970, 1, 2)),
                ""));
        assertEquals(Optional.of((long) ENTRIES), model.total().getValue());
    }

    @Test
    void L1_filters_by_school_level_and_text() {
        model.filter(new LogFilter(Optional.empty(), "820", "", "1111", LogEntry.Level.INFO, LogPeriod.ANY, ""));
        assertTrue(shown().stream().allMatch(entry -> entry.school().equals("1111")));
        model.filter(new LogFilter(Optional.empty(), "", "", "", LogEntry.Level.ERROR, LogPeriod.ANY, ""));
        assertEquals(List.of("line 7"), shown().stream().map(LogEntry::message).toList());
        model.filter(new LogFilter(Optional.empty(), "", "", "", LogEntry.Level.INFO, LogPeriod.ANY, "line 431"));
        assertEquals(11, shown().size());
    }

    @Test
    void L1_deletes_what_is_selected_and_nothing_else() {
        LogEntry newest = shown().getFirst();
        model.delete(List.of(newest), sentence -> {
            throw new AssertionError(sentence);
        });
        assertEquals("line " + (ENTRIES - 2), shown().getFirst().message());
        assertEquals(ENTRIES - 1, store.count(LogFilter.ALL.query()));
    }

    @Test
    void L1_details_say_what_to_do_about_a_code() {
        String text = LogDetails.text(entry("4321", LogEntry.Level.WARN, "Test Connection Failed"));
        assertTrue(text.startsWith("Test Connection Failed"));
        assertTrue(text.contains(Code.UNREACHABLE.whatToDo()));
    }

    private List<LogEntry> shown() {
        return model.shown().getValue().entries();
    }

    private List<String> messages() {
        return shown().stream().map(LogEntry::message).toList();
    }

    /** Returns when the store has told of it; the model reads on the same thread. */
    private void add(String message) {
        store.append(entry("4321", LogEntry.Level.INFO, message));
        store.flush();
    }

    private static LogEntry entry(String school, LogEntry.Level level, String message) {
        return new LogEntry(
                0, Instant.EPOCH, level, "STUDENT", "820", "820", school, Code.UNREACHABLE.name(), "", message);
    }
}
