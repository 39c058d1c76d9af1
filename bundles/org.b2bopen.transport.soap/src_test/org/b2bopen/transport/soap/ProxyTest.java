package org.b2bopen.transport.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.ProxySettings;
import org.b2bopen.transport.Secret;
import org.b2bopen.transport.TlsSettings;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProxyTest {
    private static final String USER = "school";
    private static final String PASSWORD = "Pr0xy!Secret";

    @TempDir
    static Path folder;

    private static CertificateMill mill;
    private static SSLContext server;
    private final SoapTransport transport = new SoapTransport(Fixture.TIMEOUTS, 100_000);

    /** The launcher gives it to the product; the JDK reads it once, before the first connection. */
    @BeforeAll
    static void certificates() throws Exception {
        System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        mill = new CertificateMill(folder);
        server = mill.server("localhost", "-10d", 365);
    }

    private static FakeReceiver https() throws Exception {
        return FakeReceiver.https(server);
    }

    private static Endpoint through(URI uri, ProxySettings proxy) throws Exception {
        TlsSettings tls = new TlsSettings(TlsSettings.Version.TLS_1_2, Optional.of(mill.authorityPem()));
        return Fixture.endpoint(uri, tls, Optional.of(proxy));
    }

    private void sends(Endpoint endpoint) throws Exception {
        try (TransportSession session = Fixture.loggedIn(transport, endpoint, new NullProgressMonitor())) {
            assertEquals(
                    "R-1",
                    session.send(Fixture.delivery(Fixture.bytes(250_000)), bytes -> {})
                            .id());
        }
    }

    private TransportException pingFails(Endpoint endpoint) throws Exception {
        return pingFails(transport, endpoint);
    }

    private static TransportException pingFails(SoapTransport transport, Endpoint endpoint) throws Exception {
        try (TransportSession session = transport.open(endpoint, Fixture.context(new NullProgressMonitor()))) {
            return assertThrows(TransportException.class, session::ping);
        }
    }

    @Test
    void A4_https_goes_through_CONNECT_with_the_proxys_password_and_the_server_never_sees_it() throws Exception {
        try (FakeReceiver receiver = https();
                SmallProxy proxy = new SmallProxy(USER, PASSWORD)) {
            sends(through(receiver.uri(), proxy.settings(USER, PASSWORD)));
            assertTrue(proxy.requests.stream().allMatch(("CONNECT localhost:" + receiver.port())::equals));
            assertFalse(proxy.requests.isEmpty());
            assertFalse(receiver.headers.stream()
                    .anyMatch(header -> header.toLowerCase(Locale.ROOT).contains("proxy")));
        }
    }

    @Test
    void A4_https_goes_through_a_proxy_without_a_password() throws Exception {
        try (FakeReceiver receiver = https();
                SmallProxy proxy = new SmallProxy()) {
            sends(through(receiver.uri(), proxy.settings("", "")));
            assertFalse(proxy.requests.isEmpty());
        }
    }

    @Test
    void A4_http_goes_through_a_proxy_with_a_password() throws Exception {
        try (FakeReceiver receiver = FakeReceiver.http();
                SmallProxy proxy = new SmallProxy(USER, PASSWORD)) {
            sends(through(receiver.uri(), proxy.settings(USER, PASSWORD)));
            assertTrue(proxy.requests.stream().allMatch(("POST " + receiver.uri())::equals), proxy.requests::toString);
        }
    }

    @Test
    void A4_a_407_is_an_error_of_its_own_over_https_and_seen_without_waiting_for_a_connection() throws Exception {
        // Whoever waits for the connection to stand is stopped as stalled, which is another error.
        Duration each = Duration.ofSeconds(30);
        SoapTransport patient = new SoapTransport(new Timeouts(Duration.ofHours(1), each, each, each, each), 100_000);
        try (FakeReceiver receiver = https();
                SmallProxy proxy = new SmallProxy(USER, PASSWORD)) {
            TransportException e = pingFails(patient, through(receiver.uri(), proxy.settings(USER, "wrong")));
            assertEquals(FaultCode.PROXY, e.code());
            assertFalse(e.retryable());
            assertEquals("The proxy refused its Proxy User Name or Proxy Password (407).", e.getMessage());
        }
    }

    @Test
    void A4_a_407_is_an_error_of_its_own_over_http() throws Exception {
        try (FakeReceiver receiver = FakeReceiver.http();
                SmallProxy proxy = new SmallProxy(USER, PASSWORD)) {
            TransportException wrong = pingFails(through(receiver.uri(), proxy.settings(USER, "wrong")));
            assertEquals(FaultCode.PROXY, wrong.code());
            TransportException none = pingFails(through(receiver.uri(), proxy.settings("", "")));
            assertEquals(FaultCode.PROXY, none.code());
            assertEquals("The proxy wants a Proxy User Name and Proxy Password (407).", none.getMessage());
        }
    }

    @Test
    void A4_a_proxy_that_forbids_or_cannot_reach_the_server_is_named_as_the_culprit() throws Exception {
        try (FakeReceiver receiver = https();
                SmallProxy proxy = new SmallProxy()) {
            proxy.refuseWith("403 Forbidden");
            TransportException forbidden = pingFails(through(receiver.uri(), proxy.settings("", "")));
            assertEquals(FaultCode.PROXY, forbidden.code());
            assertFalse(forbidden.retryable());
            proxy.refuseWith("502 Bad Gateway");
            TransportException gone = pingFails(through(receiver.uri(), proxy.settings("", "")));
            assertEquals(FaultCode.PROXY, gone.code());
            assertTrue(gone.retryable());
        }
    }

    @Test
    void A4_a_proxy_that_is_down_or_does_not_exist_is_named() throws Exception {
        SmallProxy proxy = new SmallProxy();
        ProxySettings settings = proxy.settings("", "");
        proxy.close();
        TransportException down = pingFails(through(URI.create("https://la.example/b2b"), settings));
        assertEquals(FaultCode.PROXY, down.code());
        assertTrue(down.getMessage().startsWith("The proxy localhost:" + settings.port()), down.getMessage());
        TransportException unknown = pingFails(through(
                URI.create("https://la.example/b2b"),
                new ProxySettings("no-such-proxy.invalid", 8080, "", Secret.of(""))));
        assertEquals(FaultCode.PROXY, unknown.code());
        assertTrue(unknown.getMessage().contains("no-such-proxy.invalid:8080 was not found"), unknown.getMessage());
    }
}
