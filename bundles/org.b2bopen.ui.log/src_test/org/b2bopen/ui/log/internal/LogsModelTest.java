package org.b2bopen.ui.log.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.b2bopen.core.Code;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogStore;
import org.b2bopen.ui.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsModelTest {
    @TempDir
    private Path folder;

    private LogStore store;
    private LogsModel model;

    @BeforeEach
    void open() {
        store = LogStore.open(folder);
        for (int i = 0; i < 450; i++) {
            store.append(entry(
                    i % 2 == 0 ? "4321" : "1111", i == 7 ? LogEntry.Level.ERROR : LogEntry.Level.INFO, "line " + i));
        }
        store.flush();
        model = new LogsModel(new TestRealm(), store, new Background(Runnable::run, Runnable::run));
        model.live(false);
    }

    @AfterEach
    void close() throws Exception {
        model.close();
        store.close();
    }

    @Test
    void L1_holds_a_page_of_the_newest_and_older_ones_only_when_they_are_asked_for() {
        assertEquals(LogsModel.PAGE, shown().size());
        assertEquals("line 449", shown().getFirst().message());
        model.older();
        assertEquals(2 * LogsModel.PAGE, shown().size());
        model.older();
        model.older();
        assertEquals(450, shown().size());
        assertEquals("line 0", shown().getLast().message());
    }

    @Test
    void L1_filters_by_school_level_and_text() {
        model.filter(new LogFilter("820", "", "1111", LogEntry.Level.INFO, ""));
        assertTrue(shown().stream().allMatch(entry -> entry.school().equals("1111")));
        model.filter(new LogFilter("", "", "", LogEntry.Level.ERROR, ""));
        assertEquals(List.of("line 7"), shown().stream().map(LogEntry::message).toList());
        model.filter(new LogFilter("", "", "", LogEntry.Level.INFO, "line 44"));
        assertEquals(11, shown().size());
    }

    @Test
    void L1_deletes_what_is_selected_and_nothing_else() {
        LogEntry newest = shown().getFirst();
        model.delete(List.of(newest), sentence -> {
            throw new AssertionError(sentence);
        });
        assertEquals("line 448", shown().getFirst().message());
        assertEquals(449, store.count(LogFilter.ALL.query()));
    }

    @Test
    void L1_details_say_what_to_do_about_a_code() {
        String text = LogDetails.text(entry("4321", LogEntry.Level.WARN, "Test Connection Failed"));
        assertTrue(text.startsWith("Test Connection Failed"));
        assertTrue(text.contains(Code.UNREACHABLE.whatToDo()));
    }

    private List<LogEntry> shown() {
        return model.shown().getValue();
    }

    private static LogEntry entry(String school, LogEntry.Level level, String message) {
        return new LogEntry(
                0, Instant.EPOCH, level, "STUDENT", "820", "820", school, Code.UNREACHABLE.name(), "", message);
    }
}
