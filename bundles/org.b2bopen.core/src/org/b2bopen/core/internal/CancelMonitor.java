package org.b2bopen.core.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What plug-ins see of the run's monitor: whether it is cancelled. Progress is counted by the engine, and monitors are not for several threads. */
class CancelMonitor extends NullProgressMonitor {
    private final IProgressMonitor run;

    CancelMonitor(IProgressMonitor run) {
        this.run = run;
    }

    @Override
    public boolean isCanceled() {
        return super.isCanceled() || run.isCanceled();
    }
}
