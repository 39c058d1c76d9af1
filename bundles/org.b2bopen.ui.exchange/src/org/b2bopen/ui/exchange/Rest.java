package org.b2bopen.ui.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.OperationJob;
import org.b2bopen.ui.exchange.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.progress.IProgressConstants;

/** The rest of a run between two tries (H2). A job of its own, because the Progress view hides those that sleep, and nobody could cancel it there. */
final class Rest extends OperationJob {
    private final TransferJob run;
    private final Instant end;
    private final CountDownLatch over = new CountDownLatch(1);

    Rest(TransferJob run, Instant end) {
        super(NLS.bind(Messages.Rest_Name, run.getName()));
        this.run = run;
        this.end = end;
        // The next try has a result; that a rest is over is none.
        setProperty(IProgressConstants.KEEPONE_PROPERTY, false);
    }

    Service service() {
        return run.service();
    }

    @Override
    public boolean isResting() {
        return over.getCount() > 0;
    }

    /** Ends it now, and lets the run try again. */
    void end() {
        over.countDown();
    }

    @Override
    protected void canceling() {
        // Only this end is a result: it takes the place of the one that promises another try, and the name of what it
        // ended.
        setProperty(IProgressConstants.KEEPONE_PROPERTY, true);
        setName(run.getName());
        end();
    }

    @Override
    protected String execute(IProgressMonitor monitor) {
        long seconds = Duration.between(Instant.now(), end).toSeconds();
        monitor.beginTask(NLS.bind(Messages.Rest_Until, TransferJob.time(end)), Math.toIntExact(seconds) + 1);
        try {
            while (Instant.now().isBefore(end) && !over.await(1, TimeUnit.SECONDS)) {
                monitor.worked(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } finally {
            over.countDown();
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        run.schedule();
        return "";
    }
}
