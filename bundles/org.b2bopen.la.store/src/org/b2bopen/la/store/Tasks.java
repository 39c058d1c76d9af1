package org.b2bopen.la.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scheduled tasks and their runs (LA7). */
public final class Tasks {
    private static final String SELECT = "SELECT task_id, name, action, days, times, enabled, since FROM task";
    private static final String RUNS =
            "SELECT run_id, task_id, due_at, started_at, ended_at, state, affected, message FROM task_run";

    private final Database database;
    private final Audit audit;
    private final Clock clock;

    Tasks(Database database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Task> all() {
        return database.read(handle -> handle.select(SELECT + " ORDER BY name")
                .map((row, context) -> read(row))
                .list());
    }

    public Optional<Task> find(String name) {
        return database.read(handle -> handle.select(SELECT + " WHERE name = ?", name)
                .map((row, context) -> read(row))
                .findFirst());
    }

    /**
     * Keeps a new task ({@code id} 0) or the changes of one; due times count from now on.
     *
     * @throws IllegalArgumentException with a sentence for people when another task has the name
     */
    public Task save(Task task, String who) {
        if (find(task.name()).filter(other -> other.id() != task.id()).isPresent()) {
            throw new IllegalArgumentException("There is a task with the name '" + task.name() + "' already.");
        }
        String days = text(task.days(), DayOfWeek::name);
        String times = text(task.times(), LocalTime::toString);
        return database.write(handle -> {
            if (task.id() == 0) {
                handle.execute(
                        "INSERT INTO task (name, action, days, times, enabled, since) VALUES (?, ?, ?, ?, ?, ?)",
                        task.name(),
                        task.action().name(),
                        days,
                        times,
                        task.enabled() ? 1 : 0,
                        clock.millis());
            } else {
                handle.execute(
                        "UPDATE task SET name = ?, action = ?, days = ?, times = ?, enabled = ?, since = ?"
                                + " WHERE task_id = ?",
                        task.name(),
                        task.action().name(),
                        days,
                        times,
                        task.enabled() ? 1 : 0,
                        clock.millis(),
                        task.id());
            }
            audit.add(handle, who, Audit.What.TASK_CHANGED, null, task.name());
            return handle.select(SELECT + " WHERE name = ?", task.name())
                    .map((row, context) -> read(row))
                    .one();
        });
    }

    public boolean delete(long taskId, String who) {
        return database.write(handle -> {
            handle.execute("DELETE FROM task_run WHERE task_id = ?", taskId);
            int deleted = handle.execute("DELETE FROM task WHERE task_id = ?", taskId);
            audit.add(handle, who, Audit.What.TASK_CHANGED, null, "task " + taskId + " deleted");
            return deleted == 1;
        });
    }

    /**
     * Begins the run of a due time, once: of several processes, one gets it. A run whose process died is taken over when its lease ends.
     */
    public Optional<TaskRun> begin(long taskId, Instant due, Duration lease) {
        long now = clock.millis();
        return database.write(handle -> handle.select(
                        "INSERT INTO task_run (task_id, due_at, started_at, lease_until, state) VALUES (?, ?, ?, ?, 'RUNNING')"
                                + " ON CONFLICT (task_id, due_at) DO UPDATE SET started_at = excluded.started_at,"
                                + " lease_until = excluded.lease_until"
                                + " WHERE task_run.state = 'RUNNING' AND task_run.lease_until < excluded.started_at"
                                + " RETURNING run_id, task_id, due_at, started_at, ended_at, state, affected, message",
                        taskId,
                        due.toEpochMilli(),
                        now,
                        now + lease.toMillis())
                .map((row, context) -> readRun(row))
                .findFirst());
    }

    /** It goes on. @return whether the run is still ours: false when its lease had ended and somebody else took it over */
    public boolean renew(TaskRun run, Duration lease) {
        return database.update(
                        "UPDATE task_run SET lease_until = ? WHERE run_id = ? AND started_at = ? AND state = 'RUNNING'",
                        clock.millis() + lease.toMillis(),
                        run.id(),
                        run.startedAt().toEpochMilli())
                == 1;
    }

    public void succeeded(TaskRun run, long affected) {
        end(run, TaskRun.State.SUCCESSFUL, affected, null);
    }

    public void failed(TaskRun run, String message) {
        end(run, TaskRun.State.FAILED, 0, message);
    }

    /** A run that somebody else has taken over is theirs to end. */
    private void end(TaskRun run, TaskRun.State state, long affected, String message) {
        database.update(
                "UPDATE task_run SET state = ?, ended_at = ?, affected = ?, message = ?"
                        + " WHERE run_id = ? AND started_at = ?",
                state.name(),
                clock.millis(),
                affected,
                message,
                run.id(),
                run.startedAt().toEpochMilli());
    }

    public Optional<TaskRun> lastRun(long taskId) {
        return runs(taskId, 1).stream().findFirst();
    }

    /** The latest due time first. */
    public List<TaskRun> runs(long taskId, int most) {
        return database.read(
                handle -> handle.select(RUNS + " WHERE task_id = ? ORDER BY due_at DESC LIMIT ?", taskId, most)
                        .map((row, context) -> readRun(row))
                        .list());
    }

    private static <T> String text(Set<T> values, Function<T, String> name) {
        return values.stream().sorted().map(name).collect(Collectors.joining(","));
    }

    private static <T> Set<T> values(String text, Function<String, T> parse) {
        return Arrays.stream(text.split(","))
                .filter(part -> !part.isEmpty())
                .map(parse)
                .collect(Collectors.toSet());
    }

    private static Task read(ResultSet row) throws SQLException {
        return new Task(
                row.getLong(1),
                row.getString(2),
                Task.Action.valueOf(row.getString(3)),
                values(row.getString(4), DayOfWeek::valueOf),
                values(row.getString(5), LocalTime::parse),
                row.getInt(6) != 0,
                Instant.ofEpochMilli(row.getLong(7)));
    }

    private static TaskRun readRun(ResultSet row) throws SQLException {
        Optional<Instant> ended = VirtualFiles.instant(row.getLong(5), row.wasNull());
        String message = row.getString(8);
        return new TaskRun(
                row.getLong(1),
                row.getLong(2),
                Instant.ofEpochMilli(row.getLong(3)),
                Instant.ofEpochMilli(row.getLong(4)),
                ended,
                TaskRun.State.valueOf(row.getString(6)),
                row.getLong(7),
                message == null ? "" : message);
    }
}
