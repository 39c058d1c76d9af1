package org.b2bopen.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.b2bopen.messages.Finding;

/**
 * A waiting file as the Outbox shows it.
 *
 * @param messageType what people call its type, or empty
 * @param sourceLa from the name, or empty where the name is not understood; so the next two
 * @param destinationLa the LA it is for, or the LA of its folder where the name is not understood
 * @param bytes its size
 * @param sentBytes how much of it the receiver has, while it is being sent
 * @param reason why it stays, in a sentence; empty when nothing speaks against it
 * @param credentials whose log-in would be used, for example "LA 820" or "Green Abbey 820/4321 to 820"; never a user name
 */
public record OutboxEntry(
        Path file,
        String messageType,
        String sourceLa,
        String school,
        String destinationLa,
        long bytes,
        long sentBytes,
        State state,
        Optional<Code> code,
        String reason,
        String credentials,
        List<Finding> errors,
        List<Finding> queries) {
    /** The words, icons and colours of the window are by these states (UI). */
    public enum State {
        /** Found, not looked into yet. */
        CHECKING,
        READY,
        SENDING,
        DELIVERED,
        NEEDS_ATTENTION,
        IN_DOUBT,
        WAITING_FOR_SERVER
    }

    public OutboxEntry {
        Objects.requireNonNull(file);
        Objects.requireNonNull(messageType);
        Objects.requireNonNull(sourceLa);
        Objects.requireNonNull(school);
        Objects.requireNonNull(destinationLa);
        Objects.requireNonNull(state);
        Objects.requireNonNull(code);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(credentials);
        errors = List.copyOf(errors);
        queries = List.copyOf(queries);
    }
}
