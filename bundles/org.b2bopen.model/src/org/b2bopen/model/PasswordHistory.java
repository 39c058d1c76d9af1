package org.b2bopen.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.model.internal.SaltedHash;

/** What the next password of a log-in is compared with (A8): the one it has, and salted hashes of those it had. Immutable; shows none of them. */
public final class PasswordHistory {
    /** How many passwords, the present one among them, a new one must differ from. */
    public static final int LAST = 10;

    public static final PasswordHistory NONE = new PasswordHistory(Optional.empty(), List.of());

    private final Optional<String> current;
    private final List<SaltedHash> former;

    private PasswordHistory(Optional<String> current, List<SaltedHash> former) {
        this.current = current;
        this.former = List.copyOf(former);
    }

    /** @param former lines of a {@link SecretStore}, the newest first */
    public static PasswordHistory of(Optional<String> current, List<String> former) {
        return new PasswordHistory(
                current, former.stream().map(SaltedHash::parse).toList());
    }

    Optional<String> current() {
        return current;
    }

    /** Whether {@link #holds} has nothing to work out, and so answers at once. */
    boolean isQuick(String candidate) {
        return former.isEmpty() || isCurrent(candidate);
    }

    /** Whether the candidate is one of the last ten. Takes a tenth of a second for each salt: not for the UI thread. */
    boolean holds(String candidate) {
        if (isCurrent(candidate)) {
            return true;
        }
        Map<SaltedHash.Salt, SaltedHash> worked = new HashMap<>();
        return former.stream()
                .limit(current.isPresent() ? LAST - 1 : LAST)
                .anyMatch(hash -> hash.equals(worked.computeIfAbsent(hash.salt(), salt -> salt.hash(candidate))));
    }

    private boolean isCurrent(String candidate) {
        return current.isPresent() && current.get().equals(candidate);
    }

    @Override
    public String toString() {
        return "PasswordHistory of " + former.size();
    }
}
