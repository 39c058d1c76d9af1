package org.b2bopen.core.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.b2bopen.core.ExportPersonnelRequest;
import org.b2bopen.core.ExportRequest;
import org.b2bopen.transport.Service;

/**
 * What one export is to do, whichever service it is for.
 *
 * @param asked which folders are worked through
 * @param only just these files; empty for all
 */
public record ExportTask(
        Service service,
        Predicate<Folder> asked,
        List<Path> only,
        Optional<Path> again,
        boolean dryRun,
        Duration giveUpAfter) {
    public static ExportTask of(ExportRequest request) {
        return new ExportTask(
                Service.STUDENT,
                folder -> request.la().map(folder.exported()::containsKey).orElse(true),
                request.only(),
                request.again(),
                request.dryRun(),
                request.giveUpAfter());
    }

    public static ExportTask of(ExportPersonnelRequest request) {
        return new ExportTask(
                Service.PERSONNEL,
                folder -> request.school()
                        .map(school -> school.la().equals(folder.la())
                                && school.number().equals(folder.school()))
                        .orElse(true),
                request.files(),
                request.again(),
                request.dryRun(),
                request.giveUpAfter());
    }

    boolean wants(Path file) {
        return only.isEmpty() || only.stream().anyMatch(asked -> FileExport.same(asked, file));
    }
}
