package org.b2bopen.la;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.b2bopen.la.imports.AlertWatch;
import org.b2bopen.la.imports.OutsideImport;
import org.b2bopen.la.imports.TaskRunner;
import org.b2bopen.la.imports.TaskStatus;
import org.b2bopen.la.store.Alerts;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.Task;
import org.b2bopen.la.store.TaskRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskScheduleTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration BUFFER = Duration.ofMinutes(60);

    /** Stands at Monday 2026-03-02 08:00 in London. */
    private final SettableClock clock = new SettableClock();

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA7_a_due_task_is_pending_within_the_buffer_then_failed_and_successful_when_it_ran(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Task task = daily(store, LocalTime.of(9, 0));
            assertEquals(TaskStatus.LastRun.NONE, status(store, task).lastRun());
            assertEquals(
                    Instant.parse("2026-03-02T09:00:00Z"),
                    status(store, task).next().orElseThrow());
            clock.advance(Duration.ofMinutes(90));
            assertEquals(TaskStatus.LastRun.PENDING, status(store, task).lastRun());
            clock.advance(Duration.ofMinutes(31));
            assertEquals(TaskStatus.LastRun.FAILED, status(store, task).lastRun());
            watch(store).look();
            assertEquals(
                    Alerts.Kind.TASK_OVERDUE, store.alerts().open().getFirst().kind());
            runner(store).look();
            assertEquals(TaskStatus.LastRun.SUCCESSFUL, status(store, task).lastRun());
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA7_each_due_time_runs_once_whoever_looks_and_missed_ones_are_made_up_for_once(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Task task = daily(store, LocalTime.of(9, 0));
            runner(store).look();
            assertEquals(List.of(), store.tasks().runs(task.id(), 10));
            clock.advance(Duration.ofHours(2));
            runner(store).look();
            runner(store).look();
            assertEquals(1, store.tasks().runs(task.id(), 10).size());
            clock.advance(Duration.ofDays(5));
            runner(store).look();
            runner(store).look();
            assertEquals(
                    List.of(Instant.parse("2026-03-07T09:00:00Z"), Instant.parse("2026-03-02T09:00:00Z")),
                    store.tasks().runs(task.id(), 10).stream()
                            .map(run -> run.dueAt())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA7_the_night_in_which_the_clocks_go_forward_has_one_run(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Task task = daily(store, LocalTime.of(1, 30));
            // 2026-03-29 has no 01:30 in London.
            clock.advance(Duration.between(clock.instant(), Instant.parse("2026-03-29T00:00:00Z")));
            runner(store).look();
            int before = store.tasks().runs(task.id(), 100).size();
            for (int i = 0; i < 24 * 4; i++) {
                clock.advance(Duration.ofMinutes(15));
                runner(store).look();
            }
            assertEquals(before + 1, store.tasks().runs(task.id(), 100).size());
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA8_a_silent_school_and_an_old_conflict_raise_an_alert_once(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = new Feed(store, "820", "4321");
            feed.addAutomatically();
            feed.give(Children.child(1).build());
            feed.give(Children.child(1)
                    .add(org.b2bopen.la.store.student.DataGroup.BASIC_DETAILS, java.util.Map.of("ncYear", "3"))
                    .build());
            watch(store).look();
            assertEquals(List.of(), store.alerts().open());
            clock.advance(Duration.ofDays(31));
            watch(store).look();
            watch(store).look();
            assertEquals(
                    Set.of(Alerts.Kind.SILENT_SCHOOL, Alerts.Kind.OLD_CONFLICTS),
                    EnumSet.copyOf(store.alerts().open().stream()
                            .map(Alerts.Alert::kind)
                            .toList()));
            assertEquals(2, store.alerts().open().size());
            store.conflicts()
                    .resolveAll(
                            org.b2bopen.la.store.Conflicts.Filter.OPEN,
                            org.b2bopen.la.store.Conflict.Decision.DISCARD,
                            "Operator");
            watch(store).look();
            assertEquals(1, store.alerts().open().size());
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA7_an_import_from_Wonde_is_run_by_whoever_knows_the_schools_once_and_its_trouble_is_an_alert(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Task task = daily(store, LocalTime.of(9, 0), Task.Action.IMPORT_FROM_WONDE);
            clock.advance(Duration.ofMinutes(90));
            runner(store).look();
            assertEquals(List.of(), store.tasks().runs(task.id(), 10), "this one knows no schools");
            List<Boolean> goesOn = new ArrayList<>();
            imports(
                            store,
                            (kept, ours) -> {
                                goesOn.add(ours.getAsBoolean());
                                imports(store, (again, theirs) -> 1, () -> false)
                                        .look();
                                return 350;
                            },
                            () -> false)
                    .look();
            assertEquals(List.of(true), goesOn);
            assertEquals(1, store.tasks().runs(task.id(), 10).size());
            assertEquals(350, store.tasks().lastRun(task.id()).orElseThrow().affected());
            clock.advance(Duration.ofDays(1));
            imports(
                            store,
                            (kept, ours) -> {
                                throw new OutsideImport.Failed("1 of 2 schools could not be read.", null);
                            },
                            () -> false)
                    .look();
            assertEquals(
                    "1 of 2 schools could not be read.",
                    store.tasks().lastRun(task.id()).orElseThrow().message());
            assertEquals(
                    Alerts.Kind.TASK_FAILED, store.alerts().open().getFirst().kind());
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA7_a_long_import_keeps_its_lease_and_one_that_was_stopped_or_taken_over_ends_nothing(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Task task = daily(store, LocalTime.of(9, 0), Task.Action.IMPORT_FROM_WONDE);
            clock.advance(Duration.ofMinutes(65));
            imports(
                            store,
                            (kept, ours) -> {
                                clock.advance(Duration.ofMinutes(20));
                                ours.getAsBoolean();
                                clock.advance(Duration.ofMinutes(20));
                                imports(store, (again, theirs) -> 1, () -> false)
                                        .look();
                                return 2;
                            },
                            () -> false)
                    .look();
            assertEquals(2, store.tasks().lastRun(task.id()).orElseThrow().affected(), "nobody took it over");
            clock.advance(Duration.ofDays(1));
            imports(store, (kept, ours) -> 3, () -> true).look();
            assertEquals(
                    TaskRun.State.RUNNING,
                    store.tasks().lastRun(task.id()).orElseThrow().state());
            clock.advance(Duration.ofMinutes(31));
            imports(
                            store,
                            (kept, ours) -> {
                                clock.advance(Duration.ofMinutes(31));
                                imports(store, (again, theirs) -> 4, () -> false)
                                        .look();
                                return ours.getAsBoolean() ? 0 : 5;
                            },
                            () -> false)
                    .look();
            assertEquals(4, store.tasks().lastRun(task.id()).orElseThrow().affected(), "of the one that took it over");
        }
    }

    private TaskRunner imports(LaStore store, OutsideImport outside, BooleanSupplier stopping) {
        return TaskRunner.ofImports(store, Path.of("."), clock, () -> LONDON, outside, stopping);
    }

    private Task daily(LaStore store, LocalTime time) {
        return daily(store, time, Task.Action.CLEAR_CONFLICTS);
    }

    private Task daily(LaStore store, LocalTime time, Task.Action action) {
        return store.tasks()
                .save(
                        new Task(
                                0,
                                "Daily",
                                action,
                                EnumSet.allOf(DayOfWeek.class),
                                Set.of(time),
                                true,
                                clock.instant()),
                        "Operator");
    }

    private TaskStatus status(LaStore store, Task task) {
        return TaskStatus.of(task, store.tasks().lastRun(task.id()), BUFFER, clock.instant(), LONDON);
    }

    private TaskRunner runner(LaStore store) {
        return new TaskRunner(store, Path.of("."), clock, () -> LONDON);
    }

    private AlertWatch watch(LaStore store) {
        return new AlertWatch(store, clock, () -> LONDON);
    }
}
