package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out whether a file has come to rest (R3). One look is enough for a file that was last touched a while ago; the second one
 * follows after it was read. A file that is fresh is looked at again after the quiet period.
 */
final class Quiet {
    static final Duration PERIOD = Duration.ofMillis(800);

    private static final int LOOKS = 3;
    private static final Set<String> OF_THE_SYSTEM = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    /** Waits, and ends with an OperationCanceledException when the run is cancelled. */
    @FunctionalInterface
    interface Pause {
        void of(Duration duration);
    }

    private final Clock clock;
    private final Pause pause;

    Quiet(Clock clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Names that programs give to what they have not finished, and the droppings of desktops. */
    static boolean ignored(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".tmp")
                || name.endsWith(".part")
                || name.endsWith("~")
                || name.startsWith("~")
                || name.equals(Folders.IN_PROGRESS)
                || OF_THE_SYSTEM.contains(name);
    }

    /** The look at a settled file; empty for one that goes on changing. */
    Optional<FileStamp> settled(Path file) throws IOException {
        FileStamp look = FileStamp.of(file);
        for (int i = 0; i < LOOKS; i++) {
            Duration missing = missing(look);
            if (missing.isZero()) {
                return Optional.of(look);
            }
            pause.of(missing);
            FileStamp next = FileStamp.of(file);
            if (next.equals(look)) {
                return Optional.of(next);
            }
            look = next;
        }
        return Optional.empty();
    }

    boolean settledNow(FileStamp look) {
        return missing(look).isZero();
    }

    /** A time in the future is another computer's clock: then the whole period is waited for. */
    private Duration missing(FileStamp look) {
        Instant now = clock.instant();
        Duration age = Duration.between(look.lastTouched(), now);
        if (age.compareTo(PERIOD) >= 0) {
            return Duration.ZERO;
        }
        return age.isNegative() ? PERIOD : PERIOD.minus(age);
    }
}
