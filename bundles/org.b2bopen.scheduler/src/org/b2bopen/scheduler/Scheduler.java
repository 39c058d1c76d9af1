package org.b2bopen.scheduler;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs something when a timetable says so (A5): looks at the wall clock every half minute, so that sleep, a changed clock and a
 * changed time zone are all seen, and starts the work as a Job. Knows nothing of what the work is.
 *
 * <p>The time zone is asked for at every look; timetable and pause likewise, so that a change holds from the next look on.
 */
public final class Scheduler implements AutoCloseable {
    static final Duration TICK = Duration.ofSeconds(30);

    private static final Logger LOGGER = LoggerFactory.getLogger(Scheduler.class);

    private final Clock clock;
    private final Supplier<ZoneId> zone;
    private final Supplier<Timetable> timetable;
    private final BooleanSupplier paused;
    private final LastDue lastDue;
    private final Job work;
    private final Job ticker;

    private Optional<Instant> previousLook = Optional.empty();

    /** @param name what the run is called in the Progress view */
    public Scheduler(
            Clock clock,
            Supplier<ZoneId> zone,
            Supplier<Timetable> timetable,
            BooleanSupplier paused,
            LastDue lastDue,
            String name,
            ICoreRunnable run) {
        this.clock = clock;
        this.zone = zone;
        this.timetable = timetable;
        this.paused = paused;
        this.lastDue = lastDue;
        this.work = Job.create(name, run);
        this.ticker = new Ticker();
        ticker.setSystem(true);
    }

    public void start() {
        ticker.schedule();
    }

    /** When the next run is due; empty for never, and while paused. */
    public Optional<Instant> nextDue() {
        return paused.getAsBoolean() ? Optional.empty() : timetable.get().nextAfter(clock.instant(), zone.get());
    }

    /** Looks at the clock once. A run that is still going when the next one is due is not doubled: the Job then runs once more after it. */
    void look() {
        Instant now = clock.instant();
        Instant last = lastDue.load().orElseGet(() -> {
            lastDue.store(now);
            return now;
        });
        // A clock that was set back must not hold the schedule up until it has caught up with itself.
        Instant known = last.isAfter(now) ? now : last;
        Optional<Instant> due = Due.at(now, known, previousLook, timetable.get(), zone.get());
        previousLook = Optional.of(now);
        if (due.isPresent() && !paused.getAsBoolean()) {
            lastDue.store(due.get());
            work.schedule();
        }
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
            try {
                look();
            } catch (RuntimeException e) {
                LOGGER.error("The schedule could not be looked at; it is looked at again in {}.", TICK, e);
            }
            if (!monitor.isCanceled()) {
                schedule(TICK.toMillis());
            }
            return Status.OK_STATUS;
        }
    }
}
