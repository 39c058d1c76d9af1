package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.b2bopen.core.ExchangeRequest;
import org.b2bopen.core.ExportPersonnelRequest;
import org.b2bopen.core.ExportRequest;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.ImportPersonnelRequest;
import org.b2bopen.core.Patience;
import org.b2bopen.core.RunRecord;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.log.LogEntry;
import org.b2bopen.model.config.Configuration;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One exchange of everything (A5): each part by itself, so that one that fails leaves the others alone. */
public final class ExchangeRun {
    private static final Logger LOG = LoggerFactory.getLogger(ExchangeRun.class);
    /** How soon a run is tried again that found another process transferring. */
    private static final Duration WHILE_IN_USE = Duration.ofSeconds(30);

    private final WorkspaceEngine engine;
    private final ExchangeRequest request;
    private final Tally tally;
    private final Reachability reachability = new Reachability();

    public ExchangeRun(WorkspaceEngine engine, ExchangeRequest request, FileOutcome.Listener listener) {
        this.engine = engine;
        this.request = request;
        this.tally = new Tally(listener);
    }

    public Optional<RunRecord> execute(IProgressMonitor monitor) throws WorkspaceInUseException {
        try {
            return request.scheduled() ? scheduled(monitor) : Optional.of(byHand(monitor));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunRecord byHand(IProgressMonitor monitor) throws WorkspaceInUseException, IOException {
        Instant started = engine.clock().instant();
        try {
            parts(monitor);
        } catch (OperationCanceledException e) {
            engine.runs().note(RunRecord.Work.EVERYTHING, started, tally.summary());
            throw e;
        }
        return engine.runs().note(RunRecord.Work.EVERYTHING, started, tally.summary());
    }

    private Optional<RunRecord> scheduled(IProgressMonitor monitor) throws WorkspaceInUseException, IOException {
        Optional<RunRecord> begun = Optional.empty();
        Optional<Instant> due = engine.storedSchedule().lastDue();
        if (due.isPresent()) {
            begun = engine.runs().begin(due.get());
        }
        return begun.isPresent() ? Optional.of(scheduled(begun.get(), monitor)) : Optional.empty();
    }

    private RunRecord scheduled(RunRecord begun, IProgressMonitor monitor) throws WorkspaceInUseException, IOException {
        try {
            parts(monitor);
            Optional<Duration> pause =
                    tally.unreachable() ? Optional.of(Patience.pauseAfter(begun.tries())) : Optional.empty();
            RunRecord ended = engine.runs().end(begun, tally.summary(), pause);
            tell(ended);
            return ended;
        } catch (WorkspaceInUseException e) {
            engine.runs().end(begun, tally.summary(), Optional.of(WHILE_IN_USE));
            if (begun.tries() == 1) {
                log(LogEntry.Level.INFO, "The scheduled run waits: " + e.getMessage());
            }
            throw e;
        } catch (OperationCanceledException e) {
            boolean goesOn = request.goOnAfterCancel().getAsBoolean();
            engine.runs().end(begun, tally.summary(), goesOn ? Optional.of(Duration.ZERO) : Optional.empty());
            log(
                    LogEntry.Level.WARN,
                    goesOn
                            ? "The scheduled run was cut off; it goes on when the program runs again."
                            : "The scheduled run was cancelled.");
            throw e;
        }
    }

    private void parts(IProgressMonitor monitor) throws WorkspaceInUseException {
        Configuration configuration = engine.configuration().load();
        boolean personnel = !configuration.getPersonnel().getSchools().isEmpty();
        boolean student = !configuration.getLocalAuthorities().isEmpty()
                || !configuration.getStudentSchools().isEmpty();
        SubMonitor progress = SubMonitor.convert(monitor, 4);
        if (student) {
            ExportRequest request =
                    new ExportRequest(Optional.empty(), false, Optional.empty(), List.of(), this.request.giveUpAfter());
            part(
                    "Student export",
                    each -> new ExportRun(engine, ExportTask.of(request), tally, reachability).execute(each),
                    progress);
        }
        if (!configuration.getStudentSchools().isEmpty()) {
            part(
                    "Student reports",
                    each -> new ReportsRun(engine, this.request.giveUpAfter(), tally, reachability).execute(each),
                    progress);
        }
        if (personnel) {
            ExportPersonnelRequest export = new ExportPersonnelRequest(
                    Optional.empty(), false, Optional.empty(), List.of(), request.giveUpAfter());
            part(
                    "Personnel export",
                    each -> new ExportRun(engine, ExportTask.of(export), tally, reachability).execute(each),
                    progress);
            ImportPersonnelRequest fetch = new ImportPersonnelRequest(Optional.empty(), request.giveUpAfter());
            part("Personnel import", each -> new ImportRun(engine, fetch, tally, reachability).execute(each), progress);
        }
    }

    @FunctionalInterface
    private interface Part {
        Summary execute(IProgressMonitor monitor) throws WorkspaceInUseException;
    }

    private void part(String name, Part part, SubMonitor progress) throws WorkspaceInUseException {
        try {
            part.execute(progress.split(1));
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("{} broke off", name, e);
            log(LogEntry.Level.ERROR, name + " broke off: " + e.getLocalizedMessage());
            tally.failed();
        }
    }

    private void tell(RunRecord ended) {
        Summary summary = ended.summary();
        StringJoiner counts = new StringJoiner(", ");
        counts.setEmptyValue("nothing to send or fetch");
        add(counts, summary.sent(), "sent");
        add(counts, summary.imported(), "imported");
        add(counts, summary.refused(), "refused");
        add(counts, summary.failed(), "failed");
        add(counts, summary.inDoubt(), "in doubt");
        log(
                summary.allWell() ? LogEntry.Level.INFO : LogEntry.Level.WARN,
                "Scheduled run: " + counts + "."
                        + (ended.nextTry().isPresent() ? " What waits for a server is tried again." : ""));
    }

    private static void add(StringJoiner counts, int count, String word) {
        if (count > 0) {
            counts.add(count + " " + word);
        }
    }

    private void log(LogEntry.Level level, String message) {
        engine.log().append(new LogEntry(0, engine.clock().instant(), level, "", "", "", "", "", "", message));
        engine.flushLog();
    }
}
