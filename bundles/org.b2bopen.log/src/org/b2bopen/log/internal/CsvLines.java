package org.b2bopen.log.internal;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.b2bopen.log.LogEntry;

/** RFC 4180: CRLF, quotes doubled. Excel and its like run what begins with one of {@code = + - @}, so such a field gets an apostrophe. */
public final class CsvLines implements LineWriter {
    @Override
    public void begin(Appendable target) throws IOException {
        target.append("Date,Level,Service,LA No.,Dest. LA No.,School No.,Code,File,Message\r\n");
    }

    @Override
    public void write(LogEntry entry, Appendable target) throws IOException {
        target.append(List.of(
                                entry.at().toString(),
                                entry.level().name(),
                                entry.service(),
                                entry.la(),
                                entry.destinationLa(),
                                entry.school(),
                                entry.code(),
                                entry.file(),
                                entry.message())
                        .stream()
                        .map(CsvLines::field)
                        .collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String field(String value) {
        String safe = startsFormula(value) ? "'" + value : value;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    private static boolean startsFormula(String value) {
        String text = value.stripLeading();
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }
}
