package org.b2bopen.ui.dashboard.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Expiry;

/**
 * How things stand with an LA.
 *
 * @param la its number
 * @param sent in the days on show; so {@code imported} and {@code refused}
 * @param waiting files that lie in its folders now
 * @param lastSuccess empty where nothing went to or came from it in the days on show
 * @param expiring its passwords and certificates that are about to end or have ended, the soonest first
 */
record AuthorityRow(
        String la,
        int sent,
        int imported,
        int refused,
        int waiting,
        Optional<Instant> lastSuccess,
        List<Expiry> expiring) {
    AuthorityRow {
        expiring = List.copyOf(expiring);
    }
}
