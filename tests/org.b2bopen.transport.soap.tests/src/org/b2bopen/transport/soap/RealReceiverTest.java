package org.b2bopen.transport.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.b2bopen.la.server.LaServer;
import org.b2bopen.messages.sample.SampleFile;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Questions;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.Secret;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.Settings;
import org.b2bopen.transport.TlsSettings;
import org.b2bopen.transport.TransferState;
import org.b2bopen.transport.TransportContext;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.b2bopen.transport.WaitingFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our client and our receiver, each in the bundle that ships, over a real connection. */
class RealReceiverTest {
    private static final Credentials GOOD = new Credentials("green.abbey", Secret.of("Lack!ngEnt0py32"));

    @TempDir
    private Path folder;

    private final SoapTransport transport = new SoapTransport();
    private LaServer server;

    @BeforeEach
    void start() throws Exception {
        Path accounts = Files.writeString(folder.resolve("accounts.json"), """
            {"laNumber":"820","outOfCounty":false,"accounts":[{"userName":"green.abbey","password":"Lack!ngEnt0py32",
            "services":["STUDENT","PERSONNEL"]}],"licences":["820/4321"]}\
            """);
        server = LaServer.startPractice(new LaServer.Options(
                0, folder.resolve("data"), accounts, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Endpoint endpoint(URI uri, Service service) {
        return new Endpoint("820", service, uri, TlsSettings.DEFAULT, Optional.empty(), false, Settings.NONE);
    }

    private TransportContext context(IProgressMonitor monitor) {
        return new Context(monitor, folder, Questions.NOBODY);
    }

    private record Context(IProgressMonitor monitor, Path folder, Questions questions) implements TransportContext {}

    private TransportSession loggedIn(URI uri, Service service, IProgressMonitor monitor) throws TransportException {
        TransportSession session = transport.open(endpoint(uri, service), context(monitor));
        session.ping();
        session.login(GOOD);
        session.pingService();
        return session;
    }

    private TransportSession loggedIn(URI uri) throws TransportException {
        return loggedIn(uri, Service.STUDENT, new NullProgressMonitor());
    }

    private Path sample(String school, int pupils) throws Exception {
        return new SampleFile(SampleFile.Kind.STUDENT, "820", school, "820", 1, pupils, 7)
                .writeTo(folder.resolve("out"));
    }

    private static String sha256(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Delivery delivery(Path file) throws Exception {
        String hash = sha256(file);
        String key = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest((file.getFileName() + hash).getBytes(StandardCharsets.UTF_8)));
        return new Delivery(key, file.getFileName().toString(), Service.STUDENT, Files.size(file), hash, offset -> {
            FileChannel channel = FileChannel.open(file).position(offset);
            return Channels.newInputStream(channel);
        });
    }

    private List<Path> arrived() throws Exception {
        Path received = folder.resolve("data").resolve("received");
        if (Files.notExists(received)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(received)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void T2_a_small_file_arrives_byte_for_byte_and_a_repeat_gets_the_first_receipt() throws Exception {
        Path file = sample("4321", 3);
        try (TransportSession session = loggedIn(server.uri())) {
            Receipt first = session.send(delivery(file), bytes -> {});
            assertFalse(first.alreadyDelivered());
            assertEquals(sha256(file), first.sha256());
            Receipt second = session.send(delivery(file), bytes -> {});
            assertTrue(second.alreadyDelivered());
            assertEquals(first.id(), second.id());
            assertTrue(session.status(delivery(file).key()) instanceof TransferState.Delivered);
        }
        assertEquals(-1, Files.mismatch(file, arrived().getFirst()));
        assertEquals(1, arrived().size());
    }

    @Test
    void R2_fifty_megabytes_cut_in_the_middle_go_on_where_the_receiver_stopped() throws Exception {
        Path file = sample("4321", 24_000);
        long size = Files.size(file);
        assertTrue(size > 50_000_000, "only " + size);
        Delivery delivery = delivery(file);
        List<Long> progress = new ArrayList<>();
        try (Line line = new Line(server.uri().getPort())) {
            try (TransportSession session = loggedIn(line.uri())) {
                line.cutAfter(20_000_000);
                TransportException e =
                        assertThrows(TransportException.class, () -> session.send(delivery, progress::add));
                assertEquals(FaultCode.UNREACHABLE, e.code());
                assertTrue(e.retryable());
            }
            Receipt receipt = null;
            while (receipt == null) {
                try (TransportSession session = loggedIn(line.uri())) {
                    receipt = session.send(delivery, progress::add);
                } catch (TransportException e) {
                    // The receiver may still be at work on the connection that is gone.
                    assertTrue(e.retryable(), e::getMessage);
                }
            }
            assertEquals(delivery.sha256(), receipt.sha256());
            assertTrue(line.up.get() <= size + (8 << 20), "sent " + line.up.get() + " of " + size);
        }
        assertEquals(-1, Files.mismatch(file, arrived().getFirst()));
        assertEquals(size, progress.getLast());
    }

    @Test
    void S5_the_receivers_refusals_have_their_codes() throws Exception {
        try (TransportSession session =
                transport.open(endpoint(server.uri(), Service.STUDENT), context(new NullProgressMonitor()))) {
            session.ping();
            TransportException login = assertThrows(
                    TransportException.class, () -> session.login(new Credentials("green.abbey", Secret.of("wrong"))));
            assertEquals(FaultCode.LOGIN_REFUSED, login.code());
        }
        try (TransportSession session = loggedIn(server.uri())) {
            Path unlicensed = sample("9999", 3);
            TransportException licence =
                    assertThrows(TransportException.class, () -> session.send(delivery(unlicensed), bytes -> {}));
            assertEquals(FaultCode.LICENCE, licence.code());
            assertFalse(licence.retryable());
        }
        assertEquals(List.of(), arrived());
    }

    @Test
    void V3_a_schema_error_is_refused_with_its_line_and_path() throws Exception {
        Path file = sample("4321", 3);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int line = 0;
        while (!lines.get(line).contains("<DOB>")) {
            line++;
        }
        lines.set(line, lines.get(line).replaceFirst("<DOB>[^<]*", "<DOB>2026-02-30"));
        Files.write(file, lines);
        try (TransportSession session = loggedIn(server.uri())) {
            TransportException e =
                    assertThrows(TransportException.class, () -> session.send(delivery(file), bytes -> {}));
            assertEquals(FaultCode.RECEIVER_REFUSED, e.code());
            assertEquals(line + 1, e.contentFault().orElseThrow().line());
            assertTrue(e.contentFault().orElseThrow().path().contains("DOB"), e::getMessage);
            assertFalse(e.getMessage().contains("2026-02-30"));
        }
    }

    @Test
    void P4_a_waiting_file_is_listed_fetched_acknowledged_and_then_gone() throws Exception {
        Path waiting = new SampleFile(SampleFile.Kind.PERSONNEL, "820", "4321", "820", 1, 2_000, 7)
                .writeTo(folder.resolve("data").resolve("outbox").resolve("820").resolve("4321"));
        try (TransportSession session = loggedIn(server.uri(), Service.PERSONNEL, new NullProgressMonitor())) {
            WaitingFile file = session.list("820", "4321").getFirst();
            assertEquals(sha256(waiting), file.sha256());
            ByteArrayOutputStream got = new ByteArrayOutputStream();
            session.fetch(file, 0, got, bytes -> {});
            assertEquals(Files.readString(waiting), got.toString(StandardCharsets.UTF_8));
            session.acknowledge(file);
            assertEquals(List.of(), session.list("820", "4321"));
        }
    }

    /** Forwards to the receiver, and cuts the line once after a number of bytes. */
    private static final class Line implements AutoCloseable {
        final AtomicLong up = new AtomicLong();
        private final AtomicLong cut = new AtomicLong(Long.MAX_VALUE);
        private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final int port;

        Line(int port) throws Exception {
            this.port = port;
            Thread.ofPlatform().daemon().start(this::accept);
        }

        void cutAfter(long bytes) {
            cut.set(up.get() + bytes);
        }

        URI uri() {
            return URI.create("http://localhost:" + listening.getLocalPort() + "/b2b");
        }

        private void accept() {
            try {
                while (true) {
                    Socket client = listening.accept();
                    Socket target = new Socket(InetAddress.getLoopbackAddress(), port);
                    Thread.ofPlatform().daemon().start(() -> pump(client, target, true));
                    Thread.ofPlatform().daemon().start(() -> pump(target, client, false));
                }
            } catch (IOException e) {
                // closed: the test is over
            }
        }

        private void pump(Socket from, Socket to, boolean upwards) {
            byte[] buffer = new byte[64 << 10];
            try (from;
                    to) {
                for (int read = from.getInputStream().read(buffer);
                        read >= 0;
                        read = from.getInputStream().read(buffer)) {
                    if (upwards && up.addAndGet(read) >= cut.get()) {
                        cut.set(Long.MAX_VALUE);
                        return;
                    }
                    to.getOutputStream().write(buffer, 0, read);
                }
            } catch (IOException e) {
                // either side went away, so the other goes too
            }
        }

        @Override
        public void close() throws Exception {
            listening.close();
        }
    }
}
