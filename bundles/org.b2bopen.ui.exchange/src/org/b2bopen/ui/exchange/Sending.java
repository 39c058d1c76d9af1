package org.b2bopen.ui.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.b2bopen.core.Engine;
import org.b2bopen.core.ExportPersonnelOperation;
import org.b2bopen.core.ExportPersonnelRequest;
import org.b2bopen.core.ExportRequest;
import org.b2bopen.core.ExportStudentOperation;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.SchoolKey;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.transport.Service;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What a person wants to send (S6, P3).
 *
 * @param school only this Personnel row
 * @param only just these files; empty for all
 * @param again a file to send although it was delivered before
 */
public record Sending(
        Service service, Optional<SchoolKey> school, List<Path> only, Optional<Path> again, boolean dryRun) {
    private static final Duration GIVE_UP_AFTER = ExportRequest.EVERYTHING.giveUpAfter();

    public Sending {
        Objects.requireNonNull(service);
        Objects.requireNonNull(school);
        only = List.copyOf(only);
        Objects.requireNonNull(again);
    }

    public static Sending everything(Service service) {
        return new Sending(service, Optional.empty(), List.of(), Optional.empty(), false);
    }

    public static Sending just(Service service, List<Path> files) {
        return new Sending(service, Optional.empty(), files, Optional.empty(), false);
    }

    public static Sending again(Service service, Path file) {
        return new Sending(service, Optional.empty(), List.of(file), Optional.of(file), false);
    }

    /** Checks everything and sends nothing. */
    public static Sending dryRun(Service service) {
        return new Sending(service, Optional.empty(), List.of(), Optional.empty(), true);
    }

    Summary execute(Engine engine, FileOutcome.Listener listener, IProgressMonitor monitor)
            throws WorkspaceInUseException {
        return switch (service) {
            case STUDENT ->
                new ExportStudentOperation(
                                engine,
                                new ExportRequest(Optional.empty(), dryRun, again, only, GIVE_UP_AFTER),
                                listener)
                        .execute(monitor);
            case PERSONNEL ->
                new ExportPersonnelOperation(
                                engine,
                                new ExportPersonnelRequest(school, dryRun, again, only, GIVE_UP_AFTER),
                                listener)
                        .execute(monitor);
        };
    }
}
