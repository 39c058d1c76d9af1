package org.b2bopen.ui;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.b2bopen.core.Engine;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an {@link Outlook} fresh: every half minute, because the command line and a daemon change it too, and whenever an operation of
 * this window ends. Reads in a Job; listeners are told on its thread.
 */
public final class OutlookWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutlookWatch.class);
    private static final long EVERY_MS = Duration.ofSeconds(30).toMillis();

    private final Engine engine;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Job look = new Look();
    private final JobChangeAdapter afterOperations = new JobChangeAdapter() {
        @Override
        public void done(IJobChangeEvent event) {
            if (event.getJob() instanceof OperationJob) {
                refresh();
            }
        }
    };
    private volatile Outlook outlook = Outlook.UNKNOWN;
    private volatile boolean closed;

    public OutlookWatch(Engine engine) {
        this.engine = engine;
        look.setSystem(true);
        Job.getJobManager().addJobChangeListener(afterOperations);
        refresh();
    }

    /** As it was at the last look; does not touch the disk. */
    public Outlook outlook() {
        return outlook;
    }

    /** Looks again soon. */
    public void refresh() {
        if (!closed) {
            look.cancel();
            look.schedule();
        }
    }

    /** Pauses the schedule for every process of the workspace, or lets it go on, in the background. */
    public void pause(boolean paused) {
        Job job = Job.createSystem(Messages.Outlook_PauseJob, monitor -> {
            if (paused) {
                engine.schedule().pause();
            } else {
                engine.schedule().resume();
            }
            refresh();
            return Status.OK_STATUS;
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    /** Told of every look, changed or not: "in 3 days" changes by itself. */
    public AutoCloseable onLook(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        closed = true;
        Job.getJobManager().removeJobChangeListener(afterOperations);
        look.cancel();
    }

    private final class Look extends Job {
        Look() {
            super("Outlook");
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                outlook = Outlook.of(engine);
                listeners.forEach(Runnable::run);
            } catch (RuntimeException e) {
                LOG.warn("How the workspace stands cannot be seen now.", e);
            }
            if (!closed) {
                schedule(EVERY_MS);
            }
            return Status.OK_STATUS;
        }
    }
}
