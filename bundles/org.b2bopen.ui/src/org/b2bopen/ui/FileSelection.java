package org.b2bopen.ui;

import java.util.Objects;
import java.util.Optional;
import org.b2bopen.core.OutboxEntry;

/** What the Outbox tells the selection service: the Problem view explains this file. */
public record FileSelection(Optional<OutboxEntry> file) {
    public static final FileSelection NONE = new FileSelection(Optional.empty());

    public FileSelection {
        Objects.requireNonNull(file);
    }
}
