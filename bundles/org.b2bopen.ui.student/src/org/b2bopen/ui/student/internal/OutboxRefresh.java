package org.b2bopen.ui.student.internal;

import org.b2bopen.core.Engine;
import org.b2bopen.transport.Service;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** Looks into the folders now and then, and at once when the configuration changed, so that the Outbox shows what is there. */
final class OutboxRefresh implements AutoCloseable {
    private static final long EVERY_MS = 5_000;

    private final Job job;
    private final AutoCloseable subscription;
    private volatile boolean closed;

    OutboxRefresh(Engine engine) {
        job = Job.createSystem(Messages.Job_CheckAgain, (ICoreRunnable) monitor -> {
            engine.outbox(Service.STUDENT).refresh(monitor);
            again();
        });
        subscription = engine.configuration().onChange(this::start);
    }

    void start() {
        if (!closed) {
            job.cancel();
            job.schedule();
        }
    }

    private void again() {
        if (!closed) {
            job.schedule(EVERY_MS);
        }
    }

    @Override
    public void close() throws Exception {
        closed = true;
        subscription.close();
        job.cancel();
    }
}
