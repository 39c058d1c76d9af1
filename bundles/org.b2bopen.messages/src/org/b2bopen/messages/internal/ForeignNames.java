package org.b2bopen.messages.internal;

import java.util.HashSet;
import java.util.Set;

/**
 * Counts the different names in a file that its schema does not know. The parser keeps every name it has met, so they must be
 * bounded for memory to be (R4); the schema's own are bounded anyway.
 */
final class ForeignNames {
    /** Suppliers' own parts have some dozens; a parser keeps this many in a few megabytes. */
    static final int MOST = 10_000;

    private final Set<String> names = new HashSet<>();

    /** False if there are too many. */
    boolean add(String name) {
        return !names.add(name) || names.size() <= MOST;
    }

    int count() {
        return names.size();
    }
}
