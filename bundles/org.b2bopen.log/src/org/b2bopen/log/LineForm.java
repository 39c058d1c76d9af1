package org.b2bopen.log;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What rows of one kind are written as, whatever the format.
 *
 * @param columns of a table; the members of a JSON object
 * @param text a line that people read
 */
public record LineForm<T>(List<Column<T>> columns, Function<T, String> text) {
    /**
     * @param title above the column
     * @param member what it is called in JSON
     * @param value a text, or a whole number; JSON leaves an empty text out
     */
    public record Column<T>(String title, String member, Function<T, Object> value) {
        public Column {
            Objects.requireNonNull(title);
            Objects.requireNonNull(member);
            Objects.requireNonNull(value);
        }
    }

    public LineForm {
        columns = List.copyOf(columns);
        Objects.requireNonNull(text);
    }
}
