package org.b2bopen.core;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A run of this workspace, whichever process did it (R5). Dry runs are not kept.
 *
 * @param due the due time of the schedule that it stands for; empty for one that was asked for by hand
 * @param started of the last try
 * @param ended of the last try; empty while it goes on, and when it was cut off
 * @param tries how often it was begun
 * @param summary what was delivered by all tries, and what the last one could not deliver
 * @param nextTry when the schedule tries it again, because a server could not be reached or the run was cut off
 */
public record RunRecord(
        long id,
        Work work,
        Optional<Instant> due,
        Instant started,
        Optional<Instant> ended,
        int tries,
        Summary summary,
        Optional<Instant> nextTry) {
    /** What was to be done. */
    public enum Work {
        /** Student exports, Personnel exports and Personnel imports, as on the schedule (A5). */
        EVERYTHING,
        STUDENT_EXPORT,
        PERSONNEL_EXPORT,
        PERSONNEL_IMPORT
    }

    public RunRecord {
        Objects.requireNonNull(work);
        Objects.requireNonNull(due);
        Objects.requireNonNull(started);
        Objects.requireNonNull(ended);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(nextTry);
    }
}
