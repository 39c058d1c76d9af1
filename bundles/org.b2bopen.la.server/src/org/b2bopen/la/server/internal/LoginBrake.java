package org.b2bopen.la.server.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after a few refused log-ins a user name has to wait, longer each time. Names that do not exist are treated the
 * same, so that nothing is learnt from it. The memory is bounded: the name that was tried longest ago is forgotten first.
 */
final class LoginBrake {
    private static final int FREE_TRIES = 5;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_NAMES = 10_000;

    private record Tries(int refused, Instant notBefore) {}

    private final Clock clock;
    private final Map<String, Tries> names = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return super.size() > MOST_NAMES;
        }
    };

    LoginBrake(Clock clock) {
        this.clock = clock;
    }

    /** How long this name must wait before its next try is looked at; zero for now. */
    synchronized Duration wait(String userName) {
        Tries tries = names.get(userName);
        if (tries == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), tries.notBefore());
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void refused(String userName) {
        Tries tries = names.get(userName);
        int refused = tries == null ? 1 : Math.min(tries.refused() + 1, 1000);
        names.put(userName, new Tries(refused, clock.instant().plus(delay(refused))));
    }

    synchronized void accepted(String userName) {
        names.remove(userName);
    }

    synchronized int size() {
        return names.size();
    }

    private static Duration delay(int refused) {
        if (refused < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(refused - FREE_TRIES, 20));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
