package org.b2bopen.la.server.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.b2bopen.la.server.internal.PlainClient.Announcement;
import org.b2bopen.la.server.internal.PlainClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The receiver dies, the connection breaks, the disk fills: a file is delivered once and whole, whatever happens in between. */
class CrashTest {
    private static final String NAME = "8204321_CES_820LLLL_001.xml";

    @TempDir
    private Path folder;

    private PracticeReceiver receiver;
    private byte[] content;
    private Announcement file;

    @BeforeEach
    void sample() throws Exception {
        content = PracticeReceiver.sample(folder, "820", "4321", "820", 40);
        file = PracticeReceiver.announce(NAME, content);
        receiver = new PracticeReceiver(folder);
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R1: a small file sent in one call, and the receiver dies at any point")
    void R1_dies_while_a_small_file_comes(CrashPoint point) throws Exception {
        receiver.crash(dyingAt(point)).start();
        try (PlainClient client = receiver.client("abbey")) {
            assertNull(client.sendMtom(file, 0, content, true).get("receiptId"), "it died before the receipt");
        }
        receiver.restart();
        assertDeliveredOnceAfterARepeat(0);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R1: a file in two parts, and the receiver dies at any point of the last one")
    void R1_dies_while_the_last_part_comes(CrashPoint point) throws Exception {
        receiver.start();
        try (PlainClient client = receiver.client("abbey")) {
            client.sendMtom(file, 0, Arrays.copyOf(content, 1000), false);
        }
        receiver.close();
        receiver.crash(dyingAt(point)).start();
        try (PlainClient client = receiver.client("abbey")) {
            client.sendMtom(file, 1000, Arrays.copyOfRange(content, 1000, content.length), true);
        }
        receiver.restart();
        try (PlainClient client = receiver.client("abbey")) {
            Answer status = client.ask("transferStatus", "<transferId>" + file.transferId() + "</transferId>");
            boolean recorded = point.compareTo(CrashPoint.RECORDED) >= 0;
            assertEquals(recorded, status.get("receiptId") != null, status.text());
            assertEquals(recorded ? null : String.valueOf(content.length), status.get("nextOffset"));
        }
        assertDeliveredOnceAfterARepeat(content.length);
    }

    @Test
    @DisplayName("R1: a file that was recorded but not moved goes to another name if its own was taken meanwhile")
    void R1_recovery_never_overwrites() throws Exception {
        receiver.crash(dyingAt(CrashPoint.RECORDED)).start();
        try (PlainClient client = receiver.client("abbey")) {
            client.sendMtom(file, 0, content, true);
        }
        receiver.close();
        Path taken = receiver.data().resolve("received/820/4321").resolve(NAME);
        Files.writeString(taken, "somebody else's");
        receiver.restart();
        assertEquals("somebody else's", Files.readString(taken));
        assertArrayEquals(content, Files.readAllBytes(taken.resolveSibling("8204321_CES_820LLLL_001 (2).xml")));
    }

    @Test
    @DisplayName("R1: bytes that no record knows are cleared away at a start")
    void R1_orphans() throws Exception {
        receiver.start();
        receiver.close();
        Path orphan = receiver.data().resolve("incoming").resolve("ab".repeat(32) + ".part");
        Files.writeString(orphan, "half a file");
        receiver.restart();
        assertEquals(List.of(), receiver.incoming());
    }

    @Test
    @DisplayName("R1: only one receiver works in a data folder")
    void R1_one_receiver_per_folder() throws Exception {
        receiver.start();
        try (PracticeReceiver second = new PracticeReceiver(folder)) {
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, second::start);
            assertTrue(refused.getMessage().contains("Another receiver"), refused.getMessage());
        }
        try (PlainClient client = receiver.client("abbey")) {
            assertNotNull(client.sendMtom(file, 0, content, true).get("receiptId"));
        }
    }

    @Test
    @DisplayName(
            "R2: what arrived before a connection broke within a part is kept, and the transfer goes on from there")
    void R2_connection_breaks_within_a_part() throws Exception {
        receiver.start();
        byte[] large = PracticeReceiver.sample(folder, "820", "4321", "820", 4000);
        Announcement announced = PracticeReceiver.announce(NAME, large);
        try (PlainClient client = receiver.client("abbey")) {
            breakOff(client, announced, large, large.length / 2);
            String ask = "<transferId>" + announced.transferId() + "</transferId>";
            // transferStatus waits for the broken connection's lock, so that its answer counts what arrived.
            long held = Long.parseLong(client.ask("transferStatus", ask).get("nextOffset"));
            assertTrue(held > 0 && held <= large.length / 2, held + " of " + large.length);
            Answer rest = client.sendMtom(announced, held, Arrays.copyOfRange(large, (int) held, large.length), true);
            assertNotNull(rest.get("receiptId"), rest.text());
        }
        assertArrayEquals(large, Files.readAllBytes(receiver.received().getFirst()));
    }

    @Test
    @DisplayName("T6: when as many transfers run as it takes, the next one is a busyFault that says when to come back")
    void T6_busy() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        receiver.limits(new Receiving.Limits(1, 1L << 30, 0, Duration.ofMillis(50)))
                .crash(point -> {
                    if (point == CrashPoint.PART_WRITTEN) {
                        inside.countDown();
                        await(go);
                    }
                })
                .start();
        AtomicReference<Answer> first = new AtomicReference<>();
        try (PlainClient client = receiver.client("abbey");
                PlainClient other = receiver.client("abbey")) {
            Thread sender = Thread.startVirtualThread(() -> first.set(unchecked(client)));
            assertTrue(inside.await(2, TimeUnit.MINUTES));
            Answer busy = other.sendMtom(file, 0, content, true);
            Answer status = other.ask("transferStatus", "<transferId>" + file.transferId() + "</transferId>");
            go.countDown();
            sender.join();
            assertEquals("busyFault", busy.fault(), busy.text());
            assertEquals("5", busy.get("retryAfterSeconds"));
            assertEquals("busyFault", status.fault(), "the transfer is in other hands");
        }
        assertNotNull(first.get().get("receiptId"), first.get().text());
    }

