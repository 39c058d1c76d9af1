package org.b2bopen.log.internal;

/**
 * Which letters follow one another in some texts: exact for ASCII, where case does not count, as in SQLite's LIKE. All other
 * characters share a few places, so that of them it may claim too much. Small enough for four of them in a page of the database.
 */
final class LetterPairs {
    /** Before the first letter of a text, so that each letter is the second of some pair. */
    private static final int EDGE = 0;

    private static final int OTHERS = 17;
    private static final int FIRST_ASCII = 1 + OTHERS;
    private static final int CAPITALS = 'Z' - 'A' + 1;
    private static final int LETTERS = FIRST_ASCII + 128 - ' ' - CAPITALS;

    static final int BYTES = LETTERS * LETTERS / Byte.SIZE;

    private final byte[] pairs;

    /** @param pairs as {@link #bytes} gave them */
    LetterPairs(byte[] pairs) {
        this.pairs = pairs.clone();
    }

    byte[] bytes() {
        return pairs.clone();
    }

    void add(String text) {
        int before = EDGE;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = letter(text.codePointAt(at));
            int pair = pair(before, letter);
            pairs[pair / Byte.SIZE] |= (byte) (1 << pair % Byte.SIZE);
            before = letter;
        }
    }

    /** @return whether one of the texts may hold this one, which is one or two letters long */
    boolean mayHold(String text) {
        int first = letter(text.codePointAt(0));
        int next = Character.charCount(text.codePointAt(0));
        return next < text.length() ? has(first, letter(text.codePointAt(next))) : hasAfterAny(first);
    }

    private boolean hasAfterAny(int letter) {
        for (int before = 0; before < LETTERS; before++) {
            if (has(before, letter)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int before, int letter) {
        int pair = pair(before, letter);
        return (pairs[pair / Byte.SIZE] >> pair % Byte.SIZE & 1) != 0;
    }

    private static int pair(int before, int letter) {
        return before * LETTERS + letter;
    }

    private static int letter(int character) {
        if (character < ' ' || character >= 128) {
            return 1 + character % OTHERS;
        }
        int ascii = FIRST_ASCII + character - ' ';
        if (character < 'A') {
            return ascii;
        }
        return character <= 'Z' ? ascii + 'a' - 'A' - CAPITALS : ascii - CAPITALS;
    }
}
