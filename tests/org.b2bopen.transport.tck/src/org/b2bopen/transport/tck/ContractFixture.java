package org.b2bopen.transport.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.Questions;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.TransportContext;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of the kit are made of: a receiver for each, and files to send to it. */
abstract class ContractFixture {
    /** Made anew for each test. */
    protected Receiver receiver;

    @TempDir
    Path folder;

    final NullProgressMonitor monitor = new NullProgressMonitor();

    /**
     * Starts a receiver with nothing in it.
     *
     * @param folder an empty one, deleted after the test
     */
    protected abstract Receiver receiver(Path folder) throws Exception;

    @BeforeEach
    final void start() throws Exception {
        receiver = receiver(Files.createDirectory(folder.resolve("receiver")));
        Files.createDirectory(folder.resolve("transport"));
    }

    @AfterEach
    final void stop() {
        if (receiver != null) {
            receiver.close();
        }
    }

    private record Context(IProgressMonitor monitor, Path folder, Questions questions) implements TransportContext {}

    final TransportSession open(Endpoint endpoint, IProgressMonitor monitor) throws TransportException {
        return receiver.transport()
                .open(endpoint, new Context(monitor, folder.resolve("transport"), receiver.questions()));
    }

    final TransportSession loggedIn(Service service, int port, IProgressMonitor monitor) throws TransportException {
        TransportSession session = open(receiver.endpoint(service, port), monitor);
        boolean ready = false;
        try {
            session.ping();
            session.login(receiver.right());
            session.pingService();
            ready = true;
            return session;
        } finally {
            if (!ready) {
                session.close();
            }
        }
    }

    final TransportSession loggedIn(Service service) throws TransportException {
        return loggedIn(service, receiver.port().orElse(0), monitor);
    }

    final Sending student(int number, long atLeast) {
        return new Sending(
                receiver.fileName(Service.STUDENT, number),
                Service.STUDENT,
                receiver.body(Service.STUDENT, number, atLeast));
    }

    final Receipt send(Sending sending) throws TransportException {
        try (TransportSession session = loggedIn(Service.STUDENT)) {
            return session.send(sending.delivery(), sending);
        }
    }

    final void assertReceipt(Sending sending, Receipt receipt) {
        assertEquals(sending.key(), receipt.key(), "the receipt's key");
        assertEquals(sending.body.length(), receipt.length(), "the receipt's length");
        assertEquals(sending.body.sha256(), receipt.sha256().toLowerCase(Locale.ROOT), "the receipt's hash");
        assertTrue(!receipt.id().isBlank() && receipt.id().length() <= 200, "the receipt's number");
    }

    final long copies(Sending sending) throws IOException {
        return receiver.arrived().stream()
                .filter(one -> one.sha256().equals(sending.body.sha256()))
                .count();
    }

    final void assertArrivedOnce(Sending sending) throws IOException {
        assertEquals(1, copies(sending), () -> "copies at the receiver: " + arrived());
    }

    final void assertNothingArrived() throws IOException {
        assertEquals(List.of(), receiver.arrived());
    }

    final String arrived() {
        try {
            return receiver.arrived().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
