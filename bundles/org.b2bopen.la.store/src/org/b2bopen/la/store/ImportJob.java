package org.b2bopen.la.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The import of one virtual file, as it stands.
 *
 * @param attempts how often it was begun
 * @param done how many students are through
 * @param message why it waits again or failed; empty else
 */
public record ImportJob(
        long id,
        long fileId,
        long baseId,
        String fileName,
        State state,
        String worker,
        int attempts,
        int done,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        String message,
        ImportCounts counts) {
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    public ImportJob {
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(state);
        Objects.requireNonNull(worker);
        Objects.requireNonNull(createdAt);
        Objects.requireNonNull(startedAt);
        Objects.requireNonNull(endedAt);
        Objects.requireNonNull(message);
        Objects.requireNonNull(counts);
    }
}
