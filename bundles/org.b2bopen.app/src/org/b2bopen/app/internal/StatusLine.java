package org.b2bopen.app.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.b2bopen.ui.OperationJob;
import org.b2bopen.ui.Outlook;
import org.b2bopen.ui.OutlookWatch;
import org.b2bopen.ui.OutlookWords;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Says "Ready" or what runs now, when it runs next, how the last run ended, and what is about to expire (A11). */
final class StatusLine extends JobChangeAdapter implements IPartListener2, AutoCloseable {
    private final IWorkbenchWindow window;
    private final IStatusLineManager manager;
    private final Display display = Display.getCurrent();
    private final OutlookWatch watch;
    private final AutoCloseable looks;
    private final StatusLabel outlook = new StatusLabel("org.b2bopen.status.outlook");
    private final StatusLabel warning = new StatusLabel("org.b2bopen.status.warning");
    private volatile String lastOutcome = "";

    StatusLine(IWorkbenchWindow window, IStatusLineManager manager, OutlookWatch watch) {
        this.window = window;
        this.manager = manager;
        this.watch = watch;
        manager.appendToGroup(StatusLineManager.MIDDLE_GROUP, outlook);
        manager.appendToGroup(StatusLineManager.MIDDLE_GROUP, warning);
        looks = watch.onLook(this::updateLater);
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
        OutlookWords words = new OutlookWords(ZoneId.systemDefault(), Locale.getDefault());
        Outlook now = watch.outlook();
        if (!now.equals(Outlook.UNKNOWN)) {
            String line = words.line(now, Instant.now());
            outlook.show(line, line);
            warning.show(words.warning(now), words.warnings(now));
        }
        String running = Arrays.stream(Job.getJobManager().find(OperationJob.FAMILY))
                .filter(job -> job.getState() == Job.RUNNING && !((OperationJob) job).isResting())
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
    public void close() throws Exception {
        looks.close();
        window.getPartService().removePartListener(this);
        Job.getJobManager().removeJobChangeListener(this);
    }
}
