package org.b2bopen.messages;

/** The check letter of unique pupil numbers (V6). */
public final class Upn {
    public static final int LENGTH = 13;

    /** No I, O, S. A temporary UPN's last letter counts with its place in this alphabet. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private Upn() {}

    /**
     * The first letter that belongs to the twelve characters after it: weights 2 to 13, remainder by 23.
     *
     * @return {@code '?'} if the twelve characters are none that a UPN can have
     */
    public static char checkLetter(String twelve) {
        if (twelve.length() != LENGTH - 1) {
            return '?';
        }
        int sum = 0;
        for (int i = 0; i < twelve.length(); i++) {
            char c = twelve.charAt(i);
            int value = c >= '0' && c <= '9' ? c - '0' : i == twelve.length() - 1 ? LETTERS.indexOf(c) : -1;
            if (value < 0) {
                return '?';
            }
            sum += value * (i + 2);
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}
