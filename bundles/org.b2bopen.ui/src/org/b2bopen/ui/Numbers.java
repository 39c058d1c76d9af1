package org.b2bopen.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** Counts as people read them, in their locale: with separators between the thousands. Not for what a number merely names. */
public final class Numbers {
    private Numbers() {}

    public static String of(long count) {
        return NumberFormat.getIntegerInstance(Locale.getDefault()).format(count);
    }
}
