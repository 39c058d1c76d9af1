package org.b2bopen.la.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.b2bopen.la.store.student.DataGroup;

/**
 * A held value and an incoming one that differ (LA5).
 *
 * @param item empty where the entry as a whole is meant
 * @param held as it is now, by item; empty for nothing
 * @param incoming by item
 * @param baseId whose data it is
 * @param fileId what it came with
 */
public record Conflict(
        long id,
        long studentId,
        long baseId,
        long fileId,
        DataGroup group,
        String entryKey,
        String item,
        SortedMap<String, String> held,
        SortedMap<String, String> incoming,
        Instant raisedAt,
        State state,
        Optional<Instant> resolvedAt,
        Optional<String> resolvedBy) {
    public enum State {
        OPEN,
        ACCEPTED,
        DISCARDED,
        /** The base says something else by now, or agrees. */
        SUPERSEDED,
        /** The held value became the incoming one (LA7, Clear Conflicts). */
        CLEARED
    }

    /** What a person may decide. */
    public enum Decision {
        ACCEPT,
        DISCARD
    }

    public Conflict {
        Objects.requireNonNull(group);
        Objects.requireNonNull(entryKey);
        Objects.requireNonNull(item);
        Objects.requireNonNull(held);
        Objects.requireNonNull(incoming);
        Objects.requireNonNull(raisedAt);
        Objects.requireNonNull(state);
        Objects.requireNonNull(resolvedAt);
        Objects.requireNonNull(resolvedBy);
    }
}
