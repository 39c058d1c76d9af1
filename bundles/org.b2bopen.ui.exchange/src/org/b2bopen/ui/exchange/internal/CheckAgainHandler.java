package org.b2bopen.ui.exchange.internal;

import org.b2bopen.core.Engine;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.exchange.ActiveExchange;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Exchange &gt; Check Again: looks into the folders and checks every file anew. */
public final class CheckAgainHandler {
    @CanExecute
    boolean canRun(ActiveExchange active) {
        return active.service().isPresent();
    }

    @Execute
    void run(ActiveExchange active, Engine engine) {
        active.service().ifPresent(service -> check(service, engine));
    }

    private static void check(Service service, Engine engine) {
        Job.create(Messages.Job_CheckAgain, (ICoreRunnable) engine.outbox(service)::checkAgain)
                .schedule();
    }
}
