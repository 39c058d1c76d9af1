package org.b2bopen.la.server.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who is logged in. Tokens are 256 random bits; they end after idle time, and the one unused for longest when there are too many. */
final class Sessions {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final int MOST = 10_000;

    private record Session(Account account, Instant lastUsed) {}

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final Map<String, Session> byToken = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return super.size() > MOST;
        }
    };

    Sessions(Clock clock) {
        this.clock = clock;
    }

    synchronized String begin(Account account) {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        byToken.put(token, new Session(account, clock.instant()));
        return token;
    }

    /** Whose session it is; being asked for counts as use. */
    synchronized Optional<Account> account(String token) {
        Session session = token == null ? null : byToken.get(token);
        if (session == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (session.lastUsed().plus(IDLE).isBefore(now)) {
            byToken.remove(token);
            return Optional.empty();
        }
        byToken.put(token, new Session(session.account(), now));
        return Optional.of(session.account());
    }

    synchronized void end(String token) {
        byToken.remove(token);
    }

    synchronized int size() {
        return byToken.size();
    }
}
