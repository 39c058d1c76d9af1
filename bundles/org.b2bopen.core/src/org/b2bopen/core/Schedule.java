package org.b2bopen.core;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;

/**
 * When everything runs by itself (A5): the timetable of the configuration, and what the workspace keeps beside it for every process.
 * Every method touches the disk.
 */
public interface Schedule {
    /** Whether there is a day and a time at all. */
    boolean isSet();

    /** Whether nothing starts by itself; holds for every process of the workspace until {@link #resume}. */
    boolean paused();

    void pause();

    /** What fell due meanwhile was not wanted, and is not caught up. */
    void resume();

    /** The next due time; empty for never, and while paused. */
    Optional<Instant> nextRun();

    /** Schedules the Job whenever a run is due or to be tried again; the Job executes a {@link ExchangeRequest#scheduled} exchange. */
    Watch watch(Job work);

    /** A schedule that is being watched. Closing it waits for nothing: a run that is going goes on. */
    interface Watch extends AutoCloseable {
        /** For a change that should not wait for the next look, which may be half a minute away. */
        void lookNow();

        @Override
        void close();
    }
}
