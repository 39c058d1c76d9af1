package org.b2bopen.core;

import java.util.Objects;

/** A school as everybody names it: the three digits of its LA and its own four. */
public record SchoolKey(String la, String number) {
    public SchoolKey {
        Objects.requireNonNull(la);
        Objects.requireNonNull(number);
    }

    @Override
    public String toString() {
        return la + "/" + number;
    }
}
