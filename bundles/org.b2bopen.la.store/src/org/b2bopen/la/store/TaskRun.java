package org.b2bopen.la.store;

import java.time.Instant;
import java.util.Optional;

/**
 * One run of a task.
 *
 * @param dueAt the due time it stands for
 * @param affected how many conflicts, files or values
 * @param message why it failed; empty else
 */
public record TaskRun(
        long id,
        long taskId,
        Instant dueAt,
        Instant startedAt,
        Optional<Instant> endedAt,
        State state,
        long affected,
        String message) {
    public enum State {
        RUNNING,
        SUCCESSFUL,
        FAILED
    }
}
