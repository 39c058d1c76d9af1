package org.b2bopen.core.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.Service;

/**
 * What the journal knows of one transfer. Immutable; the journal keeps the newest, and the history of the states.
 *
 * @param key see {@link TransferKey}
 * @param nonce of a file that was sent again on purpose
 * @param la destination LA number
 * @param source where the file was found, and where it goes back to
 * @param parked where it is while it is being sent
 * @param target where it goes when it is delivered; known from RECEIPTED on
 * @param maybeSent whether the receiver may hold it although no receipt came
 */
record TransferRecord(
        String key,
        Optional<String> nonce,
        State state,
        String la,
        Service service,
        String fileName,
        String sha256,
        long length,
        String sourceLa,
        String school,
        Path source,
        Optional<Path> parked,
        Optional<Path> target,
        boolean maybeSent,
        Optional<Receipt> receipt,
        Optional<Code> code,
        String reason) {
    /** In the order of DESIGN §2. */
    enum State {
        VALID,
        CLAIMED,
        SENDING,
        RECEIPTED,
        MOVED,
        REFUSED,
        RETURNED,
        IN_DOUBT;

        /** A file in one of these is parked, or on its way there or back. */
        boolean unfinished() {
            return this == CLAIMED || this == SENDING || this == RECEIPTED;
        }
    }

    boolean delivered() {
        return state == State.RECEIPTED || state == State.MOVED;
    }

    TransferRecord claimed(Path from, Path to) {
        return with(
                State.CLAIMED,
                from,
                Optional.of(to),
                Optional.empty(),
                maybeSent,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    TransferRecord sending() {
        return with(State.SENDING, source, parked, Optional.empty(), true, Optional.empty(), Optional.empty(), "");
    }

    TransferRecord receipted(Receipt proof, Path to) {
        return with(State.RECEIPTED, source, parked, Optional.of(to), true, Optional.of(proof), Optional.empty(), "");
    }

    TransferRecord moved(Path to) {
        return with(State.MOVED, source, Optional.empty(), Optional.of(to), true, receipt, Optional.empty(), "");
    }

    /** {@code end} is one of REFUSED, RETURNED and IN_DOUBT. */
    TransferRecord ended(State end, boolean perhapsSent, Optional<Code> why, String sentence) {
        return with(end, source, Optional.empty(), Optional.empty(), perhapsSent, receipt, why, sentence);
    }

    private TransferRecord with(
            State newState,
            Path newSource,
            Optional<Path> newParked,
            Optional<Path> newTarget,
            boolean newMaybeSent,
            Optional<Receipt> newReceipt,
            Optional<Code> newCode,
            String newReason) {
        return new TransferRecord(
                key,
                nonce,
                newState,
                la,
                service,
                fileName,
                sha256,
                length,
                sourceLa,
                school,
                newSource,
                newParked,
                newTarget,
                newMaybeSent,
                newReceipt,
                newCode,
                newReason);
    }
}
