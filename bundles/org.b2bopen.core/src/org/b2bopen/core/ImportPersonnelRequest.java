package org.b2bopen.core;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * For whom to fetch what waits at the LA (P4).
 *
 * @param school only this row; empty for every row
 * @param giveUpAfter how long an unreachable server is tried
 */
public record ImportPersonnelRequest(Optional<SchoolKey> school, Duration giveUpAfter) {
    public ImportPersonnelRequest {
        Objects.requireNonNull(school);
        Objects.requireNonNull(giveUpAfter);
    }
}
