package org.b2bopen.log;

/**
 * Makes one line of any text (L4): what could break a line, move the cursor or turn the direction of writing becomes a space, so that
 * text from a server or a file name cannot look like another entry.
 */
public final class CleanText {
    /** Longer texts are cut; no sentence of ours comes near. In UTF-16 units. */
    public static final int LONGEST = 2_000;

    private CleanText() {}

    public static String of(String text) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), LONGEST));
        int at = 0;
        while (at < text.length() && clean.length() < LONGEST) {
            int c = text.codePointAt(at);
            clean.appendCodePoint(harmless(c) ? c : ' ');
            at += Character.charCount(c);
        }
        if (at < text.length()) {
            clean.setLength(LONGEST - 1);
            if (Character.isHighSurrogate(clean.charAt(clean.length() - 1))) {
                clean.setLength(clean.length() - 1);
            }
            clean.append('…');
        }
        return clean.toString();
    }

    private static boolean harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
