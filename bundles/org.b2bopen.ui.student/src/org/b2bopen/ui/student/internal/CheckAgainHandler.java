package org.b2bopen.ui.student.internal;

import org.b2bopen.core.Engine;
import org.b2bopen.transport.Service;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Execute;

/** Exchange &gt; Check Again: looks into the folders now. */
public final class CheckAgainHandler {
    @Execute
    void run(Engine engine) {
        Job.create(Messages.Job_CheckAgain, (ICoreRunnable) engine.outbox(Service.STUDENT)::checkAgain)
                .schedule();
    }
}
