package org.b2bopen.log.internal;

import java.io.IOException;
import java.util.Locale;
import org.b2bopen.log.LogEntry;

/** JSON lines; ASCII only, so that no reader's charset matters. Empty fields are left out. */
public final class JsonLines implements LineWriter {
    @Override
    public void write(LogEntry entry, Appendable target) throws IOException {
        target.append("{\"at\":\"").append(entry.at().toString()).append('"');
        member("level", entry.level().name(), target);
        member("service", entry.service(), target);
        member("la", entry.la(), target);
        member("destinationLa", entry.destinationLa(), target);
        member("school", entry.school(), target);
        member("code", entry.code(), target);
        member("file", entry.file(), target);
        member("message", entry.message(), target);
        target.append("}\n");
    }

    private static void member(String name, String value, Appendable target) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        target.append(",\"").append(name).append("\":\"");
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
