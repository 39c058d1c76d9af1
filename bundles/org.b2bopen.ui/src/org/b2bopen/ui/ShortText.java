package org.b2bopen.ui;

import java.util.function.ToIntFunction;

/** Leaves out the middle of what is too wide, for paths and addresses: their beginnings are alike, and their ends say most. */
final class ShortText {
    private static final String GAP = "\u2026";

    private ShortText() {}

    /** @param measure how wide a text is, in the unit of the width */
    static String of(String text, int width, ToIntFunction<String> measure) {
        if (measure.applyAsInt(text) <= width) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int kept = (fits + tooLong) / 2;
            if (measure.applyAsInt(keeping(text, kept)) <= width) {
                fits = kept;
            } else {
                tooLong = kept;
            }
        }
        return keeping(text, fits);
    }

    private static String keeping(String text, int kept) {
        int from = kept / 2;
        int to = text.length() - (kept - from);
        if (from > 0 && Character.isHighSurrogate(text.charAt(from - 1))) {
            from--;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        return text.substring(0, from) + GAP + text.substring(to);
    }
}
