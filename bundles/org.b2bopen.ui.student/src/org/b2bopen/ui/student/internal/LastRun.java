package org.b2bopen.ui.student.internal;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/** Hears how each export ends, whoever started it. */
final class LastRun extends JobChangeAdapter implements AutoCloseable {
    private final Executor ui;
    private final Consumer<String> listener;

    LastRun(Executor ui, Consumer<String> listener) {
        this.ui = ui;
        this.listener = listener;
        Job.getJobManager().addJobChangeListener(this);
    }

    @Override
    public void done(IJobChangeEvent event) {
        if (event.getJob() instanceof ExportJob job) {
            ui.execute(() -> listener.accept(job.outcome()));
        }
    }

    @Override
    public void close() {
        Job.getJobManager().removeJobChangeListener(this);
    }
}
