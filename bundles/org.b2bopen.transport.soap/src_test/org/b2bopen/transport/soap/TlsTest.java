package org.b2bopen.transport.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLHandshakeException;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TlsSettings;
import org.b2bopen.transport.TlsSettings.Version;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TlsTest {
    @TempDir
    static Path folder;

    private static CertificateMill mill;
    private static SSLContext good;
    private final SoapTransport transport = new SoapTransport(Fixture.TIMEOUTS, 100_000);

    @BeforeAll
    static void certificates() throws Exception {
        mill = new CertificateMill(folder);
        good = mill.server("localhost", "-10d", 365);
    }

    private void works(FakeReceiver receiver, Version minimum, Path trustStore) throws Exception {
        TlsSettings tls = new TlsSettings(minimum, Optional.of(trustStore));
        try (receiver;
                TransportSession session = transport.open(
                        Fixture.endpoint(receiver.uri(), tls, Optional.empty()),
                        Fixture.context(new NullProgressMonitor()))) {
            session.ping();
            session.login(Fixture.GOOD);
            session.pingService();
            assertEquals(
                    "R-1",
                    session.send(Fixture.delivery(Fixture.bytes(250_000)), bytes -> {})
                            .id());
        }
    }

    private TransportException fails(FakeReceiver receiver, Version minimum, Optional<Path> trustStore)
            throws Exception {
        try (receiver) {
            return fails(receiver.uri(), minimum, trustStore);
        }
    }

    private TransportException fails(URI uri, Version minimum, Optional<Path> trustStore) throws Exception {
        try (TransportSession session = transport.open(
                Fixture.endpoint(uri, new TlsSettings(minimum, trustStore), Optional.empty()),
                Fixture.context(new NullProgressMonitor()))) {
            TransportException e = assertThrows(TransportException.class, session::ping);
            assertEquals(FaultCode.TLS, e.code(), e.getMessage());
            assertFalse(e.retryable());
            return e;
        }
    }

    private TransportException fails(SSLContext server) throws Exception {
        return fails(FakeReceiver.https(server), Version.TLS_1_2, Optional.of(mill.authorityPem()));
    }

    @Test
    void A6_a_private_authority_is_trusted_from_a_PEM_file() throws Exception {
        works(FakeReceiver.https(good), Version.TLS_1_2, mill.authorityPem());
    }

    @Test
    void A8_the_login_tells_when_the_servers_certificate_ends() throws Exception {
        LocalDate end = ZonedDateTime.now().plusDays(20).toLocalDate();
        try (FakeReceiver receiver = FakeReceiver.https(mill.server("localhost", "-9d", 29));
                TransportSession session = transport.open(
                        Fixture.endpoint(
                                receiver.uri(),
                                new TlsSettings(Version.TLS_1_2, Optional.of(mill.authorityPem())),
                                Optional.empty()),
                        Fixture.context(new NullProgressMonitor()))) {
            session.ping();
            Instant told = session.login(Fixture.GOOD).certificateExpires().orElseThrow();
            assertEquals(end, LocalDate.ofInstant(told, ZoneId.systemDefault()));
        }
    }

    @Test
    void A6_a_private_authority_is_trusted_from_a_PKCS12_file() throws Exception {
        works(FakeReceiver.https(good), Version.TLS_1_2, mill.authorityStore());
    }

    @Test
    void A6_the_platforms_authorities_stay_trusted_beside_the_private_one() throws Exception {
        ServerTrust trust = ServerTrust.ofPlatform();
        Set<X509Certificate> platform =
                Set.of(trust.managerFor(TlsSettings.DEFAULT).getAcceptedIssuers());
        Set<X509Certificate> both =
                Set.of(trust.managerFor(new TlsSettings(Version.TLS_1_2, Optional.of(mill.authorityPem())))
                        .getAcceptedIssuers());
        assertTrue(both.containsAll(platform));
        assertEquals(platform.size() + 1, both.size());
    }

    @Test
    void A6_a_server_with_1_2_alone_works_with_the_default_minimum() throws Exception {
        works(FakeReceiver.https(good, "TLSv1.2"), Version.TLS_1_2, mill.authorityPem());
    }

    @Test
    void A6_a_server_with_1_2_alone_is_refused_when_1_3_is_the_minimum() throws Exception {
        TransportException e =
                fails(FakeReceiver.https(good, "TLSv1.2"), Version.TLS_1_3, Optional.of(mill.authorityPem()));
        assertEquals("The server offers no version of TLS that is allowed here (TLS 1.3 or newer).", e.getMessage());
    }

    @Test
    void A6_a_server_with_1_3_works_when_1_3_is_the_minimum() throws Exception {
        works(FakeReceiver.https(good, "TLSv1.3", "TLSv1.2"), Version.TLS_1_3, mill.authorityPem());
    }

    @Test
    void S5_an_expired_certificate_is_said_with_its_date() throws Exception {
        LocalDate expired = ZonedDateTime.now().minusDays(10).toLocalDate();
        TransportException e = fails(mill.server("localhost", "-20d", 10));
        assertEquals(
                "The server's certificate expired on "
                        + DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(expired) + ".",
                e.getMessage());
    }

    @Test
    void S5_a_certificate_of_tomorrow_is_said_with_its_date() throws Exception {
        TransportException e = fails(mill.server("localhost", "+5d", 10));
        assertTrue(e.getMessage().startsWith("The server's certificate is valid only from "), e.getMessage());
    }

    @Test
    void S5_a_certificate_for_another_host_is_said_with_both_names() throws Exception {
        TransportException e = fails(mill.server("other.example", "-10d", 365));
        assertEquals("The server's certificate is for other.example, not for localhost.", e.getMessage());
    }

    @Test
    void S5_a_self_signed_certificate_is_refused() throws Exception {
        TransportException e = fails(mill.selfSigned());
        assertEquals(
                "The server's certificate is signed by itself and not by an authority that this computer trusts.",
                e.getMessage());
    }

    @Test
    void S5_an_authority_that_nobody_trusts_is_named() throws Exception {
        TransportException e = fails(FakeReceiver.https(good), Version.TLS_1_2, Optional.empty());
        assertEquals(
                "The server's certificate is not from an authority that this computer trusts (issuer:"
                        + " \"Practice Authority\").",
                e.getMessage());
    }

    @Test
    void S5_a_server_without_encryption_behind_https_is_said_so() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (Socket client = plain.accept()) {
                    client.getInputStream().read();
                    client.getOutputStream()
                            .write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
                    client.shutdownOutput();
                    client.getInputStream().readAllBytes();
                } catch (IOException e) {
                    // the client went away first
                }
            });
            TransportException e = fails(
                    URI.create("https://localhost:" + plain.getLocalPort() + "/b2b"),
                    Version.TLS_1_2,
                    Optional.empty());
            assertEquals(
                    "The address answers, but without encryption, although it begins with https:.", e.getMessage());
        }
    }

    @Test
    void R1_a_bit_that_turned_on_the_way_is_tried_again_and_not_taken_for_a_wrong_setting() throws Exception {
        TlsSettings tls = new TlsSettings(Version.TLS_1_2, Optional.of(mill.authorityPem()));
        try (FakeReceiver receiver = FakeReceiver.https(good);
                CuttingForwarder line = new CuttingForwarder(receiver.port())) {
            try (TransportSession session = transport.open(
                    Fixture.endpoint(line.uri("https"), tls, Optional.empty()),
                    Fixture.context(new NullProgressMonitor()))) {
                session.ping();
                session.login(Fixture.GOOD);
                line.garbleAfter(50_000);
                TransportException e = assertThrows(
                        TransportException.class,
                        () -> session.send(Fixture.delivery(Fixture.bytes(250_000)), bytes -> {}));
                assertEquals(FaultCode.UNREACHABLE, e.code(), e.getMessage());
                assertTrue(e.retryable());
            }
            works(receiver, Version.TLS_1_2, mill.authorityPem());
        }
    }

    enum Leaving {
        /** As where nothing runs behind a gateway. */
        AT_ONCE,
        /** As a server that dies. */
        AFTER_THE_FIRST_WORDS,
        /** As a server that is being stopped. */
        WITH_A_CLOSE_NOTIFY
    }

    @ParameterizedTest
    @EnumSource
    void R1_a_server_that_goes_away_before_there_is_encryption_is_tried_again(Leaving how) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                while (!server.isClosed()) {
                    try (Socket client = server.accept()) {
                        if (how != Leaving.AT_ONCE) {
                            client.getInputStream().read(new byte[16_384]);
                        }
                        if (how == Leaving.WITH_A_CLOSE_NOTIFY) {
                            client.getOutputStream().write(new byte[] {21, 3, 3, 0, 2, 1, 0});
                        }
                        client.shutdownOutput();
                        client.getInputStream().readAllBytes();
                    } catch (IOException e) {
                        // The client went away first, or the test is over.
                    }
                }
            });
            try (TransportSession session = transport.open(
                    Fixture.endpoint(
                            URI.create("https://localhost:" + server.getLocalPort() + "/b2b"),
                            new TlsSettings(Version.TLS_1_2, Optional.of(mill.authorityPem())),
                            Optional.empty()),
                    Fixture.context(new NullProgressMonitor()))) {
                TransportException e = assertThrows(TransportException.class, session::ping);
                assertEquals(FaultCode.UNREACHABLE, e.code(), () -> e.getMessage() + " " + e.getCause());
                assertTrue(e.retryable());
            }
        }
    }

    /** What the JDK says when the end comes before its first word of the handshake; the faults of docs/reliability.md met it. */
    @Test
    void R1_a_connection_that_ends_before_the_handshake_began_is_tried_again() {
        URI uri = URI.create("https://localhost:1/b2b");
        TransportException e = new Failures(Fixture.endpoint(uri, TlsSettings.DEFAULT, Optional.empty()))
                .explain(
                        new IOException(new SSLHandshakeException(
                                "SSLHandshakeException invoking " + uri + ": Remote host closed the channel")),
                        Optional.empty());
        assertEquals(FaultCode.UNREACHABLE, e.code(), e.getMessage());
        assertTrue(e.retryable());
    }

    @Test
    void A6_a_trust_store_that_cannot_be_read_is_an_error_before_anything_is_sent() throws Exception {
        Path nonsense = Files.writeString(folder.resolve("nonsense.p12"), "nonsense");
        TransportException e = assertThrows(
                TransportException.class,
                () -> transport.open(
                        Fixture.endpoint(
                                URI.create("https://localhost/b2b"),
                                new TlsSettings(Version.TLS_1_2, Optional.of(nonsense)),
                                Optional.empty()),
                        Fixture.context(new NullProgressMonitor())));
        assertEquals(FaultCode.TLS, e.code());
    }

    @Test
    void A6_no_switch_of_the_platform_can_turn_the_check_of_host_names_off() throws Exception {
        SSLContext client = SSLContext.getDefault();
        SSLEngine unchecked = client.createSSLEngine("localhost", 443);
        CheckingTrustManager manager = new CheckingTrustManager(null, Version.TLS_1_2);
        CertificateException e = assertThrows(
                CertificateException.class, () -> manager.checkServerTrusted(new X509Certificate[0], "EC", unchecked));
        assertTrue(e.getMessage().contains("host names is switched off"), e.getMessage());
    }
}
