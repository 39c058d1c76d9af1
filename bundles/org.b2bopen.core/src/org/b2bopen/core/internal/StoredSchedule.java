package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.b2bopen.core.Schedule;
import org.b2bopen.scheduler.LastDue;
import org.b2bopen.scheduler.Scheduler;
import org.b2bopen.scheduler.Timetable;
import org.eclipse.core.runtime.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The schedule of a workspace: the timetable is in the configuration, pause and last due time are in the journal's table {@code schedule}. */
final class StoredSchedule implements Schedule {
    private static final Logger LOG = LoggerFactory.getLogger(StoredSchedule.class);

    private final WorkspaceEngine engine;
    private final Supplier<ZoneId> zone;
    private final Scheduler.Questions questions = new Questions();
    private final LastDue memory = new Memory();

    StoredSchedule(WorkspaceEngine engine, Supplier<ZoneId> zone) {
        this.engine = engine;
        this.zone = zone;
    }

    @Override
    public boolean isSet() {
        return timetable().nextAfter(engine.clock().instant(), zone.get()).isPresent();
    }

    @Override
    public boolean paused() {
        return row().paused();
    }

    @Override
    public void pause() {
        change("UPDATE schedule SET paused = 1 WHERE paused = 0");
    }

    @Override
    public void resume() {
        change("UPDATE schedule SET paused = 0, last_due = max(last_due, ?) WHERE paused = 1", now());
    }

    @Override
    public Optional<Instant> nextRun() {
        return Scheduler.nextDue(questions, engine.clock().instant());
    }

    @Override
    public Watch watch(Job work) {
        Scheduler scheduler = scheduler(work);
        // Before this returns, so that whatever falls due from now on is run, however late the first look may be.
        memory.of(timetable(), engine.clock().instant());
        scheduler.start();
        return new Watch() {
            @Override
            public void lookNow() {
                scheduler.lookNow();
            }

            @Override
            public void close() {
                scheduler.close();
            }
        };
    }

    Scheduler scheduler(Job work) {
        return new Scheduler(engine.clock(), questions, memory, work);
    }

    /** The due time that was taken last. */
    Optional<Instant> lastDue() {
        return row().claimed() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row().claimed()));
    }

    private Timetable timetable() {
        org.b2bopen.model.config.Schedule schedule =
                engine.configuration().load().getSchedule();
        Set<DayOfWeek> days = schedule.getDays().stream()
                .map(day -> DayOfWeek.valueOf(day.getLiteral()))
                .collect(Collectors.toSet());
        Set<LocalTime> times = new HashSet<>();
        for (String at : schedule.getAt()) {
            try {
                times.add(LocalTime.parse(at));
            } catch (DateTimeException e) {
                LOG.warn("'{}' in the schedule is not a time of day.", at, e);
            }
        }
        return new Timetable(days, times, schedule.isCatchUp());
    }

    private static String text(Timetable timetable) {
        return new TreeSet<>(timetable.days()) + " " + new TreeSet<>(timetable.times());
    }

    /**
     * @param lastDue up to when the timetable was seen to, in milliseconds since 1970; 0 for never
     * @param claimed the due time that was taken last; 0 for none
     */
    private record Row(String timetable, long lastDue, long claimed, boolean paused) {}

    private Row row() {
        try {
            return engine.journal().read(connection -> {
                try (PreparedStatement select = connection.prepareStatement("SELECT * FROM schedule");
                        ResultSet row = select.executeQuery()) {
                    return new Row(
                            row.getString("timetable"),
                            row.getLong("last_due"),
                            row.getLong("claimed"),
                            row.getBoolean("paused"));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In one statement, so that of several processes each sees what the others did. */
    private boolean change(String sql, Object... values) {
        AtomicInteger changed = new AtomicInteger();
        try {
            engine.journal().write(connection -> {
                try (PreparedStatement update = connection.prepareStatement(sql)) {
                    for (int i = 0; i < values.length; i++) {
                        update.setObject(i + 1, values[i]);
                    }
                    changed.set(update.executeUpdate());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed.get() > 0;
    }

    private long now() {
        return engine.clock().millis();
    }

    private final class Memory implements LastDue {
        @Override
        public Instant of(Timetable timetable, Instant now) {
            Row row = row();
            String text = text(timetable);
            Instant last = Instant.ofEpochMilli(row.lastDue());
            if (LastDue.isOfAnotherClock(last, now)) {
                change("UPDATE schedule SET timetable = ?, last_due = ?", text, now.toEpochMilli());
                return now;
            }
            if (!text.equals(row.timetable())) {
                change("UPDATE schedule SET timetable = ?, last_due = max(last_due, ?)", text, now.toEpochMilli());
                return last.isAfter(now) ? last : now;
            }
            return last;
        }

        @Override
        public boolean claim(Instant due) {
            long time = due.toEpochMilli();
            return change("UPDATE schedule SET last_due = ?, claimed = ? WHERE last_due < ?", time, time, time);
        }
    }

    private final class Questions implements Scheduler.Questions {
        @Override
        public ZoneId zone() {
            return zone.get();
        }

        @Override
        public Timetable timetable() {
            return StoredSchedule.this.timetable();
        }

        @Override
        public boolean paused() {
            return StoredSchedule.this.paused();
        }

        /** Until the next run is due, and not longer: what the schedule asked for once may not be wanted months later. */
        @Override
        public Optional<Instant> nextTry() {
            try {
                Optional<Instant> successor =
                        lastDue().flatMap(due -> timetable().nextAfter(due, zone.get()));
                return engine.runs()
                        .nextTry()
                        .filter(time -> successor
                                .filter(next -> next.isAfter(engine.clock().instant()))
                                .isPresent());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
