package org.b2bopen.transport.soap;

import java.util.Optional;

/**
 * Text that came from a server, made harmless before a person or a log sees it (L4): one line, printable, short. It is never a
 * sentence of ours: {@link #quoted} marks it as the server's.
 */
final class ServerWords {
    private static final int LONGEST = 200;

    private ServerWords() {}

    /** {@code  The server says: "…"} with a space before it, or nothing if there is nothing fit to show. */
    static String quoted(String raw, Optional<String> secret) {
        String clean = clean(raw);
        if (clean.isEmpty()
                || secret.filter(s -> !s.isEmpty() && raw.contains(s)).isPresent()) {
            return "";
        }
        return " The server says: \"" + clean.replace('"', '\'') + "\"";
    }

    static String clean(String raw) {
        if (raw == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        raw.codePoints().limit(LONGEST * 4L).map(ServerWords::harmless).forEach(c -> {
            boolean doubledSpace = c == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
            if (!doubledSpace && text.length() < LONGEST) {
                text.appendCodePoint(c);
            }
        });
        return text.toString().strip();
    }

    /** A place in a document, as far as it is one: what cannot be in an XPath of ours is left out. */
    static String path(String raw) {
        return clean(raw).replaceAll("[^\\p{L}\\p{N}_/\\[\\]@:.()*-]", "");
    }

    /** Controls, line ends, and the invisible characters that turn text around become spaces. */
    private static int harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> ' ';
            default -> c;
        };
    }
}
