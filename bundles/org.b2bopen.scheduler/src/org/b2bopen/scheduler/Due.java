package org.b2bopen.scheduler;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Decides, at a look at the clock, whether a run is due. Pure: what it knows of the past is {@code lastDue}. */
final class Due {
    private Due() {}

    /**
     * The due time that a run now stands for, if there is one.
     *
     * @param lastDue the due time of the run before, or when the schedule began to be watched
     * @param previousLook the look before this one in the same process; empty for the first, when a run may have been missed
     */
    static Optional<Instant> at(
            Instant now, Instant lastDue, Optional<Instant> previousLook, Timetable timetable, ZoneId zone) {
        Optional<Instant> due = timetable.lastUpTo(now, zone).filter(last -> last.isAfter(lastDue));
        if (timetable.catchUp()) {
            return due;
        }
        // Without catching up, a run counts only if we were looking when its time came.
        return due.filter(last ->
                previousLook.isPresent() && last.isAfter(previousLook.get()) && !isLate(now, previousLook.get()));
    }

    private static boolean isLate(Instant now, Instant previousLook) {
        return now.isAfter(previousLook.plus(Scheduler.TICK.multipliedBy(4)));
    }
}
