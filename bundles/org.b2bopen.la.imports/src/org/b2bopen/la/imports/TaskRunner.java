package org.b2bopen.la.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.b2bopen.la.store.Activity;
import org.b2bopen.la.store.Alerts;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.StoreException;
import org.b2bopen.la.store.SystemDefaults.Name;
import org.b2bopen.la.store.Task;
import org.b2bopen.la.store.TaskRun;
import org.b2bopen.la.store.VirtualFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs scheduled tasks when they are due (LA7), with the timetable of the client: clock changes never skip or double a run, and one that
 * was missed is made up for once. Of several processes on one database, one does each due run.
 */
public final class TaskRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);
    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final int AT_ONCE = 200;

    private final LaStore store;
    private final Path data;
    private final Clock clock;
    private final Supplier<ZoneId> zone;
    private final Optional<OutsideImport> outside;
    private final BooleanSupplier stopping;

    /**
     * Runs what is done in the database and the data folder.
     *
     * @param data the receiver's data folder
     */
    public TaskRunner(LaStore store, Path data, Clock clock, Supplier<ZoneId> zone) {
        this(store, data, clock, zone, Optional.empty(), () -> false);
    }

    private TaskRunner(
            LaStore store,
            Path data,
            Clock clock,
            Supplier<ZoneId> zone,
            Optional<OutsideImport> outside,
            BooleanSupplier stopping) {
        this.outside = outside;
        this.stopping = stopping;
        this.store = store;
        this.data = data.toAbsolutePath().normalize();
        this.clock = clock;
        this.zone = zone;
    }

    /** Runs the imports from outside, and nothing else: they may last for hours, and no other task waits for them. */
    public static TaskRunner ofImports(
            LaStore store,
            Path data,
            Clock clock,
            Supplier<ZoneId> zone,
            OutsideImport outside,
            BooleanSupplier stopping) {
        return new TaskRunner(store, data, clock, zone, Optional.of(outside), stopping);
    }

    private boolean isMine(Task task) {
        return outside.isPresent() == (task.action() == Task.Action.IMPORT_FROM_WONDE);
    }

    /** Looks at the clock once and runs what is due, on this thread. */
    public void look() {
        Instant now = clock.instant();
        for (Task task : store.tasks().all()) {
            Optional<Instant> due = TaskStatus.due(task, now, zone.get());
            if (due.isPresent() && isMine(task)) {
                store.tasks().begin(task.id(), due.get(), LEASE).ifPresent(run -> run(task, run, now));
            }
        }
    }

    /** Runs it now, whatever its timetable says. */
    public void runNow(Task task) {
        Instant now = clock.instant();
        store.tasks().begin(task.id(), now, LEASE).ifPresent(run -> run(task, run, now));
    }

    private void run(Task task, TaskRun run, Instant now) {
        Duration buffer = Duration.ofMinutes(store.defaults().get(Name.TASK_BUFFER_MINUTES));
        if (now.isAfter(run.dueAt().plus(buffer))) {
            store.alerts()
                    .raise(
                            Alerts.Kind.TASK_OVERDUE,
                            task.name(),
                            "The task '" + task.name() + "' was due and ran later than it may.");
        } else {
            store.alerts().end(Alerts.Kind.TASK_OVERDUE, task.name(), who(task));
        }
        try {
            long affected = act(task, run, now);
            if (stopping.getAsBoolean()) {
                LOG.info("The task {} was stopped; whoever works when its lease ends goes on", task.name());
                return;
            }
            store.tasks().succeeded(run, affected);
            store.activity()
                    .add(
                            Activity.Level.INFO,
                            Optional.empty(),
                            Optional.empty(),
                            "The task '%s' (%s) ended: %d."
                                    .formatted(task.name(), task.action().label(), affected));
            store.alerts().end(Alerts.Kind.TASK_FAILED, task.name(), who(task));
        } catch (IOException e) {
            failed(task, run, "A file could not be deleted.", e);
        } catch (OutsideImport.Failed e) {
            failed(task, run, e.getMessage(), e);
        } catch (StoreException e) {
            failed(task, run, e.getMessage() + ".", e);
        }
    }

    private void failed(Task task, TaskRun run, String message, Exception problem) {
        LOG.warn("The task {} failed", task.name(), problem);
        store.tasks().failed(run, message);
        String told = "The task '" + task.name() + "' failed: " + message;
        store.activity().add(Activity.Level.ERROR, Optional.empty(), Optional.empty(), told);
        store.alerts().raise(Alerts.Kind.TASK_FAILED, task.name(), told);
    }

    private long act(Task task, TaskRun run, Instant now) throws IOException, OutsideImport.Failed {
        return switch (task.action()) {
            case CLEAR_CONFLICTS -> store.conflicts().clearEqual(who(task));
            case DELETE_FILES -> deleteFiles(now.minus(store.defaults().days(Name.FILE_AGE_DAYS)));
            case CLEAR_CACHED_DATA ->
                store.cache().clearBefore(now.minus(store.defaults().days(Name.CACHE_AGE_DAYS)), who(task));
            case IMPORT_FROM_WONDE -> {
                OutsideImport imports = outside.orElseThrow(() ->
                        new OutsideImport.Failed("Nobody told this program which schools are read from Wonde.", null));
                yield imports.run(
                        store, () -> !stopping.getAsBoolean() && store.tasks().renew(run, LEASE));
            }
        };
    }

    private static String who(Task task) {
        return "task " + task.name();
    }

    /** The file first, then its row: cut off between the two, the next run finds nothing to delete and notes it. */
    private long deleteFiles(Instant before) throws IOException {
        long deleted = 0;
        for (List<VirtualFile> old = store.files().olderThan(before, AT_ONCE);
                !old.isEmpty();
                old = store.files().olderThan(before, AT_ONCE)) {
            for (VirtualFile file : old) {
                if (file.path().isPresent()) {
                    Path path = data.resolve(file.path().get()).normalize();
                    if (path.startsWith(data)) {
                        Files.deleteIfExists(path);
                    }
                }
                store.files().delete(file.id());
                deleted++;
            }
        }
        return deleted;
    }
}
