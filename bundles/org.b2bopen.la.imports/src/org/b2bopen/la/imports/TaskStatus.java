package org.b2bopen.la.imports;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.b2bopen.la.store.Task;
import org.b2bopen.la.store.TaskRun;
import org.b2bopen.scheduler.Timetable;

/**
 * How a task stands (LA7).
 *
 * @param lastRun empty for {@code NONE}: it never ran and never was due
 * @param due the due time that {@code lastRun} is about
 * @param next when it is due next
 * @param message why it failed; empty else
 */
public record TaskStatus(LastRun lastRun, Optional<Instant> due, Optional<Instant> next, String message) {
    public enum LastRun {
        NONE,
        /** Due and not done, within the buffer. */
        PENDING,
        SUCCESSFUL,
        FAILED
    }

    public TaskStatus {
        Objects.requireNonNull(lastRun);
        Objects.requireNonNull(due);
        Objects.requireNonNull(next);
        Objects.requireNonNull(message);
    }

    /** @param buffer how long a due task is Pending before it counts as failed */
    public static TaskStatus of(Task task, Optional<TaskRun> last, Duration buffer, Instant now, ZoneId zone) {
        Timetable timetable = timetable(task);
        Optional<Instant> next = task.enabled() ? timetable.nextAfter(now, zone) : Optional.empty();
        Optional<Instant> due = due(task, now, zone);
        if (due.isPresent()
                && last.filter(run -> !run.dueAt().isBefore(due.get())).isEmpty()) {
            return now.isAfter(due.get().plus(buffer))
                    ? new TaskStatus(LastRun.FAILED, due, next, "It was due and did not run.")
                    : new TaskStatus(LastRun.PENDING, due, next, "");
        }
        if (last.isEmpty()) {
            return new TaskStatus(LastRun.NONE, Optional.empty(), next, "");
        }
        TaskRun run = last.get();
        return switch (run.state()) {
            case SUCCESSFUL -> new TaskStatus(LastRun.SUCCESSFUL, Optional.of(run.dueAt()), next, "");
            case FAILED -> new TaskStatus(LastRun.FAILED, Optional.of(run.dueAt()), next, run.message());
            case RUNNING ->
                now.isAfter(run.startedAt().plus(buffer))
                        ? new TaskStatus(LastRun.FAILED, Optional.of(run.dueAt()), next, "It did not come to its end.")
                        : new TaskStatus(LastRun.PENDING, Optional.of(run.dueAt()), next, "");
        };
    }

    static Optional<Instant> due(Task task, Instant now, ZoneId zone) {
        return task.enabled()
                ? timetable(task).lastUpTo(now, zone).filter(due -> due.isAfter(task.since()))
                : Optional.empty();
    }

    private static Timetable timetable(Task task) {
        return new Timetable(task.days(), task.times(), true);
    }
}
