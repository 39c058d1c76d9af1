package org.b2bopen.transport.sftp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Questions;
import org.b2bopen.transport.Questions.Answer;
import org.b2bopen.transport.Questions.Question;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.Secret;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.Settings;
import org.b2bopen.transport.TransferState;
import org.b2bopen.transport.TransportContext;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.b2bopen.transport.tck.Body;
import org.b2bopen.transport.tck.Receiver.Arrived;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is peculiar to SFTP: keys of servers and of people, and what lies where after a crash (T3). */
class SftpTest {
    private static final String NAME = "8204321_CES_820LLLL_001.xml";
    private static final String PASSWORD = "Lack!ngEnt0py32";

    @TempDir
    private Path folder;

    private SftpReceiver receiver;
    private final List<Question> asked = new ArrayList<>();
    private Answer answer = Answer.YES;

    @BeforeEach
    void start() throws Exception {
        Files.createDirectory(folder.resolve("own"));
        receiver = new SftpReceiver(Files.createDirectory(folder.resolve("receiver")));
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    private record Context(IProgressMonitor monitor, Path folder, Questions questions) implements TransportContext {}

    private TransportSession open(Endpoint endpoint) throws TransportException {
        return receiver.transport()
                .open(endpoint, new Context(new NullProgressMonitor(), folder.resolve("own"), question -> {
                    asked.add(question);
                    return answer;
                }));
    }

    private TransportSession open() throws TransportException {
        return open(receiver.endpoint(Service.STUDENT, receiver.server.port));
    }

    private TransportSession loggedIn() throws TransportException {
        TransportSession session = open();
        session.ping();
        session.login(receiver.right());
        session.pingService();
        return session;
    }

    private TransportException pingFails() throws TransportException {
        try (TransportSession session = open()) {
            TransportException e = assertThrows(TransportException.class, session::ping);
            assertEquals(FaultCode.TLS, e.code(), e.getMessage());
            assertFalse(e.retryable());
            return e;
        }
    }

    private Path knownHosts() {
        return folder.resolve("own/known_hosts");
    }

    // ---- knowing the server

    @Test
    void T3_a_server_is_asked_about_once_and_known_from_then_on() throws Exception {
        loggedIn().close();
        assertEquals(1, asked.size());
        assertTrue(
                asked.getFirst().detail().contains("SHA256:"), asked.getFirst().detail());
        assertTrue(Files.readString(knownHosts()).contains("ed25519"));

        answer = Answer.NO;
        loggedIn().close();
        assertEquals(1, asked.size());
    }

    @Test
    void T3_without_a_window_an_unknown_server_is_refused_and_the_message_says_how_to_add_it() throws Exception {
        answer = Answer.NOBODY;
        TransportException e = pingFails();
        String command = "ssh-keyscan -p " + receiver.server.port + " 127.0.0.1 >> \"" + knownHosts() + "\"";
        assertTrue(e.getMessage().contains(command), e.getMessage());
        assertTrue(e.getMessage().contains("SHA256:"), e.getMessage());

        // And it is true: word for word, by a shell.
        Process added = new ProcessBuilder("sh", "-c", command).inheritIO().start();
        assertEquals(0, added.waitFor());
        loggedIn().close();
    }

    @Test
    void T3_a_server_that_is_not_accepted_gets_nothing() throws Exception {
        answer = Answer.NO;
        assertTrue(pingFails().getMessage().contains("was not accepted"));
        assertFalse(Files.exists(knownHosts()));
    }

    @Test
    void T3_a_key_that_has_changed_is_refused_whatever_is_answered() throws Exception {
        Files.writeString(
                knownHosts(),
                "[127.0.0.1]:" + receiver.server.port + " "
                        + Files.readString(Path.of(receiver.server.key("other", "") + ".pub")));
        TransportException e = pingFails();
        assertTrue(e.getMessage().contains("not the one it had before"), e.getMessage());
        assertTrue(asked.isEmpty());
    }

    @Test
    void T3_a_file_of_known_servers_can_be_given() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine"), receiver.server.hostLine());
        answer = Answer.NOBODY;
        Endpoint endpoint = receiver.endpoint(
                Service.STUDENT,
                receiver.server.port,
                Settings.of(
                        Map.of("keyFile", receiver.server.userKey.toString(), "knownHosts", mine.toString()),
                        Map.of()));
        try (TransportSession session = open(endpoint)) {
            session.ping();
            session.login(receiver.right());
        }
    }

