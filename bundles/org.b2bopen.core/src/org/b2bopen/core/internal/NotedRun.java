package org.b2bopen.core.internal;

import java.io.IOException;
import java.time.Instant;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.RunRecord;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A run that was asked for by hand, noted when it is over: also one that was cancelled, not one that could not begin. */
public final class NotedRun {
    private static final Logger LOG = LoggerFactory.getLogger(NotedRun.class);

    private final WorkspaceEngine engine;
    private final RunRecord.Work work;
    private final Tally tally;

    public NotedRun(WorkspaceEngine engine, RunRecord.Work work, FileOutcome.Listener listener) {
        this.engine = engine;
        this.work = work;
        this.tally = new Tally(listener);
    }

    @FunctionalInterface
    public interface Doing {
        Summary with(FileOutcome.Listener listener) throws WorkspaceInUseException;
    }

    public Summary execute(Doing doing) throws WorkspaceInUseException {
        Instant started = engine.clock().instant();
        try {
            Summary summary = doing.with(tally);
            note(started);
            return summary;
        } catch (OperationCanceledException e) {
            note(started);
            throw e;
        }
    }

    private void note(Instant started) {
        try {
            engine.runs().note(work, started, tally.summary());
        } catch (IOException e) {
            // The files are where they belong all the same.
            LOG.warn("The run could not be noted.", e);
        }
    }
}
