package org.b2bopen.transport;

import java.util.Arrays;
import java.util.Objects;

/**
 * A password on its way from secure storage to a server. It never prints itself, so that no log line, message or crash report can
 * hold it by accident (A8).
 *
 * @since 1.0
 */
public final class Secret {
    private final char[] value;

    private Secret(char[] value) {
        this.value = value;
    }

    /** @param value may be empty: no password */
    public static Secret of(String value) {
        return new Secret(Objects.requireNonNull(value).toCharArray());
    }

    /** The password itself. Call it where it is written to the wire, and keep the result nowhere. */
    public String reveal() {
        return new String(value);
    }

    public boolean isEmpty() {
        return value.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && Arrays.equals(value, secret.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
