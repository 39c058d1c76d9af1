package org.b2bopen.scheduler;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Remembers, over restarts and for every process that watches the same schedule, up to which due time everything has run. Touches the
 * disk.
 */
public interface LastDue {
    /**
     * Up to when this timetable was seen to. It counts from {@code now} when it is the first or another one than before, because what
     * it would have asked for before it was made was not missed, and when what is stored is {@linkplain #isOfAnotherClock of another
     * clock}.
     */
    Instant of(Timetable timetable, Instant now);

    /**
     * Takes a due time for this process, so that of several that watch one schedule only one runs. Durable when it returns: before the
     * run begins, so that a crash in a run never makes it run again and again.
     *
     * @return false when it, or a later one, was taken already
     */
    boolean claim(Instant due);

    /** Whether a stored time lies so far ahead that the clock was wrong then; less than that, and the clock was only set back a little. */
    static boolean isOfAnotherClock(Instant stored, Instant now) {
        return stored.isAfter(now.plus(1, ChronoUnit.DAYS));
    }
}
