package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.transport.Service;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the reports that wait for Student schools into {@code <root>/<LA>/Reports}: what an LA could not take of a sent file (LA8). */
final class ReportsRun {
    private static final Logger LOG = LoggerFactory.getLogger(ReportsRun.class);

    private final WorkspaceEngine engine;
    private final Duration giveUpAfter;
    private final FileOutcome.Listener listener;
    private final Reachability reachability;
    private final ReportLeftovers leftovers = new ReportLeftovers();

    /** @param reachability what the runs before have given up is not waited for */
    ReportsRun(WorkspaceEngine engine, Duration giveUpAfter, FileOutcome.Listener listener, Reachability reachability) {
        this.engine = engine;
        this.giveUpAfter = giveUpAfter;
        this.listener = listener;
        this.reachability = reachability;
    }

    Summary execute(IProgressMonitor outer) throws WorkspaceInUseException {
        Configuration configuration = engine.configuration().load();
        Folders folders = new Folders(configuration);
        Reporter reporter = new Reporter(Service.STUDENT, listener, engine.log(), engine.clock(), false);
        if (folders.root() == null) {
            return reporter.summary();
        }
        try (WorkspaceLock lock = WorkspaceLock.take(engine.workspace(), folders.root(), engine.clock())) {
            IProgressMonitor monitor = new CancelMonitor(outer);
            try (Lines lines = new Lines(engine.expiryNotes(), engine.host(monitor), reachability)) {
                Progress progress = new Progress(outer, Progress.Watcher.NONE);
                for (StudentSchool row : configuration.getStudentSchools()) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    work(configuration, row, folders.root(), reporter, progress, lines, monitor);
                }
                leftovers.sweep();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            engine.flushLog();
        }
        if (outer.isCanceled()) {
            throw new OperationCanceledException();
        }
        return reporter.summary();
    }

    private void work(
            Configuration configuration,
            StudentSchool row,
            Path root,
            Reporter reporter,
            Progress progress,
            Lines lines,
            IProgressMonitor monitor) {
        SchoolImport.Inbox inbox = new SchoolImport.Inbox(
                Service.STUDENT,
                row.getLaNumber(),
                row.getSchoolNumber(),
                row.getDestinationLaNumber(),
                root.resolve(row.getDestinationLaNumber()).resolve(Folders.REPORTS));
        Optional<Destination> destination = destination(configuration, row);
        if (destination.isEmpty()) {
            leftovers.asked(inbox, false);
            return;
        }
        Conversation conversation =
                new Conversation(destination.get(), lines, engine.clock(), engine.pause(monitor), giveUpAfter, monitor);
        boolean whole = new SchoolImport(
                        engine, inbox, conversation, reporter, progress, Fingerprint.of(configuration), monitor)
                .work();
        leftovers.asked(inbox, whole);
    }

    /** A row that nothing can be sent with is told about by the export of its files; to tell it each night without any would be noise. */
    private Optional<Destination> destination(Configuration configuration, StudentSchool row) {
        try {
            return new DestinationResolver(configuration, engine.secrets(), engine.registry())
                    .forReports(row.getLaNumber(), row.getSchoolNumber(), row.getDestinationLaNumber());
        } catch (Refusal refusal) {
            LOG.info(
                    "No reports are fetched for {}/{} from LA {}: {}",
                    row.getLaNumber(),
                    row.getSchoolNumber(),
                    row.getDestinationLaNumber(),
                    refusal.code());
            return Optional.empty();
        }
    }
}
