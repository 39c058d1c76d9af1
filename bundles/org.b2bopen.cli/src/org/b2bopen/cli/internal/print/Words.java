package org.b2bopen.cli.internal.print;

import java.util.Locale;
import org.b2bopen.core.Outcome;
import org.b2bopen.core.Summary;

/** The words that outcomes and numbers have in the output. */
public final class Words {
    private static final String[] UNITS = {"KB", "MB", "GB", "TB"};

    private Words() {}

    /** {@code sent}, {@code in-doubt} …: part of the interface (H2). */
    public static String of(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String of(Summary summary) {
        StringBuilder words = new StringBuilder();
        append(words, summary.sent(), "sent");
        append(words, summary.imported(), "imported");
        append(words, summary.valid(), "valid");
        append(words, summary.refused(), "refused");
        append(words, summary.failed(), "failed");
        append(words, summary.inDoubt(), "in doubt");
        return words.isEmpty() ? "No files." : words.append('.').toString();
    }

    private static void append(StringBuilder words, int number, String word) {
        if (number > 0) {
            words.append(words.isEmpty() ? "" : ", ").append(number).append(' ').append(word);
        }
    }

    public static String bytes(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        double value = bytes / 1000.0;
        int unit = 0;
        while (value >= 999.95 && unit < UNITS.length - 1) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", value, UNITS[unit]);
    }

    /** For a terminal: a file name or a server must not move the cursor or forge a line (L4). */
    public static String plain(String text) {
        return text.codePoints()
                .map(point -> switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> '?';
                    default -> point;
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
