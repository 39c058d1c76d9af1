package org.b2bopen.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.progress.IProgressConstants;
import org.slf4j.LoggerFactory;

/**
 * Wraps an operation of the engine: runs it off the UI thread, cancellable, and keeps its result in the Progress view and in the
 * status line, so that a person who looked away still sees how it ended.
 */
public abstract class OperationJob extends Job {
    /** Every job of ours, for {@link Job#getJobManager()}. */
    public static final Object FAMILY = new Object();

    private volatile String outcome = "";

    protected OperationJob(String name) {
        super(name);
        setPriority(LONG);
        setProperty(IProgressConstants.KEEPONE_PROPERTY, true);
        setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
    }

    /**
     * @return one line for people: how it ended
     * @throws Problem what went wrong and what to do about it
     * @throws OperationCanceledException when cancelled
     */
    protected abstract String execute(IProgressMonitor monitor) throws Problem;

    /** How the last run ended; empty before. */
    public final String outcome() {
        return outcome;
    }

    /** Whether it does nothing but wait, so that nothing is lost when it ends. */
    public boolean isResting() {
        return false;
    }

    /** Also to the family of every other: when that begins, the Progress view lets go of what has ended, or it would stay above what runs. */
    @Override
    public final boolean belongsTo(Object family) {
        return family == FAMILY || family instanceof OperationJob;
    }

    @Override
    protected final IStatus run(IProgressMonitor monitor) {
        try {
            outcome = execute(monitor);
            return new Status(IStatus.OK, getClass(), outcome);
        } catch (OperationCanceledException e) {
            outcome = Messages.bind(Messages.OperationJob_Cancelled, getName());
            return new Status(IStatus.CANCEL, getClass(), outcome);
        } catch (Problem e) {
            outcome = e.getMessage();
            return new Status(IStatus.WARNING, getClass(), outcome);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(getClass()).error("{} failed", getName(), e);
            outcome = Messages.bind(Messages.OperationJob_Unexpected, getName(), e.getLocalizedMessage());
            return new Status(IStatus.ERROR, getClass(), outcome);
        }
    }

    /** A sentence for people about why an operation could not do its work. */
    public static final class Problem extends Exception {
        private static final long serialVersionUID = 1L;

        public Problem(String sentence) {
            super(sentence);
        }
    }
}
