package org.b2bopen.app.internal;

import java.util.Arrays;
import org.b2bopen.ui.OperationJob;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Says "Ready" or what runs now, and how the last run ended (A11). */
final class StatusLine extends JobChangeAdapter implements AutoCloseable {
    private final IStatusLineManager manager;
    private final Display display = Display.getCurrent();
    private volatile String lastOutcome = "";

    StatusLine(IStatusLineManager manager) {
        this.manager = manager;
        Job.getJobManager().addJobChangeListener(this);
        update();
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
        Job.getJobManager().removeJobChangeListener(this);
    }
}
