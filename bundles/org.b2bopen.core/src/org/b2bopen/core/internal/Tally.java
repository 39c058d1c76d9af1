package org.b2bopen.core.internal;

import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Outcome;
import org.b2bopen.core.Summary;

/** Counts what a run tells on its way, so that a run which is cut off is counted too. Safe for use by several threads. */
final class Tally implements FileOutcome.Listener {
    private final FileOutcome.Listener listener;
    private Summary summary = Summary.NOTHING;
    private boolean unreachable;

    Tally(FileOutcome.Listener listener) {
        this.listener = listener;
    }

    @Override
    public void on(FileOutcome outcome) {
        synchronized (this) {
            summary = summary.plus(outcome.outcome());
            unreachable |= outcome.code().equals(Optional.of(Code.UNREACHABLE)) && outcome.outcome() == Outcome.FAILED;
        }
        listener.on(outcome);
    }

    synchronized void failed() {
        summary = summary.plus(Outcome.FAILED);
    }

    synchronized Summary summary() {
        return summary;
    }

    /** Whether a server did not answer, so that it is of use to try again later. A refused log-in, say, is not: it could lock the account. */
    synchronized boolean unreachable() {
        return unreachable;
    }
}
