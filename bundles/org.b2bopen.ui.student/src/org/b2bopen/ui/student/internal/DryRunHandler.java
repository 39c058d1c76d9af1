package org.b2bopen.ui.student.internal;

import org.b2bopen.core.Engine;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Exchange &gt; Dry Run: checks everything, sends nothing. */
public final class DryRunHandler {
    @CanExecute
    boolean canRun() {
        return !ExportJob.isRunning();
    }

    @Execute
    void run(Engine engine) {
        new ExportJob(engine, true).schedule();
    }
}
