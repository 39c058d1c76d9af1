package org.b2bopen.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.transport.Service;

/**
 * What Outbox and Inbox tell the selection service: the other views explain the first file.
 *
 * @param entries the waiting files among the selected ones
 * @param fileName of the first; empty when none is selected
 */
public record FileSelection(Service service, List<OutboxEntry> entries, Optional<String> fileName) {
    public FileSelection {
        Objects.requireNonNull(service);
        entries = List.copyOf(entries);
        Objects.requireNonNull(fileName);
    }

    public static FileSelection of(Service service, List<OutboxEntry> entries) {
        return new FileSelection(
                service,
                entries,
                entries.stream()
                        .findFirst()
                        .map(entry -> entry.file().getFileName().toString()));
    }

    public Optional<OutboxEntry> entry() {
        return entries.stream().findFirst();
    }
}
