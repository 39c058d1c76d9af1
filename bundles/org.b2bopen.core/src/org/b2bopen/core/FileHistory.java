package org.b2bopen.core;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.Service;

/**
 * What was done with one transfer of a file, as proof (R5).
 *
 * @param la the LA it went to, or came from
 * @param fileName the name it was sent or saved under
 * @param receipt the LA's, where there is one
 * @param events oldest first
 */
public record FileHistory(
        Direction direction,
        String key,
        Service service,
        String la,
        String fileName,
        String sha256,
        long bytes,
        Optional<Receipt> receipt,
        List<Event> events) {
    /** Whether the file went to the LA or came from it. */
    public enum Direction {
        EXPORT,
        IMPORT
    }

    public FileHistory {
        Objects.requireNonNull(direction);
        Objects.requireNonNull(key);
        Objects.requireNonNull(service);
        Objects.requireNonNull(la);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(receipt);
        events = List.copyOf(events);
    }

    /** @param state FOUND, or a state of the journal: VALID, CLAIMED, SENDING, RECEIPTED, MOVED, REFUSED, RETURNED, IN_DOUBT, or AGAIN; for an import FETCHED, SAVED, ACKNOWLEDGED */
    public record Event(Instant at, String state, String detail) {}
}
