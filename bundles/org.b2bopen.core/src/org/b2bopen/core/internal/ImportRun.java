package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.ImportPersonnelRequest;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.transport.Service;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** One import of staff files (P4): row after row, because a school has few files and an LA should not be asked by many at once. */
public final class ImportRun {
    private final WorkspaceEngine engine;
    private final ImportPersonnelRequest request;
    private final FileOutcome.Listener listener;
    private final Reachability reachability;

    public ImportRun(WorkspaceEngine engine, ImportPersonnelRequest request, FileOutcome.Listener listener) {
        this(engine, request, listener, new Reachability());
    }

    /** @param reachability shared by runs that follow one another: what one has given up, the next does not wait for */
    ImportRun(
            WorkspaceEngine engine,
            ImportPersonnelRequest request,
            FileOutcome.Listener listener,
            Reachability reachability) {
        this.engine = engine;
        this.request = request;
        this.listener = listener;
        this.reachability = reachability;
    }

    public Summary execute(IProgressMonitor outer) throws WorkspaceInUseException {
        Configuration configuration = engine.configuration().load();
        Folders folders = new Folders(configuration);
        Reporter reporter = new Reporter(Service.PERSONNEL, listener, engine.log(), engine.clock(), false);
        folders.make();
        try (WorkspaceLock lock = WorkspaceLock.take(engine.workspace(), folders.root(), engine.clock())) {
            IProgressMonitor monitor = new CancelMonitor(outer);
            try (Lines lines = new Lines(engine.expiryNotes(), engine.host(monitor), reachability)) {
                Progress progress = new Progress(outer, Progress.Watcher.NONE);
                for (PersonnelSchool row : configuration.getPersonnel().getSchools()) {
                    if (isAsked(row)) {
                        work(configuration, row, reporter, progress, lines, monitor);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            engine.expiryNotes().warn(configuration, engine.log());
            engine.flushLog();
        }
        if (outer.isCanceled()) {
            throw new OperationCanceledException();
        }
        return reporter.summary();
    }

    private boolean isAsked(PersonnelSchool row) {
        return request.school()
                .map(school ->
                        school.la().equals(row.getLaNumber()) && school.number().equals(row.getSchoolNumber()))
                .orElse(true);
    }

    private void work(
            Configuration configuration,
            PersonnelSchool row,
            Reporter reporter,
            Progress progress,
            Lines lines,
            IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        Optional<Path> folder = new PersonnelFolders(configuration).imported(row);
        Path place = folder.orElse(engine.workspace());
        Reporter.About about = new Reporter.About(row.getLaNumber(), row.getSchoolNumber(), row.getLaNumber(), place);
        try {
            if (folder.isEmpty()) {
                throw new Refusal(
                        Code.IO,
                        "There is no folder for the files of school " + row.getLaNumber() + "/" + row.getSchoolNumber()
                                + ": neither its own Files Imported nor a root folder is set.");
            }
            Destination destination = new DestinationResolver(configuration, engine.secrets(), engine.registry())
                    .forPersonnelImport(row.getLaNumber(), row.getSchoolNumber());
            Conversation conversation = new Conversation(
                    destination, lines, engine.clock(), engine.pause(monitor), request.giveUpAfter(), monitor);
            new SchoolImport(
                            engine,
                            new SchoolImport.Inbox(
                                    Service.PERSONNEL,
                                    row.getLaNumber(),
                                    row.getSchoolNumber(),
                                    row.getLaNumber(),
                                    folder.get()),
                            conversation,
                            reporter,
                            progress,
                            Fingerprint.of(configuration),
                            monitor)
                    .work();
        } catch (Refusal refusal) {
            reporter.notImported(about, refusal.code(), refusal.getMessage(), 0, true);
        }
    }
}