    // ---- logging in

    private TransportSession withKey(Path key, String passphrase) throws TransportException {
        return open(receiver.endpoint(
                Service.STUDENT,
                receiver.server.port,
                Settings.of(Map.of("keyFile", key.toString()), Map.of("keyPassphrase", Secret.of(passphrase)))));
    }

    @Test
    void T3_a_key_with_a_passphrase_logs_in_and_with_a_wrong_one_it_says_so() throws Exception {
        Path key = receiver.server.key("locked", PASSWORD);
        Files.writeString(receiver.server.folder.resolve("authorized_keys"), Files.readString(Path.of(key + ".pub")));
        try (TransportSession session = withKey(key, PASSWORD)) {
            session.ping();
            session.login(receiver.right());
            session.pingService();
        }
        try (TransportSession session = withKey(key, "wr0ng")) {
            session.ping();
            TransportException e = assertThrows(TransportException.class, () -> session.login(receiver.right()));
            assertEquals(FaultCode.LOGIN_REFUSED, e.code());
            assertTrue(e.getMessage().contains("passphrase"), e.getMessage());
        }
    }

    @Test
    void T3_a_key_that_the_server_does_not_know_is_refused() throws Exception {
        try (TransportSession session = withKey(receiver.server.key("stranger", ""), "")) {
            session.ping();
            TransportException e = assertThrows(TransportException.class, () -> session.login(receiver.right()));
            assertEquals(FaultCode.LOGIN_REFUSED, e.code(), e.getMessage());
            assertFalse(e.retryable());
        }
    }

    /** OpenSSH checks passwords of the system's users alone, so that this one test has a server of another make. */
    @Test
    void T3_a_password_logs_in() throws Exception {
        SshServer server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(new SimpleGeneratorHostKeyProvider(folder.resolve("server.key")));
        server.setPasswordAuthenticator((user, password, session) -> user.equals("abbey") && password.equals(PASSWORD));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.start();
        try (TransportSession session = open(receiver.endpoint(Service.STUDENT, server.getPort(), Settings.NONE))) {
            session.ping();
            session.login(new Credentials("abbey", Secret.of(PASSWORD)));
            session.pingService();
            assertEquals(NAME, sentBy(session, 1).name());
        } finally {
            server.stop(true);
        }
    }

    private Arrived sentBy(TransportSession session, int seed) throws Exception {
        session.send(delivery(seed), bytes -> {});
        return receiver.arrived().getFirst();
    }

    // ---- folders

    @Test
    void T3_a_server_without_the_folder_of_the_la_is_refused() throws Exception {
        Files.delete(receiver.base.resolve("820"));
        try (TransportSession session = open()) {
            session.ping();
            session.login(receiver.right());
            TransportException e = assertThrows(TransportException.class, session::pingService);
            assertEquals(FaultCode.RECEIVER_REFUSED, e.code());
            assertTrue(e.getMessage().contains("no folder for LA 820"), e.getMessage());
        }
        assertFalse(Files.exists(receiver.base.resolve("820")));
    }

