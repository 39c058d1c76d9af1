package org.b2bopen.la.server.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.b2bopen.la.server.PasswordHash;

/** Checks user names and passwords. A name that does not exist gets the same answer after the same time as a wrong password. */
final class LogIn {
    /** What a log-in came to. */
    sealed interface Result {
        record Accepted(Account account, String session) implements Result {}

        record Refused(String reason) implements Result {}

        /** Too many at once: deriving a hash costs the processor a fraction of a second. */
        record Busy() implements Result {}
    }

    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int WAITING = 32;

    private final Accounts accounts;
    private final Sessions sessions;
    private final LoginBrake brake;
    private final Clock clock;
    private final PasswordHash nobody;
    private final RecentPasswords recent;
    private final Semaphore derivations = new Semaphore(AT_ONCE, true);

    LogIn(Accounts accounts, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
        this.brake = new LoginBrake(clock);
        this.recent = new RecentPasswords(clock);
        this.nobody = accounts.byUserName().values().stream()
                .map(Account::password)
                .max(Comparator.comparingInt(PasswordHash::cost))
                .map(PasswordHash::decoy)
                .orElseGet(() -> PasswordHash.cheap("nobody".toCharArray()).decoy());
    }

    Result logIn(String userName, char[] password) {
        Duration wait = brake.wait(userName);
        if (wait.isPositive()) {
            return new Result.Refused("Too many log-ins were refused for this User Name. Try again in "
                    + Math.max(1, wait.toSeconds()) + " seconds.");
        }
        Optional<Account> account = accounts.account(userName);
        Optional<Boolean> right = verify(account.map(Account::password).orElse(nobody), password);
        if (right.isEmpty()) {
            return new Result.Busy();
        }
        if (account.isEmpty() || !right.get()) {
            brake.refused(userName);
            return new Result.Refused("User Name or Password is invalid.");
        }
        brake.accepted(userName);
        Optional<LocalDate> expires = account.get().passwordExpires();
        if (expires.isPresent() && LocalDate.now(clock).isAfter(expires.get())) {
            return new Result.Refused("The password expired on " + expires.get() + ". Ask the LA for a new one.");
        }
        return new Result.Accepted(account.get(), sessions.begin(account.get()));
    }

    private Optional<Boolean> verify(PasswordHash hash, char[] password) {
        if (recent.wasRight(hash, password)) {
            return Optional.of(true);
        }
        if (derivations.getQueueLength() > WAITING) {
            return Optional.empty();
        }
        derivations.acquireUninterruptibly();
        try {
            boolean right = hash.verify(password);
            if (right) {
                recent.right(hash, password);
            }
            return Optional.of(right);
        } finally {
            derivations.release();
        }
    }
}
