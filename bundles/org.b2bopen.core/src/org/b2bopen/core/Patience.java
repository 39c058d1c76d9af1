package org.b2bopen.core;

import java.time.Duration;

/** How long to wait before a server that did not answer is tried again, by the schedule and by the window alike (H2). */
public final class Patience {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 4;

    private Patience() {}

    /** Short at first, then a quarter of an hour; {@code tries} is at least 1. */
    public static Duration pauseAfter(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(MOST_DOUBLINGS, tries - 1));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
