package org.b2bopen.la.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.b2bopen.la.store.Alerts;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.SystemDefaults.Name;
import org.b2bopen.la.store.Task;

/** Raises the alerts that come of time passing, and ends those that are over (LA8). The others are raised where they happen. */
public final class AlertWatch {
    private static final String CONFLICTS = "conflicts";
    private static final String WHO = "alert watch";

    private final LaStore store;
    private final Clock clock;
    private final Supplier<ZoneId> zone;

    public AlertWatch(LaStore store, Clock clock, Supplier<ZoneId> zone) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    /** Looks once. */
    public void look() {
        Instant now = clock.instant();
        oldConflicts(now);
        silentSchools(now);
        unmatched();
        overdueTasks(now);
    }

    private void oldConflicts(Instant now) {
        int days = store.defaults().get(Name.CONFLICT_ALERT_DAYS);
        Optional<Instant> oldest = store.conflicts().oldestOpen();
        if (oldest.filter(raised -> raised.isBefore(now.minus(Duration.ofDays(days))))
                .isPresent()) {
            store.alerts()
                    .raise(
                            Alerts.Kind.OLD_CONFLICTS,
                            CONFLICTS,
                            "Conflicts have been open for more than " + days + " days.");
        } else {
            store.alerts().end(Alerts.Kind.OLD_CONFLICTS, CONFLICTS, WHO);
        }
    }

    private void silentSchools(Instant now) {
        int days = store.defaults().get(Name.SILENT_SCHOOL_DAYS);
        for (Base base : store.bases().all()) {
            if (base.lastReceived()
                    .filter(last -> last.isBefore(now.minus(Duration.ofDays(days))))
                    .isPresent()) {
                store.alerts()
                        .raise(
                                Alerts.Kind.SILENT_SCHOOL,
                                base.number(),
                                "Nothing has come from %s for more than %d days.".formatted(base.label(), days));
            }
        }
    }

    private void unmatched() {
        int age = store.defaults().get(Name.STUDENT_AGE);
        for (Alerts.Alert alert : store.alerts().open()) {
            if (alert.kind() == Alerts.Kind.NEW_UNMATCHED) {
                String[] school = alert.subject().split("/");
                boolean none = store.bases()
                        .find(school[0], school[school.length - 1])
                        .filter(base -> store.unmatched().count(Optional.of(base.id()), age) > 0)
                        .isEmpty();
                if (none) {
                    store.alerts().end(alert.kind(), alert.subject(), WHO);
                }
            }
        }
    }

    private void overdueTasks(Instant now) {
        Duration buffer = Duration.ofMinutes(store.defaults().get(Name.TASK_BUFFER_MINUTES));
        for (Task task : store.tasks().all()) {
            Optional<Instant> due = TaskStatus.due(task, now, zone.get());
            boolean ran = due.isEmpty()
                    || store.tasks()
                            .lastRun(task.id())
                            .filter(run -> !run.dueAt().isBefore(due.get()))
                            .isPresent();
            if (!ran && now.isAfter(due.get().plus(buffer))) {
                store.alerts()
                        .raise(
                                Alerts.Kind.TASK_OVERDUE,
                                task.name(),
                                "The task '" + task.name() + "' was due and did not run.");
            }
        }
    }
}
