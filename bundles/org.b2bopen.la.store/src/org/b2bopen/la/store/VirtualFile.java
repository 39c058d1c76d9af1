package org.b2bopen.la.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What arrived from a base at one time (LA2).
 *
 * @param path of a received file, relative to the receiver's data folder, with {@code /}; empty where the students are in the database
 * @param students how many, as far as is known
 * @param deleted when its content was deleted; the row stays
 */
public record VirtualFile(
        long id,
        long baseId,
        Origin origin,
        String name,
        Optional<String> path,
        Instant receivedAt,
        int students,
        Optional<Instant> deleted) {
    /** What it came by. */
    public enum Origin {
        FILE,
        WONDE
    }

    public VirtualFile {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(name);
        Objects.requireNonNull(path);
        Objects.requireNonNull(receivedAt);
        Objects.requireNonNull(deleted);
    }
}
