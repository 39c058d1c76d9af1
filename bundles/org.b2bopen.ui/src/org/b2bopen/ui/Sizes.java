package org.b2bopen.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers of bytes as people read them, in their locale. */
public final class Sizes {
    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};

    private Sizes() {}

    public static String of(long bytes, Locale locale) {
        double value = bytes;
        int unit = 0;
        while (value >= 1024 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(unit == 0 || value >= 10 ? 0 : 1);
        return format.format(value) + " " + UNITS[unit];
    }
}
