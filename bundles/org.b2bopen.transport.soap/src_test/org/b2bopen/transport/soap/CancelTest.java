package org.b2bopen.transport.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.TransportSession;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class CancelTest {
    private static final Timeouts PATIENT = Fixture.timeouts(Duration.ofMinutes(2));

    private final SoapTransport transport = new SoapTransport(PATIENT, 8 << 20);
    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** Long before the call's own limits would end it; how fast is a matter of the machine. */
    private void endsWhenCancelled(Future<?> call) {
        monitor.setCanceled(true);
        ExecutionException e = assertThrows(ExecutionException.class, () -> call.get(20, TimeUnit.SECONDS));
        assertEquals(OperationCanceledException.class, e.getCause().getClass());
    }

    @Test
    void H1_cancelling_ends_an_upload_and_closes_the_file() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        AtomicBoolean closed = new AtomicBoolean();
        long length = 4L << 30;
        Delivery endless = new Delivery(
                "a".repeat(64),
                "8204321_CES_820LLLL_001.xml",
                Service.STUDENT,
                length,
                "b".repeat(64),
                offset -> new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }

                    @Override
                    public int read(byte[] target, int from, int count) {
                        reading.countDown();
                        return count;
                    }

                    @Override
                    public void close() {
                        closed.set(true);
                    }
                });
        try (FakeReceiver receiver = FakeReceiver.http();
                TransportSession session = Fixture.loggedIn(
                        new SoapTransport(PATIENT, length), Fixture.endpoint(receiver.uri()), monitor)) {
            Future<?> call = threads.submit(() -> session.send(endless, bytes -> {}));
            assertTrue(reading.await(1, TimeUnit.MINUTES));
            endsWhenCancelled(call);
            assertTrue(closed.get());
        }
    }

    @Test
    void H1_cancelling_ends_the_wait_for_a_server_that_never_answers() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            URI uri = URI.create("http://localhost:" + silent.getLocalPort() + "/b2b");
            CountDownLatch accepted = new CountDownLatch(1);
            threads.submit(() -> {
                var client = silent.accept();
                accepted.countDown();
                return client;
            });
            try (TransportSession session = transport.open(Fixture.endpoint(uri), Fixture.context(monitor))) {
                Future<?> call = threads.submit(() -> {
                    session.ping();
                    return null;
                });
                assertTrue(accepted.await(1, TimeUnit.MINUTES));
                endsWhenCancelled(call);
            }
        }
    }

    @Test
    void H1_cancelling_ends_a_TLS_handshake_that_nobody_answers() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            URI uri = URI.create("https://localhost:" + silent.getLocalPort() + "/b2b");
            CountDownLatch accepted = new CountDownLatch(1);
            threads.submit(() -> {
                var client = silent.accept();
                accepted.countDown();
                return client;
            });
            try (TransportSession session = transport.open(Fixture.endpoint(uri), Fixture.context(monitor))) {
                Future<?> call = threads.submit(() -> {
                    session.ping();
                    return null;
                });
                assertTrue(accepted.await(1, TimeUnit.MINUTES));
                endsWhenCancelled(call);
            }
        }
    }

    @Test
    void H1_a_session_that_was_cancelled_before_it_began_sends_nothing() throws Exception {
        try (FakeReceiver receiver = FakeReceiver.http();
                TransportSession session = transport.open(Fixture.endpoint(receiver.uri()), Fixture.context(monitor))) {
            monitor.setCanceled(true);
            assertThrows(OperationCanceledException.class, session::ping);
            assertTrue(receiver.calls.isEmpty());
        }
    }

    @Test
    void R4_sessions_leave_no_threads_behind() throws Exception {
        // What other tests broke off on purpose may still be ending in this process.
        Set<Thread> others = ours();
        try (FakeReceiver receiver = FakeReceiver.http()) {
            for (int i = 0; i < 5; i++) {
                Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), monitor)
                        .close();
            }
            for (Thread left : ours()) {
                if (!others.contains(left)) {
                    left.join(Duration.ofMinutes(1));
                    assertFalse(left.isAlive(), () -> left.getName() + "\n" + stack(left));
                }
            }
        }
    }

    private static String stack(Thread thread) {
        return Stream.of(thread.getStackTrace())
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n"));
    }

    private static Set<Thread> ours() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("soap-transport")
                        || thread.getName().startsWith("HttpClient-"))
                .collect(Collectors.toSet());
    }
}
