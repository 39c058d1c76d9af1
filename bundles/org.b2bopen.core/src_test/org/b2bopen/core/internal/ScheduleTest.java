package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.b2bopen.core.ExchangeOperation;
import org.b2bopen.core.ExchangeRequest;
import org.b2bopen.core.RunRecord;
import org.b2bopen.core.Schedule;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.model.config.Day;
import org.b2bopen.transport.Service;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schedule of a real workspace; only time and the receiver are the test's. */
class ScheduleTest {
    @TempDir
    private Path folder;

    private final Ahead clock = new Ahead();
    private Bench bench;

    /** The computer's clock, some time ahead. */
    private static final class Ahead extends Clock {
        private volatile Duration ahead = Duration.ofHours(1);

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }

        void goTo(Instant instant) {
            ahead = Duration.between(Clock.systemUTC().instant(), instant);
        }
    }

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        bench.clock = clock;
        bench.reopen(Probe.NONE);
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.addPersonnel("820", "4321", "staff-user", FakeTransport.PASSWORD);
        bench.change(configuration -> {
            configuration.getSchedule().getDays().addAll(List.of(Day.values()));
            configuration.getSchedule().getAt().addAll(List.of("02:30", "14:30"));
        });
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Optional<RunRecord> exchange() throws WorkspaceInUseException {
        return exchange(bench.engine);
    }

    private Optional<RunRecord> exchange(WorkspaceEngine engine) throws WorkspaceInUseException {
        return new ExchangeOperation(engine, ExchangeRequest.scheduled(() -> true, Duration.ZERO), bench.outcomes::add)
                .execute(new NullProgressMonitor());
    }

    /** Lets the next due time come, and takes it as the scheduler would. */
    private Instant due() {
        starts(bench.engine);
        Instant next = bench.engine.schedule().nextRun().orElseThrow();
        clock.goTo(next.plusMillis(10));
        assertTrue(starts(bench.engine));
        return next;
    }

    /** Whether a look at the clock starts the Job. */
    private static boolean starts(WorkspaceEngine engine) {
        AtomicBoolean asked = new AtomicBoolean();
        Job job = new Job("never run") {
            @Override
            public boolean shouldSchedule() {
                asked.set(true);
                return false;
            }

            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return Status.OK_STATUS;
            }
        };
        engine.storedSchedule().scheduler(job).look();
        return asked.get();
    }

    @Test
    void A5_P5_a_run_does_student_exports_and_Personnel_exports_and_imports() throws Exception {
        bench.sample("820", "4321", "820", 1);
        bench.staff("820", "4321", 1);
        bench.receiver.inbox.put("820/4321", "1", "8204321_PER_820LLLL_009.xml", new byte[] {1, 2});
        Instant due = due();

        RunRecord run = exchange().orElseThrow();

        assertEquals(new Summary(2, 1, 0, 0, 0, 0), run.summary());
        assertEquals(Optional.of(due), run.due());
        assertEquals(List.of(run), bench.engine.runs(5));
        assertEquals(Optional.empty(), exchange(), "the same due time is done once");
    }

    @Test
    void A5_a_Job_is_started_when_the_time_has_come_and_pause_is_seen_by_a_program_that_runs() throws Exception {
        LinkedBlockingQueue<Optional<RunRecord>> runs = new LinkedBlockingQueue<>();
        Job job = Job.create("run", (ICoreRunnable) monitor -> {
            try {
                runs.add(exchange());
            } catch (WorkspaceInUseException e) {
                throw new AssertionError(e);
            }
        });
        Schedule schedule = bench.engine.schedule();
        starts(bench.engine);
        Instant due = schedule.nextRun().orElseThrow();
        clock.goTo(due.plusSeconds(1));
        try (Schedule.Watch watch = schedule.watch(job)) {
            assertEquals(
                    Optional.of(due),
                    runs.poll(1, TimeUnit.MINUTES).orElseThrow().due());
        }
        job.join();

        try (WorkspaceEngine commandLine = bench.another()) {
            commandLine.schedule().pause();
        }
        clock.goTo(due.plus(Duration.ofDays(2)));
        bench.engine.storedSchedule().scheduler(job).look();
        assertTrue(schedule.paused());
        assertEquals(Optional.empty(), schedule.nextRun());

        schedule.resume();
        bench.engine.storedSchedule().scheduler(job).look();
        job.join();
        assertTrue(runs.isEmpty(), "what fell due during the pause is not caught up");
    }

    @Test
    void A5_of_two_programs_in_one_workspace_one_runs() throws Exception {
        try (WorkspaceEngine other = bench.another()) {
            starts(bench.engine);
            clock.goTo(bench.engine.schedule().nextRun().orElseThrow().plusMillis(5));
            boolean mine = starts(bench.engine);
            boolean its = starts(other);
            assertTrue(mine && !its);
            assertTrue(exchange().isPresent());
            assertEquals(Optional.empty(), exchange(other));
        }
    }

    @Test
    void H2_an_unreachable_server_is_tried_again_until_the_next_run_is_due() throws Exception {
        bench.sample("820", "4321", "820", 1);
        bench.receiver.onConnect = (delivery, time) -> {
            throw FakeTransport.unreachable();
        };
        Instant due = due();

        RunRecord first = exchange().orElseThrow();
        assertEquals(0, first.summary().sent());
        assertTrue(first.summary().failed() > 0);
        Instant again = first.nextTry().orElseThrow();
        assertFalse(starts(bench.engine), "a minute has not gone by");
        clock.goTo(again);
        assertTrue(starts(bench.engine));
        RunRecord second = exchange().orElseThrow();
        assertEquals(
                Duration.ofMinutes(2),
                Duration.between(second.ended().orElseThrow(), second.nextTry().orElseThrow()));

        bench.receiver.onConnect = (delivery, time) -> {};
        bench.reopen(Probe.NONE);
        clock.goTo(second.nextTry().orElseThrow());
        assertTrue(starts(bench.engine), "also after a restart");
        RunRecord third = exchange().orElseThrow();
        assertEquals(1, third.summary().sent());
        assertEquals(0, third.summary().failed());
        assertEquals(3, third.tries());
        assertEquals(Optional.of(due), third.due());
        assertEquals(Optional.empty(), third.nextTry());
        assertEquals(1, bench.receiver.ledger.size());
    }

    @Test
    void H2_a_server_that_the_export_has_given_up_is_tried_only_once_more_by_the_rest_of_the_exchange()
            throws Exception {
        bench.addSchool("820", "4321", "820", "", "");
        bench.sample("820", "4321", "820", 1);
        AtomicInteger triesForTheReports = new AtomicInteger();
        bench.receiver.onConnect = (delivery, time) -> {
            boolean ofStudents = bench.receiver.endpoints.getLast().service() == Service.STUDENT;
            if (ofStudents && !bench.outcomes.isEmpty()) {
                triesForTheReports.incrementAndGet();
            }
            throw FakeTransport.unreachable();
        };
        new ExchangeOperation(bench.engine, ExchangeRequest.byHand(Bench.PATIENCE), bench.outcomes::add)
                .execute(new NullProgressMonitor());
        assertEquals(1, triesForTheReports.get());
    }

    @Test
    void H2_a_refused_log_in_is_not_tried_again_by_itself() throws Exception {
        bench.addLa("821", "la-user", "Wr0ng!password");
        bench.sample("820", "4321", "821", 1);
        due();
        RunRecord run = exchange().orElseThrow();
        assertEquals(1, run.summary().failed());
        assertEquals(Optional.empty(), run.nextTry());
    }

    @Test
    void A5_a_run_that_was_cut_off_goes_on_once() throws Exception {
        Instant due = due();
        assertTrue(bench.engine.runs().begin(due).isPresent());
        assertFalse(starts(bench.engine), "it is still going on");

        bench.reopen(Probe.NONE);
        assertTrue(starts(bench.engine), "the program died in it");
        assertTrue(bench.engine.runs().begin(due).isPresent());

        bench.reopen(Probe.NONE);
        assertFalse(starts(bench.engine), "it would bring the program down for ever");
    }

    @Test
    void H1_a_run_that_finds_another_process_transferring_is_tried_again() throws Exception {
        bench.sample("820", "4321", "820", 1);
        due();
        try (WorkspaceLock lock = WorkspaceLock.take(bench.workspace, bench.root, clock)) {
            assertThrows(WorkspaceInUseException.class, this::exchange);
        }
        clock.goTo(clock.instant().plusSeconds(31));
        assertTrue(starts(bench.engine));
        assertEquals(1, exchange().orElseThrow().summary().sent());
    }

    @Test
    void H1_a_run_that_the_end_of_the_program_cuts_off_goes_on_with_the_next_start() throws Exception {
        bench.sample("820", "4321", "820", 1);
        due();
        NullProgressMonitor monitor = new NullProgressMonitor();
        bench.receiver.onHalf = () -> monitor.setCanceled(true);
        ExchangeOperation operation = new ExchangeOperation(
                bench.engine, ExchangeRequest.scheduled(() -> true, Duration.ZERO), bench.outcomes::add);
        assertThrows(OperationCanceledException.class, () -> operation.execute(monitor));

        bench.reopen(Probe.NONE);
        bench.receiver.onHalf = () -> {};
        assertTrue(starts(bench.engine));
        assertEquals(1, exchange().orElseThrow().summary().sent());
        assertEquals(1, bench.receiver.ledger.size());
    }

    @Test
    void A5_what_was_to_be_tried_again_is_forgotten_when_the_schedule_is_taken_away() throws Exception {
        bench.sample("820", "4321", "820", 1);
        bench.receiver.onConnect = (delivery, time) -> {
            throw FakeTransport.unreachable();
        };
        due();
        assertTrue(exchange().orElseThrow().nextTry().isPresent());
        bench.change(configuration -> configuration.getSchedule().getDays().clear());
        clock.goTo(clock.instant().plus(Duration.ofDays(30)));
        assertFalse(starts(bench.engine));
        assertFalse(bench.engine.schedule().isSet());
    }

    @Test
    void R5_runs_by_hand_are_noted_and_dry_runs_are_not() throws Exception {
        bench.sample("820", "4321", "820", 1);
        bench.export();
        bench.importPersonnel();
        bench.export(new org.b2bopen.core.ExportRequest(
                Optional.empty(), true, Optional.empty(), List.of(), Bench.PATIENCE));
        assertEquals(
                List.of(RunRecord.Work.PERSONNEL_IMPORT, RunRecord.Work.STUDENT_EXPORT),
                bench.engine.runs(9).stream().map(RunRecord::work).toList());
        assertEquals(1, bench.engine.runs(9).getLast().summary().sent());
    }
}