    @Test
    @DisplayName("R1: a full disk is a busyFault, and nothing of the part is kept")
    void R1_disk_full() throws Exception {
        receiver.limits(new Receiving.Limits(8, 1L << 40, Long.MAX_VALUE / 2, Duration.ofSeconds(1)))
                .start();
        try (PlainClient client = receiver.client("abbey")) {
            Answer full = client.sendMtom(file, 0, content, true);
            assertEquals("busyFault", full.fault(), full.text());
        }
        assertEquals(List.of(), receiver.incoming());
        assertEquals(List.of(), receiver.received());
    }

    @Test
    @DisplayName("R2: a transfer that nobody went on with for two weeks is forgotten, a delivered one never")
    void R2_forgotten_after_two_weeks() throws Exception {
        byte[] other = PracticeReceiver.sample(folder, "820", "4322", "820", 40);
        Announcement delivered = PracticeReceiver.announce("8204322_CES_820LLLL_001.xml", other);
        receiver.start();
        try (PlainClient client = receiver.client("abbey");
                PlainClient county = receiver.client("county")) {
            client.sendMtom(file, 0, Arrays.copyOf(content, 1000), false);
            assertNotNull(county.sendMtom(delivered, 0, other, true).get("receiptId"));
        }
        receiver.close();
        receiver.clock(Clock.offset(Clock.systemUTC(), Duration.ofDays(13))).start();
        try (PlainClient county = receiver.client("county")) {
            assertEquals("true", county.sendMtom(delivered, 0, other, true).get("alreadyDelivered"));
            assertEquals(1, receiver.incoming().size(), "not yet");
        }
        receiver.close();
        receiver.clock(Clock.offset(Clock.systemUTC(), Duration.ofDays(15))).start();
        try (PlainClient client = receiver.client("abbey");
                PlainClient county = receiver.client("county")) {
            assertEquals("true", county.sendMtom(delivered, 0, other, true).get("alreadyDelivered"));
            assertEquals(List.of(), receiver.incoming());
            Answer status = client.ask("transferStatus", "<transferId>" + file.transferId() + "</transferId>");
            assertEquals("0", status.get("nextOffset"));
        }
    }

    @Test
    @DisplayName("LA1: a file longer than the receiver takes is refused before it is sent")
    void LA1_too_long() throws Exception {
        receiver.limits(new Receiving.Limits(8, 100, 0, Duration.ofSeconds(1))).start();
        try (PlainClient client = receiver.client("abbey")) {
            Answer answer = client.sendMtom(file, 0, content, true);
            assertEquals("nameFault", answer.fault(), answer.text());
            assertEquals("length", answer.get("field"));
        }
    }

    private void assertDeliveredOnceAfterARepeat(int offset) throws Exception {
        try (PlainClient client = receiver.client("abbey")) {
            Answer again = client.sendMtom(file, offset, Arrays.copyOfRange(content, offset, content.length), true);
            if (again.get("receiptId") == null) {
                again = client.sendMtom(file, 0, content, true);
            }
            assertNotNull(again.get("receiptId"), again.text());
            assertEquals(file.sha256(), again.get("sha256"));
        }
        assertEquals(1, receiver.received().size());
        assertArrayEquals(content, Files.readAllBytes(receiver.received().getFirst()));
        assertEquals(List.of(), receiver.incoming());
    }

    /** Sends the message up to the given byte of its content and drops the connection. */
    private void breakOff(PlainClient client, Announcement announced, byte[] large, int after) throws Exception {
        byte[] body =
                client.mtom(announced, 0, new ByteArrayInputStream(large), true).readAllBytes();
        int head = body.length - large.length - 100;
        try (Socket socket = new Socket("127.0.0.1", receiver.server().uri().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /b2b HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + PlainClient.mtomType()
                            + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, head + after);
            out.flush();
            waitUntilSomethingIsHeld();
        }
    }

    private void waitUntilSomethingIsHeld() throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (receiver.incoming().isEmpty() || Files.size(receiver.incoming().getFirst()) == 0) {
            assertTrue(System.nanoTime() < deadline, "nothing arrived");
            Thread.onSpinWait();
        }
    }

    private static Consumer<CrashPoint> dyingAt(CrashPoint point) {
        return reached -> {
            if (reached == point) {
                throw new Dead();
            }
        };
    }

    private Answer unchecked(PlainClient client) {
        try {
            return client.sendMtom(file, 0, content, true);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(2, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a killed process does not do either: no clean-up of ours handles it. */
    private static final class Dead extends Error {
        private static final long serialVersionUID = 1L;
    }
}
