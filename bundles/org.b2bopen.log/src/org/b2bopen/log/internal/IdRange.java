package org.b2bopen.log.internal;

/** Ids of entries, from the first on and below the end. */
record IdRange(long from, long end) {
    static final IdRange ALL = new IdRange(0, Long.MAX_VALUE);

    IdRange below(long id) {
        return new IdRange(from, Math.min(end, id));
    }

    IdRange above(long id) {
        return new IdRange(Math.max(from, id + 1), end);
    }

    IdRange within(IdRange other) {
        return new IdRange(Math.max(from, other.from), Math.min(end, other.end));
    }

    boolean isEmpty() {
        return from >= end;
    }
}
