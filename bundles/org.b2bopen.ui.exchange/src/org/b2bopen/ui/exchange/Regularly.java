package org.b2bopen.ui.exchange;

import org.b2bopen.core.Engine;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** Looks at the disk now and then, and at once when the configuration changed, so that a view shows what is there. */
public final class Regularly implements AutoCloseable {
    private static final long EVERY_MS = 5_000;

    private final Job job;
    private final AutoCloseable subscription;
    private volatile boolean closed;

    /** @param look runs in a job of the system, never twice at once */
    public Regularly(Engine engine, String name, ICoreRunnable look) {
        job = Job.createSystem(name, (ICoreRunnable) monitor -> {
            try {
                look.run(monitor);
            } finally {
                again();
            }
        });
        subscription = engine.configuration().onChange(this::now);
    }

    /** Looks now, or once more after the look that is under way. */
    public void now() {
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
