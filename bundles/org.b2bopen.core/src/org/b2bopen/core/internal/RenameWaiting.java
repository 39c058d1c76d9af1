package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.log.CleanText;
import org.b2bopen.log.LogEntry;
import org.b2bopen.messages.FileName;

/** Renames a waiting file (V2). Only one that stays because of a rule is renamed, so that no running export has claimed it. */
public final class RenameWaiting {
    private final WorkspaceEngine engine;

    public RenameWaiting(WorkspaceEngine engine) {
        this.engine = engine;
    }

    public Path rename(OutboxEntry entry, String name) throws IOException {
        FileName parsed = engine.messageCheck()
                .types()
                .ofFileName(name)
                .flatMap(type -> type.parse(name))
                .orElseThrow(() ->
                        new IllegalArgumentException(name + " is not the name of any type of file that can be sent."));
        Path file = entry.file();
        Path target = file.resolveSibling(name);
        new Moves(engine.probe()).rename(file, target);
        engine.log()
                .append(new LogEntry(
                        0,
                        engine.clock().instant(),
                        LogEntry.Level.INFO,
                        entry.service().name(),
                        parsed.sourceLa(),
                        parsed.destinationLa(),
                        parsed.sourceSchool(),
                        "",
                        name,
                        CleanText.of(Reporter.fileName(file) + " was renamed to " + name + ".")));
        return target;
    }
}
