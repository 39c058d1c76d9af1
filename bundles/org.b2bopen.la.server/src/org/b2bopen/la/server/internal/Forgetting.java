package org.b2bopen.la.server.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.b2bopen.la.store.IncomingTransfer;
import org.b2bopen.la.store.StoreException;
import org.b2bopen.la.store.TransferLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clears away transfers that nobody goes on with, so that half files do not fill the disk. Delivered ones are never forgotten. */
final class Forgetting {
    static final Duration AFTER = Duration.ofDays(14);

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
    private static final Duration EVERY = Duration.ofHours(6);

    private final PartStore parts;
    private final TransferLedger ledger;
    private final KeyedLocks transfers;
    private final Clock clock;
    private Instant next = Instant.MIN;

    Forgetting(PartStore parts, TransferLedger ledger, KeyedLocks transfers, Clock clock) {
        this.parts = parts;
        this.ledger = ledger;
        this.transfers = transfers;
        this.clock = clock;
    }

    /** Cheap when it is not yet time to look again. */
    void lookNowAndThen() {
        if (due()) {
            try {
                for (IncomingTransfer transfer : ledger.allIncoming()) {
                    forget(transfer.transferId());
                }
            } catch (IOException | StoreException e) {
                LOG.warn("Old unfinished transfers could not be cleared away", e);
            }
        }
    }

    private synchronized boolean due() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return false;
        }
        next = now.plus(EVERY);
        return true;
    }

    private void forget(String transferId) throws IOException {
        var held = transfers.acquire(transferId, Duration.ZERO);
        if (held.isEmpty()) {
            return;
        }
        try (KeyedLocks.Held ignored = held.get()) {
            if (parts.lastWritten(transferId).plus(AFTER).isBefore(clock.instant())) {
                ledger.drop(transferId);
                parts.delete(transferId);
                LOG.info("An unfinished transfer was forgotten after {} days", AFTER.toDays());
            }
        }
    }
}
