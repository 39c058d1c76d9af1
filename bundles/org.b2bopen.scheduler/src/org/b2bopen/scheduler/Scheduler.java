package org.b2bopen.scheduler;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a Job when a timetable says so (A5): looks at the wall clock at least every half minute, so that sleep, a changed clock and a
 * changed time zone are all seen, and at the due time itself. Knows nothing of what the Job does.
 *
 * <p>Time zone, timetable, pause and the next try are asked for at every look, so that a change holds from the next look on.
 */
public final class Scheduler implements AutoCloseable {
    /** The longest time between two looks. */
    public static final Duration TICK = Duration.ofSeconds(30);

    private static final Logger LOGGER = LoggerFactory.getLogger(Scheduler.class);

    /** Where a scheduler gets its answers; each is asked at every look, on the scheduler's thread. */
    public interface Questions {
        ZoneId zone();

        Timetable timetable();

        boolean paused();

        /** When the Job is to run once more because the last run did not get through; empty for not. */
        Optional<Instant> nextTry();
    }

    private final Clock clock;
    private final Questions questions;
    private final LastDue lastDue;
    private final Job work;
    private final Job ticker;

    private Optional<Instant> previousLook = Optional.empty();

    /** @param work scheduled for each run; one that is still going when the next is due runs once more after it, never beside itself */
    public Scheduler(Clock clock, Questions questions, LastDue lastDue, Job work) {
        this.clock = clock;
        this.questions = questions;
        this.lastDue = lastDue;
        this.work = work;
        this.ticker = new Ticker();
        ticker.setSystem(true);
    }

    public void start() {
        ticker.schedule();
    }

    /** Looks at once, for a change that should not wait for the next tick. */
    public void lookNow() {
        ticker.cancel();
        ticker.schedule();
    }

    /** When the next run is due; empty for never, and while paused. */
    public static Optional<Instant> nextDue(Questions questions, Instant now) {
        return questions.paused() ? Optional.empty() : questions.timetable().nextAfter(now, questions.zone());
    }

    /** Looks at the clock once, as the ticking does; returns how long the next look may wait. */
    public synchronized Duration look() {
        Instant now = clock.instant();
        Timetable timetable = questions.timetable();
        ZoneId zone = questions.zone();
        Optional<Instant> due = Due.at(now, lastDue.of(timetable, now), previousLook, timetable, zone);
        previousLook = Optional.of(now);
        if (!questions.paused()) {
            if (due.isPresent()) {
                if (lastDue.claim(due.get())) {
                    work.schedule();
                }
            } else if (questions.nextTry().filter(time -> !time.isAfter(now)).isPresent()) {
                work.schedule();
            }
        }
        return timetable
                .nextAfter(now, zone)
                .map(next -> Duration.between(now, next))
                .filter(wait -> wait.compareTo(TICK) < 0)
                .orElse(TICK);
    }

    /** Ends the looking, and waits for nothing: a run that is going goes on. */
    @Override
    public void close() {
        ticker.cancel();
    }

    private final class Ticker extends Job {
        Ticker() {
            super("Schedule");
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Duration wait = TICK;
            try {
                wait = look();
            } catch (RuntimeException e) {
                LOGGER.error("The schedule could not be looked at; it is looked at again in {}.", TICK, e);
            }
            if (!monitor.isCanceled()) {
                schedule(Math.max(1, wait.toMillis()));
            }
            return Status.OK_STATUS;
        }
    }
}
