package org.b2bopen.la.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.la.server.internal.JettyLaServer;
import org.b2bopen.la.store.LaStore;

/** The Local Authority's receiver: Jetty and CXF with the contract of T6 (LA1). */
public interface LaServer extends AutoCloseable {
    /**
     * How to run.
     *
     * @param port 0 for any that is free
     * @param data folder for received files, the outbox of waiting files and the database
     * @param accounts the accounts file of H4
     * @param tls a PKCS12 key store; without one the server binds to loopback only
     * @param storeUrl JDBC URL; without one an SQLite database in {@code data}
     */
    record Options(
            int port,
            Path data,
            Path accounts,
            Optional<Path> tls,
            Optional<char[]> tlsPassword,
            Optional<String> storeUrl) {}

    /**
     * A receiver for others: with TLS it listens on every address of this machine.
     *
     * @throws IllegalArgumentException with a sentence for people when the options or the accounts file are not right
     */
    static LaServer start(Options options) {
        return JettyLaServer.start(options, false);
    }

    /** As {@link #start(Options)}, on a database that the caller has opened and closes after the server. */
    static LaServer start(Options options, LaStore store) {
        return JettyLaServer.start(options, store);
    }

    /** A practice LA: as {@link #start(Options)}, but nobody outside this machine reaches it, with TLS or without. */
    static LaServer startPractice(Options options) {
        return JettyLaServer.start(options, true);
    }

    /** A practice LA that does wrong what it is told to, to see beforehand how that looks (LA1). */
    static LaServer startPractice(Options options, PracticeFaults faults) {
        return JettyLaServer.startPractice(options, faults);
    }

    /** Where clients send to, ending in {@code /b2b}. */
    URI uri();

    @Override
    void close();
}
