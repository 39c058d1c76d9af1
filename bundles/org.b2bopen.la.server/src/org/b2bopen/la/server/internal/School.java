package org.b2bopen.la.server.internal;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A school, by its LA and its own number; both are safe as the name of a folder.
 *
 * @param la three digits, 201 to 999
 * @param number four digits
 */
record School(String la, String number) {
    private static final Pattern TEXT = Pattern.compile("[2-9][0-9]{2}/[0-9]{4}");

    School {
        Objects.requireNonNull(la);
        Objects.requireNonNull(number);
        if (!isSchool(la + "/" + number)) {
            throw new IllegalArgumentException("A school is written as LA number/school number, such as 820/4321.");
        }
    }

    static boolean isSchool(String text) {
        return TEXT.matcher(text).matches();
    }

    static School parse(String text) {
        if (!isSchool(text)) {
            throw new IllegalArgumentException("A school is written as LA number/school number, such as 820/4321.");
        }
        return new School(text.substring(0, 3), text.substring(4));
    }

    @Override
    public String toString() {
        return la + "/" + number;
    }
}
