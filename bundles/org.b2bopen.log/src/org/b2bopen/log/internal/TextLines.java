package org.b2bopen.log.internal;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.b2bopen.log.LogEntry;

/** A line that people read: time, level, numbers, code, file, message. A number that is not known is a dash, so that columns stay. */
public final class TextLines implements LineWriter {
    @Override
    public void write(LogEntry entry, Appendable target) throws IOException {
        target.append(entry.at().toString())
                .append(' ')
                .append(padded(entry.level().name()))
                .append(' ')
                .append(orDash(entry.la()))
                .append('/')
                .append(orDash(entry.school()))
                .append("->")
                .append(orDash(entry.destinationLa()))
                .append(' ')
                .append(Stream.of(entry.code(), entry.file(), entry.message())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .append(System.lineSeparator());
    }

    private static String padded(String level) {
        return level.length() < 5 ? level + " " : level;
    }

    private static String orDash(String value) {
        return value.isEmpty() ? "-" : value;
    }
}
