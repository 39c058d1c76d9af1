package org.b2bopen.transport.soap;

import static org.b2bopen.transport.soap.FakeReceiver.element;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Secret;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.Settings;
import org.b2bopen.transport.TlsSettings;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.b2bopen.transport.soap.FakeReceiver.Reply;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {
    private final SoapTransport transport = new SoapTransport(Fixture.TIMEOUTS, 100_000);
    private FakeReceiver receiver;

    @BeforeEach
    void start() throws Exception {
        receiver = FakeReceiver.http();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    private static TransportException refused(Executable call) {
        return assertThrows(TransportException.class, call);
    }

    private TransportException sendAnswered(String fault, String detail) throws Exception {
        receiver.scripted.put("sendFile", (xml, content) -> Reply.fault(fault, detail));
        try (TransportSession session =
                Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor())) {
            return refused(() -> session.send(Fixture.delivery(Fixture.bytes(100)), bytes -> {}));
        }
    }

    @Test
    void S5_a_wrong_password_is_said_in_the_words_of_the_handbook() throws Exception {
        try (TransportSession session = Fixture.open(transport, receiver.uri())) {
            TransportException e =
                    refused(() -> session.login(new Credentials(FakeReceiver.USER, Secret.of("not the one"))));
            assertEquals(FaultCode.LOGIN_REFUSED, e.code());
            assertEquals("User Name or Password is invalid.", e.getMessage());
            assertFalse(e.retryable());
        }
    }

    @Test
    void T7_a_missing_licence_is_its_own_kind_of_error() throws Exception {
        TransportException e = sendAnswered("licenceFault", element("reason", "no licence for 820/4321"));
        assertEquals(FaultCode.LICENCE, e.code());
        assertFalse(e.retryable());
        assertEquals("The Local Authority holds no licence for this school.", e.getMessage());
    }

    @Test
    void V3_a_schema_fault_gives_path_line_and_column_and_no_value() throws Exception {
        TransportException e = sendAnswered(
                "schemaFault",
                element("reason", "value 'Smith' is wrong")
                        + element("path", "/CTfile/CTFpupilData/Pupil[2]/DOB")
                        + element("line", "42")
                        + element("column", "7"));
        assertEquals(FaultCode.RECEIVER_REFUSED, e.code());
        assertEquals(
                Optional.of(new TransportException.ContentFault("/CTfile/CTFpupilData/Pupil[2]/DOB", 42, 7)),
                e.contentFault());
        assertFalse(e.getMessage().contains("Smith"));
    }

    @ParameterizedTest
    @CsvSource({
        "nameFault, RECEIVER_REFUSED, false",
        "conflictFault, CONFLICT, false",
        "busyFault, UNREACHABLE, true",
    })
    void T6_each_typed_fault_has_its_code(String fault, FaultCode code, boolean retryable) throws Exception {
        TransportException e = sendAnswered(
                fault,
                element("reason", "because") + (fault.equals("busyFault") ? element("retryAfterSeconds", "5") : ""));
        assertEquals(code, e.code());
        assertEquals(retryable, e.retryable());
    }

    @Test
    void L4_a_servers_own_words_are_never_repeated() throws Exception {
        String words = "fine&#13;&#10;2026-03-02 INFO sent&#x202E; Zebulon " + FakeReceiver.PASSWORD;
        for (String fault : new String[] {"licenceFault", "nameFault", "conflictFault", "schemaFault"}) {
            TransportException e = sendAnswered(
                    fault, element("reason", words) + (fault.equals("nameFault") ? element("field", "Zebulon") : ""));
            assertFalse(e.getMessage().matches("(?s).*(fine|Zebulon|[\\r\\n]).*"), e.getMessage());
            assertFalse(e.getMessage().contains(FakeReceiver.PASSWORD), e.getMessage());
        }
        TransportException named = sendAnswered("nameFault", element("reason", "x") + element("field", "sourceLa"));
        assertTrue(named.getMessage().contains("(sourceLa)"), named.getMessage());
    }

    @Test
    void S5_a_server_of_another_LA_is_refused() throws Exception {
        receiver.scripted.put("pingService", (xml, content) -> Reply.ok("pingService", element("laNumber", "821")));
        TransportException e =
                refused(() -> Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor()));
        assertEquals(FaultCode.RECEIVER_REFUSED, e.code());
        assertEquals("This server belongs to LA 821, not to LA 820.", e.getMessage());
    }

    @Test
    void S5_an_expired_session_is_logged_in_again_once() throws Exception {
        try (TransportSession session =
                Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor())) {
            receiver.scripted.put(
                    "sendFile",
                    (xml, content) ->
                            xml.contains(">s1<") ? Reply.fault("sessionFault", element("reason", "old")) : null);
            assertEquals(
                    "R-1",
                    session.send(Fixture.delivery(Fixture.bytes(100)), bytes -> {})
                            .id());
        }
        assertEquals(
                List.of("ping", "login", "pingService", "sendFile", "login", "sendFile", "logout"), receiver.calls);
    }

    @Test
    void S5_a_server_that_keeps_no_session_is_no_endless_loop() throws Exception {
        TransportException e = sendAnswered("sessionFault", element("reason", "old"));
        assertEquals(FaultCode.UNREACHABLE, e.code());
        assertEquals(2, receiver.calls.stream().filter("sendFile"::equals).count());
    }

    @ParameterizedTest
    @CsvSource({
        "200, false",
        "301, false",
        "302, false",
        "401, false",
        "403, false",
        "404, false",
        "408, true",
        "429, true",
        "500, true",
        "502, true",
        "503, true",
    })
    void S5_an_address_that_is_not_a_data_transfer_server_is_said_so(int status, boolean retryable) throws Exception {
        receiver.scripted.put("ping", (xml, content) -> Reply.html(status));
        try (TransportSession session = Fixture.open(transport, receiver.uri())) {
            TransportException e = refused(session::ping);
            assertEquals(FaultCode.UNREACHABLE, e.code());
            assertEquals(retryable, e.retryable());
            assertTrue(
                    e.getMessage().startsWith("The address answers, but it is not a data-transfer server")
                            || retryable && e.getMessage().startsWith("The data-transfer server has a fault"),
                    e.getMessage());
            assertFalse(e.getMessage().contains("Acme"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "<html/>",
        "<a",
        "hello",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
    })
    void S5_nonsense_instead_of_an_answer_is_no_stack_trace(String body) throws Exception {
        receiver.scripted.put(
                "ping", (xml, content) -> new Reply(200, "text/xml", body.getBytes(StandardCharsets.UTF_8)));
        try (TransportSession session = Fixture.open(transport, receiver.uri())) {
            TransportException e = refused(session::ping);
            assertEquals(FaultCode.UNREACHABLE, e.code());
        }
    }

    @Test
    void S5_a_host_that_does_not_exist_is_not_found() throws Exception {
        TransportException e = pingFails(URI.create("https://no-such-host.invalid/b2b"));
        assertEquals(FaultCode.UNREACHABLE, e.code());
        assertTrue(e.retryable());
        assertTrue(e.getMessage().contains("no-such-host.invalid was not found"), e.getMessage());
    }

    @Test
    void S5_a_server_that_is_down_refuses_the_connection() throws Exception {
        URI uri = receiver.uri();
        receiver.close();
        TransportException e = pingFails(uri);
        assertEquals(FaultCode.UNREACHABLE, e.code());
        assertTrue(e.retryable());
        assertTrue(e.getMessage().contains("refused the connection"), e.getMessage());
    }

    @Test
    void S5_a_server_that_never_answers_is_given_up_after_a_time() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            SoapTransport impatient = new SoapTransport(Fixture.timeouts(Duration.ofMillis(500)), 100_000);
            URI uri = URI.create("http://localhost:" + silent.getLocalPort() + "/b2b");
            try (TransportSession session = Fixture.open(impatient, uri)) {
                TransportException e = refused(session::ping);
                assertEquals(FaultCode.UNREACHABLE, e.code());
                assertTrue(e.retryable());
                assertTrue(e.getMessage().contains("did not answer in time"), e.getMessage());
            }
        }
    }

    @Test
    void A2_plain_http_leaves_this_computer_only_where_the_user_allowed_it() throws Exception {
        URI uri = URI.create("http://la.example.invalid/b2b");
        TransportException e =
                refused(() -> transport.open(Fixture.endpoint(uri), Fixture.context(new NullProgressMonitor())));
        assertEquals(FaultCode.TLS, e.code());
        Endpoint allowed =
                new Endpoint("820", Service.STUDENT, uri, TlsSettings.DEFAULT, Optional.empty(), true, Settings.NONE);
        transport.open(allowed, Fixture.context(new NullProgressMonitor())).close();
    }

    private TransportException pingFails(URI uri) throws Exception {
        try (TransportSession session = Fixture.open(transport, uri)) {
            return refused(session::ping);
        }
    }
}
