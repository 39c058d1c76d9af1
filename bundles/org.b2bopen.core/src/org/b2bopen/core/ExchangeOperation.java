package org.b2bopen.core;

import java.util.Optional;
import org.b2bopen.core.internal.ExchangeRun;
import org.b2bopen.core.internal.WorkspaceEngine;
import org.eclipse.core.runtime.IProgressMonitor;

/** Student exports, Personnel exports and Personnel imports in one run (A5), of what is configured. Head-less; a Job wraps it. */
public final class ExchangeOperation {
    private final Engine engine;
    private final ExchangeRequest request;
    private final FileOutcome.Listener listener;

    public ExchangeOperation(Engine engine, ExchangeRequest request, FileOutcome.Listener listener) {
        this.engine = engine;
        this.request = request;
        this.listener = listener;
    }

    /**
     * Blocks until all is done. What fails never stops the rest. The locks are held while something is transferred, not in between.
     *
     * @return how it ended; empty for a scheduled run that another process of the workspace does or has done
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; every file is in a place from which the next run goes on
     * @throws WorkspaceInUseException when another process transfers in this workspace or under this root folder (H1); a scheduled run
     *     is then tried again
     */
    public Optional<RunRecord> execute(IProgressMonitor monitor) throws WorkspaceInUseException {
        return new ExchangeRun((WorkspaceEngine) engine, request, listener).execute(monitor);
    }
}
