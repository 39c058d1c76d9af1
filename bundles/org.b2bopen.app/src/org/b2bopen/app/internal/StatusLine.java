package org.b2bopen.app.internal;

import java.util.Arrays;
import org.b2bopen.ui.OperationJob;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Says "Ready" or what runs now, and how the last run ended (A11). */
final class StatusLine extends JobChangeAdapter implements IPartListener2, AutoCloseable {
    private final IWorkbenchWindow window;
    private final IStatusLineManager manager;
    private final Display display = Display.getCurrent();
    private volatile String lastOutcome = "";

    StatusLine(IWorkbenchWindow window, IStatusLineManager manager) {
        this.window = window;
        this.manager = manager;
        Job.getJobManager().addJobChangeListener(this);
        window.getPartService().addPartListener(this);
        updateLater();
    }

    /** A part that becomes active puts its own, empty message into the line. */
    @Override
    public void partActivated(IWorkbenchPartReference part) {
        updateLater();
    }

    @Override
    public void running(IJobChangeEvent event) {
        if (event.getJob() instanceof OperationJob) {
            updateLater();
        }
    }

    @Override
    public void done(IJobChangeEvent event) {
        if (event.getJob() instanceof OperationJob job) {
            lastOutcome = job.outcome();
            updateLater();
        }
    }

    private void updateLater() {
        if (!display.isDisposed()) {
            display.asyncExec(this::update);
        }
    }

    private void update() {
        String running = Arrays.stream(Job.getJobManager().find(OperationJob.FAMILY))
                .filter(job -> job.getState() == Job.RUNNING)
                .map(Job::getName)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        if (!running.isEmpty()) {
            manager.setMessage(NLS.bind(Messages.StatusLine_Running, running));
        } else if (!lastOutcome.isEmpty()) {
            manager.setMessage(NLS.bind(Messages.StatusLine_ReadyWith, lastOutcome));
        } else {
            manager.setMessage(Messages.StatusLine_Ready);
        }
    }

    @Override
    public void close() {
        window.getPartService().removePartListener(this);
        Job.getJobManager().removeJobChangeListener(this);
    }
}
