package org.b2bopen.ui.exchange;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.b2bopen.transport.Service;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.PlatformUI;

/** Hears how each run of a service ends, whoever started it, and that one is not tried again. */
public final class LastRun extends JobChangeAdapter implements AutoCloseable {
    private final Service service;
    private final Executor ui;
    private final Consumer<String> listener;

    public LastRun(Service service, Executor ui, Consumer<String> listener) {
        this.service = service;
        this.ui = ui;
        this.listener = listener;
        Job.getJobManager().addJobChangeListener(this);
    }

    @Override
    public void done(IJobChangeEvent event) {
        if (event.getJob() instanceof TransferJob) {
            // A job that tells of its end still runs.
            ui.execute(LastRun::askWhatCanBeDone);
        }
        if (event.getJob() instanceof TransferJob job && job.service() == service) {
            ui.execute(() -> listener.accept(job.outcome()));
        } else if (event.getJob() instanceof Rest rest
                && rest.service() == service
                && event.getResult().matches(IStatus.CANCEL)) {
            ui.execute(() -> listener.accept(rest.outcome()));
        }
    }

    /** Menus and tool bars ask anew what can be done, when a run begins and when it ends. */
    private static void askWhatCanBeDone() {
        PlatformUI.getWorkbench()
                .getService(IEventBroker.class)
                .post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    @Override
    public void scheduled(IJobChangeEvent event) {
        if (event.getJob() instanceof TransferJob) {
            askWhatCanBeDone();
        }
    }

    @Override
    public void close() {
        Job.getJobManager().removeJobChangeListener(this);
    }
}
