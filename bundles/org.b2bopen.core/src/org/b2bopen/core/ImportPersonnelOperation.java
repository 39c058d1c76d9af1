package org.b2bopen.core;

import org.b2bopen.core.internal.ImportRun;
import org.b2bopen.core.internal.NotedRun;
import org.b2bopen.core.internal.WorkspaceEngine;
import org.eclipse.core.runtime.IProgressMonitor;

/** Fetches what waits at the LA for Personnel rows; a file is acknowledged only when it is safely on disk (P4). Head-less. */
public final class ImportPersonnelOperation {
    private final Engine engine;
    private final ImportPersonnelRequest request;
    private final FileOutcome.Listener listener;

    public ImportPersonnelOperation(Engine engine, ImportPersonnelRequest request, FileOutcome.Listener listener) {
        this.engine = engine;
        this.request = request;
        this.listener = listener;
    }

    /**
     * Blocks until all is done. A file or a school that fails never stops the others. The monitor counts bytes. A file that was saved
     * but not yet acknowledged is told as failed, and as imported by the run that acknowledges it: so each is imported once.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; the next run goes on where this one stopped
     * @throws WorkspaceInUseException when another process transfers in this workspace or under this root folder (H1)
     */
    public Summary execute(IProgressMonitor monitor) throws WorkspaceInUseException {
        WorkspaceEngine workspace = (WorkspaceEngine) engine;
        return new NotedRun(workspace, RunRecord.Work.PERSONNEL_IMPORT, listener)
                .execute(counted -> new ImportRun(workspace, request, counted).execute(monitor));
    }
}
