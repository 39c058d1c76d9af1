package org.b2bopen.core;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.b2bopen.messages.Finding;
import org.b2bopen.transport.Service;

/**
 * A waiting file as the Outbox shows it.
 *
 * @param messageType what people call its type, or empty
 * @param sourceLa from the name, or empty where the name is not understood; so the next two
 * @param destinationLa the LA it is for, or the LA of its folder where the name is not understood
 * @param bytes its size
 * @param sentBytes how much of it the receiver has, while it is being sent
 * @param reason why it stays, in a sentence; empty when nothing speaks against it
 * @param route how it would go; empty while something speaks against it, and in {@code CHECKING}
 * @param rightName what it should be called, where that is why it stays and its header tells (V2)
 */
public record OutboxEntry(
        Path file,
        Service service,
        String messageType,
        String sourceLa,
        String school,
        String destinationLa,
        long bytes,
        long sentBytes,
        State state,
        Optional<Code> code,
        String reason,
        Optional<Route> route,
        Optional<String> rightName,
        List<Finding> errors,
        List<Finding> queries) {
    /**
     * Where a file would go, and with whose log-in; to be shown on request, never logged.
     *
     * @param address of the server
     * @param transport what people call it
     * @param login whose log-in it is, for example "LA 820 (LA URLs)"
     */
    public record Route(URI address, String transport, String login, String userName) {}

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
        Objects.requireNonNull(service);
        Objects.requireNonNull(messageType);
        Objects.requireNonNull(sourceLa);
        Objects.requireNonNull(school);
        Objects.requireNonNull(destinationLa);
        Objects.requireNonNull(state);
        Objects.requireNonNull(code);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(route);
        Objects.requireNonNull(rightName);
        errors = List.copyOf(errors);
        queries = List.copyOf(queries);
    }
}
