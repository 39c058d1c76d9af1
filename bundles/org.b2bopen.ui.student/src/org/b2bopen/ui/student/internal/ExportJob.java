package org.b2bopen.ui.student.internal;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.b2bopen.core.Engine;
import org.b2bopen.core.ExportRequest;
import org.b2bopen.core.ExportStudentOperation;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.ui.OperationJob;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Runs the export of every waiting file, or its dry run, in the Progress view (S6). */
final class ExportJob extends OperationJob {
    private final Engine engine;
    private final boolean dryRun;

    ExportJob(Engine engine, boolean dryRun) {
        super(dryRun ? Messages.Job_DryRun : Messages.Job_Export);
        this.engine = engine;
        this.dryRun = dryRun;
    }

    /** One at a time: a second export would only wait for the first one's lock. */
    static boolean isRunning() {
        return Arrays.stream(Job.getJobManager().find(FAMILY))
                .anyMatch(job -> job instanceof ExportJob && job.getState() != Job.NONE);
    }

    @Override
    protected String execute(IProgressMonitor monitor) throws Problem {
        ExportRequest everything = ExportRequest.EVERYTHING;
        ExportRequest request =
                new ExportRequest(everything.la(), dryRun, Optional.empty(), List.of(), everything.giveUpAfter());
        try {
            Summary summary = new ExportStudentOperation(engine, request, outcome -> {}).execute(monitor);
            return NLS.bind(
                    dryRun ? Messages.Export_DryRunEnded : Messages.Export_Ended,
                    DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(LocalTime.now()),
                    counts(summary));
        } catch (WorkspaceInUseException e) {
            throw new Problem(e.getMessage());
        }
    }

    static String counts(Summary summary) {
        StringJoiner counts = new StringJoiner(", ");
        add(counts, Messages.Export_Sent, summary.sent());
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
