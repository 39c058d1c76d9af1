package org.b2bopen.transport.soap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.b2bopen.transport.Content;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TransferState;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.b2bopen.transport.soap.FakeReceiver.Reply;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResumeTest {
    private static final int PART = 100_000;

    private final SoapTransport transport = new SoapTransport(Fixture.TIMEOUTS, PART);
    private FakeReceiver receiver;

    @BeforeEach
    void start() throws Exception {
        receiver = FakeReceiver.http();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void R2_a_transfer_that_broke_goes_on_at_the_last_acknowledged_offset() throws Exception {
        byte[] content = Fixture.bytes(2_000_000);
        Delivery delivery = Fixture.delivery(content);
        List<Long> progress = new ArrayList<>();
        try (CuttingForwarder line = new CuttingForwarder(receiver.port())) {
            try (TransportSession session =
                    Fixture.loggedIn(transport, Fixture.endpoint(line.uri()), new NullProgressMonitor())) {
                line.cutAfter(1_050_000);
                TransportException e =
                        assertThrows(TransportException.class, () -> session.send(delivery, progress::add));
                assertEquals(FaultCode.UNREACHABLE, e.code());
                assertTrue(e.retryable());
            }
            assertTrue(progress.getLast() >= 900_000, progress::toString);
            try (TransportSession session =
                    Fixture.loggedIn(transport, Fixture.endpoint(line.uri()), new NullProgressMonitor())) {
                assertEquals("R-1", session.send(delivery, progress::add).id());
            }
            assertArrayEquals(content, receiver.received.get(delivery.key()));
            int overhead = 25 * 2_000;
            assertTrue(line.up.get() <= content.length + PART + overhead, "sent " + line.up.get());
        }
        assertEquals(progress.stream().sorted().toList(), progress);
    }

    @Test
    void R1_a_file_that_arrived_is_not_sent_again_and_gets_the_first_receipt() throws Exception {
        byte[] content = Fixture.bytes(350_000);
        Delivery delivery = Fixture.delivery(content);
        receiver.received.put(delivery.key(), content);
        try (TransportSession session =
                Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor())) {
            assertTrue(session.send(delivery, bytes -> {}).alreadyDelivered());
            assertEquals(0, receiver.contentBytes.get());
        }
    }

    @Test
    void T6_the_status_of_a_transfer_is_unknown_partial_or_delivered() throws Exception {
        Delivery delivery = Fixture.delivery(Fixture.bytes(350_000));
        try (TransportSession session =
                Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor())) {
            assertEquals(new TransferState.Unknown(), session.status(delivery.key()));
            receiver.partial.put(delivery.key(), Fixture.bytes(1234));
            assertEquals(new TransferState.Partial(1234), session.status(delivery.key()));
            receiver.received.put(delivery.key(), Fixture.bytes(350_000));
            assertTrue(session.status(delivery.key()) instanceof TransferState.Delivered);
        }
    }

    @Test
    void R2_a_receiver_that_asks_for_the_same_part_for_ever_is_given_up() throws Exception {
        receiver.scripted.put(
                "sendFile", (xml, content) -> Reply.ok("sendFile", FakeReceiver.element("nextOffset", "0")));
        try (TransportSession session =
                Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor())) {
            TransportException e = assertThrows(
                    TransportException.class,
                    () -> session.send(Fixture.delivery(Fixture.bytes(350_000)), bytes -> {}));
            assertEquals(FaultCode.UNREACHABLE, e.code());
            assertTrue(receiver.calls.stream().filter("sendFile"::equals).count() < 10);
        }
    }

    @Test
    void R2_an_offset_outside_the_file_is_not_believed() throws Exception {
        receiver.scripted.put(
                "sendFile", (xml, content) -> Reply.ok("sendFile", FakeReceiver.element("nextOffset", "999999999")));
        try (TransportSession session =
                Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor())) {
            assertThrows(
                    TransportException.class,
                    () -> session.send(Fixture.delivery(Fixture.bytes(350_000)), bytes -> {}));
        }
    }

    @Test
    void R3_a_file_that_cannot_be_read_or_got_shorter_is_an_error_of_this_computer() throws Exception {
        Delivery good = Fixture.delivery(Fixture.bytes(350_000));
        for (Content bad : List.<Content>of(
                offset -> {
                    throw new IOException("disk");
                },
                offset -> new ByteArrayInputStream(new byte[50_000]))) {
            Delivery delivery =
                    new Delivery(good.key(), good.fileName(), good.service(), good.length(), good.sha256(), bad);
            try (TransportSession session =
                    Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor())) {
                TransportException e =
                        assertThrows(TransportException.class, () -> session.send(delivery, bytes -> {}));
                assertEquals(FaultCode.IO, e.code());
            }
        }
        assertTrue(receiver.received.isEmpty());
    }

    @Test
    void T6_an_empty_file_is_one_empty_part() throws Exception {
        Delivery empty = Fixture.delivery(new byte[0]);
        try (TransportSession session =
                Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor())) {
            assertEquals(0, session.send(empty, bytes -> {}).length());
        }
    }
}
