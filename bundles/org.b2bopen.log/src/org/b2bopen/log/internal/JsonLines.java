package org.b2bopen.log.internal;

import java.io.IOException;
import java.util.Locale;
import org.b2bopen.log.LineForm;

/** JSON lines; ASCII only, so that no reader's charset matters. Empty fields are left out. */
public final class JsonLines implements LineWriter {
    @Override
    public <T> void write(LineForm<T> form, T row, Appendable target) throws IOException {
        char before = '{';
        for (LineForm.Column<T> column : form.columns()) {
            Object value = column.value().apply(row);
            String text = value.toString();
            if (!text.isEmpty()) {
                target.append(before).append('"').append(column.member()).append("\":");
                if (value instanceof Number) {
                    target.append(text);
                } else {
                    text(text, target);
                }
                before = ',';
            }
        }
        target.append(before == '{' ? "{}\n" : "}\n");
    }

    private static void text(String value, Appendable target) throws IOException {
        target.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i), target);
        }
        target.append('"');
    }

    private static void character(char c, Appendable target) throws IOException {
        if (c == '"' || c == '\\') {
            target.append('\\').append(c);
        } else if (c < ' ' || c > '~') {
            target.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            target.append(c);
        }
    }
}
