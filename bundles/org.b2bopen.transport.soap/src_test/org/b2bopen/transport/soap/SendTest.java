package org.b2bopen.transport.soap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.TransportSession;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendTest {
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

    @Test
    void T6_a_small_file_is_one_sendFile_and_the_receipt_is_the_receivers() throws Exception {
        Delivery delivery = Fixture.delivery(Fixture.bytes(10_000));
        List<Long> progress = new ArrayList<>();
        try (TransportSession session =
                Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor())) {
            Receipt receipt = session.send(delivery, progress::add);
            assertEquals("R-1", receipt.id());
            assertEquals(delivery.key(), receipt.key());
            assertEquals(delivery.sha256(), receipt.sha256());
            assertEquals(10_000, receipt.length());
            assertFalse(receipt.alreadyDelivered());
        }
        assertEquals(List.of("ping", "login", "pingService", "sendFile", "logout"), receiver.calls);
        assertArrayEquals(Fixture.bytes(10_000), receiver.received.get(delivery.key()));
        assertEquals(List.of(0L, 10_000L), progress);
    }

    @Test
    void A8_the_login_tells_when_the_password_expires() throws Exception {
        try (TransportSession session = Fixture.open(transport, receiver.uri())) {
            assertEquals(
                    Optional.of(LocalDate.of(2026, 12, 24)),
                    session.login(Fixture.GOOD).passwordExpires());
        }
    }

    @Test
    void T6_a_large_file_goes_in_parts_of_which_the_last_is_marked() throws Exception {
        byte[] content = Fixture.bytes(1_234_567);
        Delivery delivery = Fixture.delivery(content);
        List<Long> progress = new ArrayList<>();
        try (TransportSession session =
                Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor())) {
            session.send(delivery, progress::add);
        }
        assertArrayEquals(content, receiver.received.get(delivery.key()));
        assertEquals(13, receiver.calls.stream().filter("sendFile"::equals).count());
        assertEquals(14, progress.size());
        assertEquals(1_234_567L, progress.getLast());
        assertTrue(receiver.contentBytes.get() == content.length);
    }
}
