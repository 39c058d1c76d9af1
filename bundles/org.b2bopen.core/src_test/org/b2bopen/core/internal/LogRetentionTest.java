package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;
import org.b2bopen.log.LogStore;
import org.b2bopen.model.ConfigurationStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRetentionTest {
    private static final Instant NOW = Instant.parse("2026-04-24T12:00:00Z");

    @TempDir
    private Path workspace;

    @Test
    void L3_entries_older_than_configured_go_and_a_shorter_time_holds_at_once() {
        ConfigurationStore configuration = ConfigurationStore.in(workspace);
        try (LogStore log = LogStore.open(workspace)) {
            append(log, 400);
            append(log, 40);
            append(log, 1);
            LogRetention retention = new LogRetention(log, configuration, Clock.fixed(NOW, ZoneOffset.UTC));
            retention.apply();
            assertEquals(List.of("1 days old", "40 days old"), messages(log));

            configuration.change(stored -> {
                stored.getLogs().setKeepDays(30);
                return stored;
            });
            retention.apply();
            assertEquals(2, messages(log).size(), "not looked at twice a day");
            retention.reconfigured();
            assertEquals(List.of("1 days old"), messages(log));
        }
    }

    private static void append(LogStore log, int days) {
        log.append(new LogEntry(
                0,
                NOW.minus(Duration.ofDays(days)),
                LogEntry.Level.INFO,
                "STUDENT",
                "820",
                "820",
                "4321",
                "",
                "",
                days + " days old"));
        log.flush();
    }

    private static List<String> messages(LogStore log) {
        return log.page(LogQuery.ALL, Long.MAX_VALUE, 10).stream()
                .map(LogEntry::message)
                .toList();
    }
}
