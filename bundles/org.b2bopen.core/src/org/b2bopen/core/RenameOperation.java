package org.b2bopen.core;

import java.io.IOException;
import java.nio.file.Path;
import org.b2bopen.core.internal.RenameWaiting;
import org.b2bopen.core.internal.WorkspaceEngine;

/** Gives a waiting file that may not go under its name another one (V2). Blocks. */
public final class RenameOperation {
    private final Engine engine;
    private final OutboxEntry entry;
    private final String name;

    /** @param name one that a message type has; the folder stays the same */
    public RenameOperation(Engine engine, OutboxEntry entry, String name) {
        this.engine = engine;
        this.entry = entry;
        this.name = name;
    }

    /**
     * Renames and logs it. The content is not touched.
     *
     * @return where the file is then
     * @throws java.nio.file.FileAlreadyExistsException when another file has that name: it is never overwritten
     * @throws IllegalArgumentException when it is not the name of a message type
     */
    public Path execute() throws IOException {
        return new RenameWaiting((WorkspaceEngine) engine).rename(entry, name);
    }
}
