package org.b2bopen.log.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.b2bopen.log.CleanText;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;

/** A query as SQL: tables, conditions and the values of its parameters. */
record Filter(String from, List<String> conditions, List<Object> values) {
    /** Shorter texts have no trigram, so they are looked for line by line, in the blocks that may hold them. */
    private static final int TRIGRAM = 3;

    static Filter of(LogQuery query) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        query.service().ifPresent(value -> equal("e.service", value, conditions, values));
        query.la().ifPresent(value -> equal("e.la", value, conditions, values));
        query.destinationLa().ifPresent(value -> equal("e.destination_la", value, conditions, values));
        query.school().ifPresent(value -> equal("e.school", value, conditions, values));
        query.atLeast().filter(level -> level != LogEntry.Level.DEBUG).ifPresent(level -> {
            // A literal, not a parameter: only so does SQLite use the partial index of the problems or of the errors.
            conditions.add("e.level >= " + level.ordinal());
        });
        query.since().ifPresent(instant -> {
            conditions.add("e.at >= ?");
            values.add(instant.toEpochMilli());
        });
        query.until().ifPresent(instant -> {
            conditions.add("e.at < ?");
            values.add(instant.toEpochMilli());
        });
        String text = text(query);
        if (isIndexed(text)) {
            conditions.addFirst("t.entry_text MATCH ?");
            values.addFirst('"' + text.replace("\"", "\"\"") + '"');
            return new Filter("entry_text t JOIN entry e ON e.id = t.rowid", conditions, values);
        }
        if (!text.isEmpty()) {
            conditions.add("(e.message LIKE ? ESCAPE '\\' OR e.file LIKE ? ESCAPE '\\')");
            String pattern =
                    "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            values.add(pattern);
            values.add(pattern);
        }
        return new Filter("entry e", conditions, values);
    }

    /** The text looked for, if it is too short for the index of texts; otherwise empty. */
    static String shortText(LogQuery query) {
        String text = text(query);
        return isIndexed(text) ? "" : text;
    }

    private static String text(LogQuery query) {
        return query.text().map(CleanText::of).orElse("");
    }

    private static boolean isIndexed(String text) {
        return text.codePointCount(0, text.length()) >= TRIGRAM;
    }

    /** The column that pages are keyed by; in a text search the search's own, so that it delivers in order. */
    String key() {
        return from.startsWith("entry_text") ? "t.rowid" : "e.id";
    }

    /** With two more parameters, the ends of a range of ids. */
    String whereInRange() {
        Stream<String> range = Stream.of(key() + " >= ?", key() + " < ?");
        return Stream.concat(conditions.stream(), range).collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    private static void equal(String column, String value, List<String> conditions, List<Object> values) {
        conditions.add(column + " = ?");
        values.add(value);
    }
}
