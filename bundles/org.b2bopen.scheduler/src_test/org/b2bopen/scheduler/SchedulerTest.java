package org.b2bopen.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulerTest {
    private static final Timetable NIGHTLY =
            new Timetable(EnumSet.allOf(DayOfWeek.class), Set.of(LocalTime.of(1, 30), LocalTime.of(13, 5)), true);
    private static final Instant BEFORE = Instant.parse("2026-11-19T01:29:45Z");

    private final MemoryLastDue lastDue = new MemoryLastDue();
    private Instant now = BEFORE;
    private ZoneId zone = ZoneOffset.UTC;
    private Timetable timetable = NIGHTLY;
    private boolean paused;
    private Optional<Instant> nextTry = Optional.empty();

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private final Scheduler.Questions questions = new Scheduler.Questions() {
        @Override
        public ZoneId zone() {
            return zone;
        }

        @Override
        public Timetable timetable() {
            return timetable;
        }

        @Override
        public boolean paused() {
            return paused;
        }

        @Override
        public Optional<Instant> nextTry() {
            return nextTry;
        }
    };

    /** Counts how often it was asked for, and runs nothing. */
    private static final class Counted extends Job {
        private int asked;

        Counted() {
            super("counted");
        }

        @Override
        public boolean shouldSchedule() {
            asked++;
            return false;
        }

        @Override
        protected org.eclipse.core.runtime.IStatus run(org.eclipse.core.runtime.IProgressMonitor monitor) {
            throw new AssertionError("never scheduled");
        }
    }

    private final Counted work = new Counted();
    private final Scheduler scheduler = new Scheduler(clock, questions, lastDue, work);

    private int look(Instant at) {
        int before = work.asked;
        now = at;
        scheduler.look();
        return work.asked - before;
    }

    @Test
    void A5_looks_every_half_minute_and_at_the_due_time_itself() {
        now = BEFORE.minusSeconds(3600);
        assertEquals(Scheduler.TICK, scheduler.look());
        now = BEFORE;
        assertEquals(Duration.ofSeconds(15), scheduler.look());
        assertEquals(0, work.asked);
        assertEquals(1, look(BEFORE.plusSeconds(15)));
        assertEquals(0, look(BEFORE.plusSeconds(45)));
    }

    @Test
    void A5_a_sleep_over_many_due_times_is_caught_up_once() {
        look(BEFORE);
        Instant awake = BEFORE.plus(Duration.ofDays(20)).plusSeconds(600);
        assertEquals(1, look(awake));
        assertEquals(0, look(awake.plusSeconds(30)));
    }

    @Test
    void A5_after_a_restart_a_missed_run_is_caught_up_once_unless_that_is_switched_off() {
        look(BEFORE);
        Scheduler restarted = new Scheduler(clock, questions, lastDue, work);
        now = BEFORE.plus(Duration.ofDays(3));
        timetable = new Timetable(NIGHTLY.days(), NIGHTLY.times(), true);
        restarted.look();
        restarted.look();
        assertEquals(1, work.asked);
    }

    @Test
    void A5_a_changed_timetable_has_missed_nothing() {
        look(BEFORE);
        timetable = new Timetable(NIGHTLY.days(), Set.of(LocalTime.of(0, 10)), true);
        assertEquals(0, look(BEFORE.plusSeconds(5)), "ten past midnight is over, but it was not asked for then");
        assertEquals(1, look(Instant.parse("2026-11-20T00:10:00Z")));
    }

    @Test
    void A5_of_two_processes_only_one_runs() {
        Counted other = new Counted();
        Scheduler daemon = new Scheduler(clock, questions, lastDue, other);
        look(BEFORE);
        daemon.look();
        look(BEFORE.plusSeconds(15));
        daemon.look();
        assertEquals(1, work.asked + other.asked);
    }

    @Test
    void A5_nothing_starts_while_paused() {
        look(BEFORE);
        paused = true;
        nextTry = Optional.of(BEFORE);
        assertEquals(0, look(BEFORE.plusSeconds(20)));
        assertEquals(Optional.empty(), Scheduler.nextDue(questions, now));
        paused = false;
        assertEquals(Optional.of(Instant.parse("2026-11-19T13:05:00Z")), Scheduler.nextDue(questions, now));
    }

    @Test
    void A5_a_clock_that_was_set_back_neither_doubles_a_run_nor_stops_the_schedule() {
        look(BEFORE);
        assertEquals(1, look(BEFORE.plusSeconds(15)));
        assertEquals(0, look(BEFORE.minusSeconds(600)));
        assertEquals(0, look(BEFORE.plusSeconds(20)), "the same due time a second time");
        assertEquals(0, look(BEFORE.minus(Duration.ofDays(300))), "the clock was far ahead until now");
        assertEquals(1, look(BEFORE.minus(Duration.ofDays(299))));
    }

    @Test
    void H2_what_did_not_get_through_is_tried_again_when_its_time_has_come() {
        look(BEFORE.minusSeconds(600));
        nextTry = Optional.of(BEFORE.minusSeconds(300));
        assertEquals(0, look(BEFORE.minusSeconds(301)));
        assertEquals(1, look(BEFORE.minusSeconds(300)));
    }

    /** A real Job, started by the real ticker. */
    @Test
    void A5_a_run_is_fired_as_a_Job() throws InterruptedException, BrokenBarrierException, TimeoutException {
        CyclicBarrier ran = new CyclicBarrier(2);
        Job job = Job.create("run", monitor -> {
            try {
                ran.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new AssertionError(e);
            }
        });
        lastDue.of(NIGHTLY, BEFORE);
        now = BEFORE.plusSeconds(20);
        try (Scheduler running = new Scheduler(clock, questions, lastDue, job)) {
            running.start();
            ran.await(1, TimeUnit.MINUTES);
        }
        job.join();
        assertTrue(job.getResult().isOK());
    }

    /**
     * The whole scheduler, looking once in each minute of two years, against an oracle that only reads the wall clock: a run in exactly
     * the minutes in which the wall clock first shows, or jumps over, a due time. More zones are in {@link TimetableTest}.
     */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "Australia/Lord_Howe"})
    void A5_over_two_years_none_is_skipped_and_none_doubled(String name) {
        zone = ZoneId.of(name);
        timetable = new Timetable(
                EnumSet.complementOf(EnumSet.of(DayOfWeek.WEDNESDAY)),
                Set.of(LocalTime.of(0, 0), LocalTime.of(1, 45), LocalTime.of(2, 15)),
                true);
        Instant begin = Instant.parse("2026-01-01T00:00:00Z");
        Instant end = Instant.parse("2028-01-01T00:00:00Z");
        List<Instant> runs = new ArrayList<>();
        look(begin);
        for (Instant at = begin.plusSeconds(60); at.isBefore(end); at = at.plusSeconds(60)) {
            if (look(at) > 0) {
                runs.add(at);
            }
        }
        assertEquals(TimetableTest.oracle(timetable, begin, end, zone), runs);
        assertTrue(runs.size() > 1_500, "there was something to run");
    }
}