    private static Delivery delivery(int seed) throws IOException {
        byte[] content = Body.random(seed, 40_000).bytes();
        return new Delivery(
                hash(("key" + seed).getBytes(StandardCharsets.UTF_8)),
                NAME,
                Service.STUDENT,
                content.length,
                hash(content),
                offset -> new ByteArrayInputStream(content, (int) offset, content.length - (int) offset));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Receipt send(Delivery delivery) throws TransportException {
        try (TransportSession session = loggedIn()) {
            return session.send(delivery, bytes -> {});
        }
    }

    private List<String> names(String which) throws IOException {
        try (Stream<Path> files = Files.list(receiver.student(which))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void R1_nothing_is_left_beside_a_delivered_file_but_its_receipt() throws Exception {
        Delivery delivery = delivery(1);
        Receipt receipt = send(delivery);
        assertEquals(List.of(NAME), names("in"));
        assertEquals(List.of(), names("parts"));
        assertEquals(List.of(delivery.key()), names("receipts"));
        assertTrue(Files.readString(receiver.student("receipts").resolve(delivery.key()))
                .contains("sha256 " + receipt.sha256()));
    }

    @Test
    void R1_a_repeat_is_recognised_when_the_la_has_taken_the_file() throws Exception {
        Receipt first = send(delivery(1));
        Files.delete(receiver.student("in").resolve(NAME));
        Receipt second = send(delivery(1));
        assertEquals(first.id(), second.id());
        assertTrue(second.alreadyDelivered());
        assertEquals(List.of(), names("in"));
    }

    /** The state between two steps, as a crash leaves it. */
    private Path intent(Delivery delivery) throws Exception {
        send(delivery);
        Path receipt = receiver.student("receipts").resolve(delivery.key());
        return Files.move(receipt, receipt.resolveSibling(delivery.key() + ".intent"));
    }

    @Test
    void R1_after_dying_between_rename_and_receipt_the_next_try_only_writes_the_receipt() throws Exception {
        Delivery delivery = delivery(1);
        intent(delivery);
        try (TransportSession session = loggedIn()) {
            assertTrue(session.status(delivery.key()) instanceof TransferState.Delivered);
            session.send(delivery, bytes -> {});
        }
        assertEquals(List.of(NAME), names("in"));
        assertEquals(List.of(delivery.key()), names("receipts"));
    }

    @Test
    void R1_after_dying_between_intent_and_rename_the_next_try_renames() throws Exception {
        Delivery delivery = delivery(1);
        intent(delivery);
        Files.move(
                receiver.student("in").resolve(NAME), receiver.student("parts").resolve(delivery.key()));
        send(delivery);
        assertEquals(List.of(NAME), names("in"));
        assertEquals(List.of(), names("parts"));
        assertEquals(List.of(delivery.key()), names("receipts"));
    }

    @Test
    void R1_a_part_that_is_damaged_at_the_server_is_not_believed() throws Exception {
        Delivery delivery = delivery(1);
        loggedIn().close();
        Files.write(receiver.student("parts").resolve(delivery.key()), new byte[20_000]);
        TransportException e = assertThrows(TransportException.class, () -> send(delivery));
        assertTrue(e.retryable());
        assertEquals(List.of(), names("in"));
        send(delivery);
        assertEquals(List.of(NAME), names("in"));
    }

    @Test
    void P4_a_file_without_its_checksum_file_does_not_wait_yet() throws Exception {
        receiver.offer("staff.xml", new byte[] {1, 2, 3});
        Files.delete(receiver.out().resolve("staff.xml.sha256"));
        try (TransportSession session = open(receiver.endpoint(Service.PERSONNEL, receiver.server.port))) {
            session.ping();
            session.login(receiver.right());
            session.pingService();
            assertEquals(List.of(), session.list("820", "4321"));
        }
    }

    @Test
    void P4_what_was_acknowledged_is_kept_among_the_collected() throws Exception {
        receiver.offer("staff.xml", new byte[] {1, 2, 3});
        try (TransportSession session = open(receiver.endpoint(Service.PERSONNEL, receiver.server.port))) {
            session.ping();
            session.login(receiver.right());
            session.pingService();
            session.acknowledge(session.list("820", "4321").getFirst());
        }
        assertTrue(Files.exists(receiver.out().resolve("collected/staff.xml")));
        assertFalse(Files.exists(receiver.out().resolve("staff.xml.sha256")));
    }

    @Test
    void T3_something_that_is_no_ssh_server_is_named() throws Exception {
        try (ServerSocket web = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().daemon().start(() -> {
                try (Socket socket = web.accept()) {
                    socket.getOutputStream()
                            .write("HTTP/1.1 400 Bad Request\r\n\r\n"
                                    .repeat(2000)
                                    .getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    // The client goes away first.
                }
            });
            try (TransportSession session = open(receiver.endpoint(Service.STUDENT, web.getLocalPort()))) {
                TransportException e = assertThrows(TransportException.class, session::ping);
                assertEquals(FaultCode.UNREACHABLE, e.code());
            }
        }
    }
}
