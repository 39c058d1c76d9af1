package org.b2bopen.core;

import org.b2bopen.core.internal.ExportRun;
import org.b2bopen.core.internal.ExportTask;
import org.b2bopen.core.internal.NotedRun;
import org.b2bopen.core.internal.WorkspaceEngine;
import org.eclipse.core.runtime.IProgressMonitor;

/** Checks, sends, receipts and moves the waiting staff files of Personnel rows (P3), with the same promises as for students. Head-less. */
public final class ExportPersonnelOperation {
    private final Engine engine;
    private final ExportPersonnelRequest request;
    private final FileOutcome.Listener listener;

    public ExportPersonnelOperation(Engine engine, ExportPersonnelRequest request, FileOutcome.Listener listener) {
        this.engine = engine;
        this.request = request;
        this.listener = listener;
    }

    /**
     * Blocks until all is done. A file that fails never stops the others. The monitor counts bytes.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; the next run goes on where this one stopped
     * @throws WorkspaceInUseException when another process transfers in this workspace or under this root folder (H1)
     */
    public Summary execute(IProgressMonitor monitor) throws WorkspaceInUseException {
        WorkspaceEngine workspace = (WorkspaceEngine) engine;
        ExportTask task = ExportTask.of(request);
        return request.dryRun()
                ? new ExportRun(workspace, task, listener).execute(monitor)
                : new NotedRun(workspace, RunRecord.Work.PERSONNEL_EXPORT, listener)
                        .execute(counted -> new ExportRun(workspace, task, counted).execute(monitor));
    }
}
