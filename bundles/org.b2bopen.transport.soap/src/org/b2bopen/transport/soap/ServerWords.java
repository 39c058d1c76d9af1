package org.b2bopen.transport.soap;

/**
 * Names and numbers that came from a server, made harmless before a person or a log sees them (L4): one line, printable, short. Its
 * sentences are not shown at all.
 */
final class ServerWords {
    private static final int LONGEST = 200;

    private ServerWords() {}

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
