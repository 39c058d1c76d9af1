package org.b2bopen.ui.student.internal;

import org.b2bopen.core.Engine;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Exchange &gt; Export (S6). */
public final class ExportHandler {
    @CanExecute
    boolean canRun() {
        return !ExportJob.isRunning();
    }

    @Execute
    void run(Engine engine) {
        new ExportJob(engine, false).schedule();
    }
}
