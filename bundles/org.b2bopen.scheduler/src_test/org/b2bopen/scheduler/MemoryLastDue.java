package org.b2bopen.scheduler;

import java.time.Instant;

/** Keeps what a workspace keeps, for as many schedulers as share it. */
final class MemoryLastDue implements LastDue {
    private Timetable watched;
    private Instant last;

    @Override
    public Instant of(Timetable timetable, Instant now) {
        if (!timetable.equals(watched)) {
            watched = timetable;
            last = last == null || now.isAfter(last) ? now : last;
        }
        if (LastDue.isOfAnotherClock(last, now)) {
            last = now;
        }
        return last;
    }

    @Override
    public boolean claim(Instant due) {
        boolean free = due.isAfter(last);
        last = free ? due : last;
        return free;
    }
}
