package org.b2bopen.log.internal;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.b2bopen.log.LineForm;

/** RFC 4180: CRLF, quotes doubled. Excel and its like run what begins with one of {@code = + - @}, so such a field gets an apostrophe. */
public final class CsvLines implements LineWriter {
    @Override
    public void begin(LineForm<?> form, Appendable target) throws IOException {
        line(form.columns().stream().map(LineForm.Column::title), target);
    }

    @Override
    public <T> void write(LineForm<T> form, T row, Appendable target) throws IOException {
        line(form.columns().stream().map(column -> column.value().apply(row).toString()), target);
    }

    private static void line(Stream<String> fields, Appendable target) throws IOException {
        target.append(fields.map(CsvLines::field).collect(Collectors.joining(",")))
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
