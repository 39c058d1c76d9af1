package org.b2bopen.ui;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.b2bopen.core.Engine;
import org.b2bopen.core.Expiry;
import org.b2bopen.core.RunRecord;
import org.b2bopen.core.Schedule;

/**
 * How the workspace stands: what is known without looking at a single file (A5, A11).
 *
 * @param scheduled whether the schedule has a day and a time
 * @param nextRun empty for never, and while paused
 * @param lastRun the last one of any process
 * @param expiring passwords and certificates that are about to end or have ended, the soonest first
 */
public record Outlook(
        boolean scheduled,
        boolean paused,
        Optional<Instant> nextRun,
        Optional<RunRecord> lastRun,
        List<Expiry> expiring) {
    public static final Outlook UNKNOWN = new Outlook(false, false, Optional.empty(), Optional.empty(), List.of());

    public Outlook {
        Objects.requireNonNull(nextRun);
        Objects.requireNonNull(lastRun);
        expiring = List.copyOf(expiring);
    }

    /** Whether the schedule is to try its last run again, because a server did not answer or it was cut off. */
    public boolean triesAgain() {
        return !paused && lastRun.flatMap(RunRecord::nextTry).isPresent();
    }

    /** Touches the disk. */
    public static Outlook of(Engine engine) {
        Schedule schedule = engine.schedule();
        return new Outlook(
                schedule.isSet(),
                schedule.paused(),
                schedule.nextRun(),
                engine.runs(1).stream().findFirst(),
                engine.expiries().stream().filter(Expiry::isNear).toList());
    }
}
