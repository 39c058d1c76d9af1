package org.b2bopen.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFormatTest {
    private static final Instant NOON = Instant.parse("2026-04-24T12:00:00Z");

    @TempDir
    private Path folder;

    private LogStore store;

    @BeforeEach
    void open() {
        store = LogStore.open(folder);
        store.append(new LogEntry(
                0, NOON, LogEntry.Level.INFO, "STUDENT", "820", "821", "4321", "", "a.xml", "sent, \"whole\" – 1\\2"));
        store.append(
                new LogEntry(0, NOON, LogEntry.Level.WARN, "STUDENT", "", "821", "", "NAME_PATTERN", "=1+2.xml", "-x"));
        store.flush();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void L2_csv_is_rfc_4180_and_runs_no_formula() throws IOException {
        assertEquals("""
            Date,Level,Service,LA No.,Dest. LA No.,School No.,Code,File,Message\r
            2026-04-24T12:00:00Z,INFO,STUDENT,820,821,4321,,a.xml,"sent, ""whole"" – 1\\2"\r
            2026-04-24T12:00:00Z,WARN,STUDENT,,821,,NAME_PATTERN,'=1+2.xml,'-x\r
            """, written(LogFormat.CSV, LogQuery.ALL));
    }

    @Test
    void L2_json_is_an_object_a_line_with_iso_times() throws IOException {
        assertEquals("""
            {"at":"2026-04-24T12:00:00Z","level":"INFO","service":"STUDENT","la":"820","destinationLa":"821",\
            "school":"4321","file":"a.xml","message":"sent, \\"whole\\" \\u2013 1\\\\2"}
            {"at":"2026-04-24T12:00:00Z","level":"WARN","service":"STUDENT","destinationLa":"821",\
            "code":"NAME_PATTERN","file":"=1+2.xml","message":"-x"}
            """, written(LogFormat.JSON, LogQuery.ALL));
    }

    @Test
    void L2_text_is_a_line_an_entry_and_follows_the_filter() throws IOException {
        LogQuery warnings = new LogQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LogEntry.Level.WARN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertEquals(
                "2026-04-24T12:00:00Z WARN  -/-->821 NAME_PATTERN =1+2.xml -x" + System.lineSeparator(),
                written(LogFormat.TEXT, warnings));
    }

    @Test
    void L2_every_entry_is_written_oldest_first_over_many_pages() throws IOException {
        for (int i = 0; i < 5_000; i++) {
            store.append(new LogEntry(0, NOON, LogEntry.Level.INFO, "", "", "", "", "", "", "line " + i));
        }
        store.flush();
        String[] lines = written(LogFormat.JSON, LogQuery.ALL).split("\n");
        assertEquals(5_002, lines.length);
        assertEquals("{\"at\":\"2026-04-24T12:00:00Z\",\"level\":\"INFO\",\"message\":\"line 4999\"}", lines[5_001]);
    }

    private String written(LogFormat format, LogQuery query) throws IOException {
        StringBuilder target = new StringBuilder();
        format.write(store, query, target);
        return target.toString();
    }
}
