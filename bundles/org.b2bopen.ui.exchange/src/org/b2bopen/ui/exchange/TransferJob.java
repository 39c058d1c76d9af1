package org.b2bopen.ui.exchange;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.StringJoiner;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.OperationJob;
import org.b2bopen.ui.exchange.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** A run that checks, sends or fetches files of a service, in the Progress view, by bytes. */
public abstract class TransferJob extends OperationJob {
    private final Service service;

    protected TransferJob(String name, Service service) {
        super(name);
        this.service = service;
    }

    public final Service service() {
        return service;
    }

    /** One at a time: a second one would only meet the first one's lock (H1). */
    public static boolean isRunning() {
        return Arrays.stream(Job.getJobManager().find(FAMILY))
                .anyMatch(job -> job instanceof TransferJob && job.getState() != Job.NONE);
    }

    protected abstract Summary transfer(IProgressMonitor monitor) throws WorkspaceInUseException;

    /** How it ended, with the time of day as {@code {0}} and the counts as {@code {1}}. */
    protected abstract String ended();

    @Override
    protected final String execute(IProgressMonitor monitor) throws Problem {
        try {
            Summary summary = transfer(monitor);
            return NLS.bind(
                    ended(),
                    DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(LocalTime.now()),
                    counts(summary));
        } catch (WorkspaceInUseException e) {
            throw new Problem(e.getMessage());
        }
    }

    static String counts(Summary summary) {
        StringJoiner counts = new StringJoiner(", ");
        add(counts, Messages.Export_Sent, summary.sent());
        add(counts, Messages.Export_Imported, summary.imported());
        add(counts, Messages.Export_Valid, summary.valid());
        add(counts, Messages.Export_Refused, summary.refused());
        add(counts, Messages.Export_Failed, summary.failed());
        add(counts, Messages.Export_InDoubt, summary.inDoubt());
        return counts.length() == 0 ? Messages.Export_Nothing : counts.toString();
    }

    private static void add(StringJoiner counts, String words, int count) {
        if (count > 0) {
            counts.add(NLS.bind(words, count));
        }
    }
}
