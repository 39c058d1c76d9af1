package org.b2bopen.log;

import java.io.IOException;
import java.util.List;
import org.b2bopen.log.internal.CsvLines;
import org.b2bopen.log.internal.EntryForm;
import org.b2bopen.log.internal.JsonLines;
import org.b2bopen.log.internal.LineWriter;
import org.b2bopen.log.internal.TextLines;

/** The formats that a log, and any other list of what happened, can be written in (L2). Times are ISO instants in UTC. */
public enum LogFormat {
    /** RFC 4180 with a header line; a field that a spreadsheet would take for a formula begins with an apostrophe. */
    CSV(new CsvLines()),
    /** One object a line. */
    JSON(new JsonLines()),
    TEXT(new TextLines());

    private static final int PAGE = 1_000;

    private final LineWriter lines;

    LogFormat(LineWriter lines) {
        this.lines = lines;
    }

    /** Writes every entry that the query shows, oldest first, in memory that does not grow with their number. */
    public void write(LogStore store, LogQuery query, Appendable target) throws IOException {
        begin(EntryForm.ENTRIES, target);
        long last = 0;
        List<LogEntry> page = store.after(query, last, PAGE);
        while (!page.isEmpty()) {
            write(EntryForm.ENTRIES, page, target);
            last = page.getLast().id();
            page = store.after(query, last, PAGE);
        }
    }

    /** What is written once, before any row. */
    public void begin(LineForm<?> form, Appendable target) throws IOException {
        lines.begin(form, target);
    }

    public <T> void write(LineForm<T> form, List<T> rows, Appendable target) throws IOException {
        for (T row : rows) {
            lines.write(form, row, target);
        }
    }
}
