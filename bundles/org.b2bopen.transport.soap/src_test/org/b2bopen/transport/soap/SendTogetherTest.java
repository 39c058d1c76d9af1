package org.b2bopen.transport.soap;

import static org.b2bopen.transport.soap.FakeReceiver.answer;
import static org.b2bopen.transport.soap.FakeReceiver.element;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import org.b2bopen.transport.Content;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.SendOutcome;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.b2bopen.transport.soap.FakeReceiver.Reply;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several small files in one exchange. */
class SendTogetherTest {
    private final SoapTransport transport = new SoapTransport(Fixture.TIMEOUTS, 100_000);
    private final List<Delivery> three = List.of(delivery(1_000), delivery(60_000), delivery(0));
    private FakeReceiver receiver;

    @BeforeEach
    void start() throws Exception {
        receiver = FakeReceiver.http();
        receiver.takesTogether(16);
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    private static Delivery delivery(int length) {
        return Fixture.delivery(Fixture.bytes(length));
    }

    private static Delivery unreadable(IOException failure) {
        Delivery good = delivery(500);
        Content bad = offset -> {
            throw failure;
        };
        return new Delivery(good.key(), good.fileName(), Service.STUDENT, 500, good.sha256(), bad);
    }

    private List<SendOutcome> send(List<Delivery> deliveries) throws TransportException {
        try (TransportSession session =
                Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor())) {
            return session.sendTogether(deliveries);
        }
    }

    private static TransportException failed(SendOutcome outcome) {
        return assertInstanceOf(SendOutcome.Failed.class, outcome).reason();
    }

    @Test
    void T6_three_small_files_are_one_sendFiles_and_each_receipt_is_the_receivers() throws Exception {
        List<SendOutcome> outcomes = send(three);
        assertEquals(List.of("ping", "login", "pingService", "sendFiles", "logout"), receiver.calls);
        for (int i = 0; i < three.size(); i++) {
            SendOutcome.Received received = assertInstanceOf(SendOutcome.Received.class, outcomes.get(i));
            assertEquals(three.get(i).key(), received.receipt().key());
            assertEquals(three.get(i).sha256(), received.receipt().sha256());
            assertFalse(received.receipt().alreadyDelivered());
        }
        assertArrayEquals(
                Fixture.bytes(60_000), receiver.received.get(three.get(1).key()));
    }

    @Test
    void T6_a_file_after_them_is_an_attachment_again() throws Exception {
        try (TransportSession session =
                Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor())) {
            session.sendTogether(three);
            session.send(delivery(5_000), bytes -> {});
        }
        assertEquals(5_000, receiver.contentBytes.get());
    }

    @Test
    void T6_how_many_go_together_is_what_the_receiver_says() throws Exception {
        for (var said : List.of("16", "1000000", "-3", "")) {
            receiver.scripted.put(
                    "pingService",
                    (xml, content) -> Reply.ok(
                            "pingService",
                            element("laNumber", "820") + (said.isEmpty() ? "" : element("filesTogether", said))));
            try (TransportSession session =
                    Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor())) {
                int expected =
                        switch (said) {
                            case "16" -> 16;
                            case "1000000" -> 64;
                            default -> 1;
                        };
                assertEquals(expected, session.filesTogether(), said);
            }
        }
    }

    @Test
    void T7_what_is_wrong_with_one_file_is_told_of_that_one() throws Exception {
        List<Delivery> five = List.of(delivery(1), delivery(2), delivery(3), delivery(4), delivery(5));
        List<String> faults = List.of(
                element("licenceFault", element("reason", "no")),
                element("nameFault", element("reason", "no") + element("field", "sourceLa")),
                element(
                        "schemaFault",
                        element("reason", "no")
                                + element("path", "/B2BStudent/Pupils")
                                + element("line", "7")
                                + element("column", "3")),
                element("conflictFault", element("reason", "no")),
                element("busyFault", element("reason", "no") + element("retryAfterSeconds", "5")));
        receiver.scripted.put("sendFiles", (xml, content) -> {
            StringBuilder answers = new StringBuilder();
            for (int i = 0; i < five.size(); i++) {
                answers.append(answer(five.get(i).key(), faults.get(i)));
            }
            return Reply.ok("sendFiles", answers.toString());
        });
        List<TransportException> reasons =
                send(five).stream().map(SendTogetherTest::failed).toList();
        assertEquals(
                List.of(
                        FaultCode.LICENCE,
                        FaultCode.RECEIVER_REFUSED,
                        FaultCode.RECEIVER_REFUSED,
                        FaultCode.CONFLICT,
                        FaultCode.UNREACHABLE),
                reasons.stream().map(TransportException::code).toList());
        assertEquals(7, reasons.get(2).contentFault().orElseThrow().line());
        assertTrue(reasons.get(4).retryable());
    }

    @Test
    void R1_an_answer_that_is_not_one_for_each_file_in_turn_is_not_believed() throws Exception {
        String first = three.get(0).key();
        String second = three.get(1).key();
        for (String answers : List.of(
                "",
                answer(first, element("licenceFault", element("reason", "no"))),
                answer(second, "") + answer(first, "") + answer(three.get(2).key(), ""),
                answer(first, "") + answer(second, "") + answer(three.get(2).key(), ""))) {
            receiver.scripted.put("sendFiles", (xml, content) -> Reply.ok("sendFiles", answers));
            TransportException failure = assertThrows(TransportException.class, () -> send(three));
            assertEquals(FaultCode.UNREACHABLE, failure.code(), answers);
            assertTrue(failure.retryable());
        }
    }

    @Test
    void T6_a_receiver_that_does_not_take_such_a_request_is_a_receiver_all_the_same() {
        receiver.scripted.put(
                "sendFiles",
                (xml, content) -> Reply.xml(
                        500,
                        "<s:Fault><faultcode>s:Client</faultcode><faultstring>What is sendFiles?</faultstring></s:Fault>"));
        TransportException failure = assertThrows(TransportException.class, () -> send(three));
        assertEquals(FaultCode.RECEIVER_REFUSED, failure.code(), failure.getMessage());
        assertFalse(failure.getMessage().contains("What is"), "the server's words stay out");
    }

    @Test
    void R3_a_file_that_cannot_be_read_stays_and_the_others_go() throws Exception {
        List<SendOutcome> outcomes = send(List.of(three.get(0), unreadable(new IOException("gone")), three.get(1)));
        assertInstanceOf(SendOutcome.Received.class, outcomes.get(0));
        assertEquals(FaultCode.IO, failed(outcomes.get(1)).code());
        assertInstanceOf(SendOutcome.Received.class, outcomes.get(2));
        assertEquals(2, receiver.received.size());
        assertEquals(
                FaultCode.IO,
                failed(send(List.of(unreadable(new IOException("gone")))).getFirst())
                        .code());
    }

    @Test
    void S6_a_run_that_is_cancelled_while_the_files_are_read_ends() {
        assertThrows(
                OperationCanceledException.class,
                () -> send(List.of(three.get(0), unreadable(new InterruptedIOException("cancelled")))));
        assertEquals(0, receiver.received.size());
    }

    @Test
    void T6_a_session_that_ended_meanwhile_is_begun_anew() throws Exception {
        var ordinary = receiver.scripted.get("sendFiles");
        receiver.scripted.put("sendFiles", (xml, content) -> {
            receiver.scripted.put("sendFiles", ordinary);
            return Reply.fault("sessionFault", element("reason", "slept too long"));
        });
        assertEquals(3, send(three).size());
        assertEquals(2, receiver.calls.stream().filter("login"::equals).count());
        assertEquals(3, receiver.received.size());
    }
}
