package org.b2bopen.log.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.b2bopen.log.LineForm;
import org.b2bopen.log.LineForm.Column;
import org.b2bopen.log.LogEntry;

/** What the log is written as. In the line a number that is not known is a dash, so that columns stay. */
public final class EntryForm {
    public static final LineForm<LogEntry> ENTRIES = new LineForm<>(
            List.of(
                    new Column<>("Date", "at", entry -> entry.at().toString()),
                    new Column<>("Level", "level", entry -> entry.level().name()),
                    new Column<>("Service", "service", LogEntry::service),
                    new Column<>("LA No.", "la", LogEntry::la),
                    new Column<>("Dest. LA No.", "destinationLa", LogEntry::destinationLa),
                    new Column<>("School No.", "school", LogEntry::school),
                    new Column<>("Code", "code", LogEntry::code),
                    new Column<>("File", "file", LogEntry::file),
                    new Column<>("Message", "message", LogEntry::message)),
            EntryForm::text);

    private EntryForm() {}

    private static String text(LogEntry entry) {
        return "%s %s %s/%s->%s %s"
                .formatted(
                        entry.at(),
                        padded(entry.level().name()),
                        orDash(entry.la()),
                        orDash(entry.school()),
                        orDash(entry.destinationLa()),
                        Stream.of(entry.code(), entry.file(), entry.message())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" ")));
    }

    private static String padded(String level) {
        return level.length() < 5 ? level + " " : level;
    }

    private static String orDash(String value) {
        return value.isEmpty() ? "-" : value;
    }
}
