package org.b2bopen.log.internal;

/**
 * Which letters follow one another in some texts: exact for ASCII, where case does not count, as in SQLite's LIKE. All other
 * characters share the places of the control characters, which no entry holds, so that of them it may claim too much.
 */
final class LetterPairs {
    private static final int LETTERS = 128;
    private static final int CONTROLS = 32;
    /** Before the first letter of a text, so that each letter is the second of some pair. */
    private static final int EDGE = 0;

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
        if (character >= 'A' && character <= 'Z') {
            return character - 'A' + 'a';
        }
        return character < CONTROLS || character >= LETTERS ? 1 + character % (CONTROLS - 1) : character;
    }
}
