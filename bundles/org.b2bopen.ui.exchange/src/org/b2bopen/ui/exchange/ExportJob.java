package org.b2bopen.ui.exchange;

import org.b2bopen.core.Engine;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.exchange.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;

/** Sends files, or says what would be sent (S6, P3). */
public final class ExportJob extends TransferJob {
    private final Engine engine;
    private final Sending sending;
    private final FileOutcome.Listener listener;

    public ExportJob(Engine engine, Sending sending) {
        this(engine, sending, outcome -> {});
    }

    /** @param listener told on threads of the engine */
    public ExportJob(Engine engine, Sending sending, FileOutcome.Listener listener) {
        super(name(sending), sending.service());
        this.engine = engine;
        this.sending = sending;
        this.listener = listener;
    }

    private static String name(Sending sending) {
        if (sending.dryRun()) {
            return Messages.Job_DryRun;
        }
        return sending.service() == Service.STUDENT ? Messages.Job_ExportStudent : Messages.Job_ExportPersonnel;
    }

    @Override
    protected Summary transfer(IProgressMonitor monitor, FileOutcome.Listener told) throws WorkspaceInUseException {
        return sending.execute(
                engine,
                outcome -> {
                    told.on(outcome);
                    listener.on(outcome);
                },
                monitor);
    }

    /** A second delivery is asked for once: asking again by itself could make a third (R1). The next export goes on with it. */
    @Override
    protected boolean mayBeRepeated() {
        return !sending.dryRun() && sending.again().isEmpty();
    }

    @Override
    protected String ended() {
        return sending.dryRun() ? Messages.Export_DryRunEnded : Messages.Export_Ended;
    }
}
