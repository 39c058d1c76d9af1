package org.b2bopen.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proxy does to a connection what it says, no more and no less, and tells when it did (figure 2 counts that). */
class FaultProxyTest {
    private static final byte[] REQUEST = bytes(40_000, 1);
    private static final byte[] ANSWER = bytes(30_000, 2);

    /** What comes before the content of a whole file that goes by itself. */
    private static final String HEAD = ("<sendFile><transferId>" + "a".repeat(64) + "</transferId><name>a.xml</name>"
            + "<service>STUDENT</service><length>5</length><sha256>" + "b".repeat(64)
            + "</sha256><offset>0</offset><lastPart>true</lastPart><content>");

    private final List<Fault> happened = new CopyOnWriteArrayList<>();
    private ServerSocket receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
    }

    @AfterEach
    void stop() throws IOException {
        receiver.close();
    }

    @Test
    void withoutAFaultEveryByteArrivesBothWays() throws Exception {
        Exchange exchange = exchange(new Fault.None(), REQUEST);
        assertArrayEquals(REQUEST, exchange.received());
        assertArrayEquals(ANSWER, exchange.answered());
        assertEquals(REQUEST.length, exchange.bytesToReceiver());
        assertEquals(List.of(), happened);
    }

    @Test
    void aCutLetsExactlySoManyBytesThrough() throws Exception {
        Fault cut = new Fault.Cut(Fault.Direction.TO_RECEIVER, 12_345);
        Exchange exchange = exchange(cut, REQUEST);
        assertArrayEquals(first(REQUEST, 12_345), exchange.received());
        assertEquals(0, exchange.answered().length);
        assertEquals(List.of(cut), happened);
    }

    @Test
    void aCutOfTheAnswerLeavesTheRequestWhole() throws Exception {
        Fault cut = new Fault.Cut(Fault.Direction.TO_SENDER, 20_000);
        Exchange exchange = exchange(cut, REQUEST);
        assertArrayEquals(REQUEST, exchange.received());
        assertArrayEquals(first(ANSWER, exchange.answered().length), exchange.answered());
        assertTrue(exchange.answered().length <= 20_000, "never more than was let through");
        assertEquals(List.of(cut), happened);
    }

    @Test
    void aTurnedBitIsThatBitAndNoOther() throws Exception {
        Fault corrupt = new Fault.Corrupt(Fault.Direction.TO_RECEIVER, 20_001, 3);
        Exchange exchange = exchange(corrupt, REQUEST);
        byte[] expected = REQUEST.clone();
        expected[20_001] ^= 1 << 3;
        assertArrayEquals(expected, exchange.received());
        assertArrayEquals(ANSWER, exchange.answered());
        assertEquals(List.of(corrupt), happened);
    }

    @Test
    void whatIsDelayedStillArrivesWhole() throws Exception {
        Fault delay = new Fault.Delay(Fault.Direction.TO_SENDER, 10, 1);
        Exchange exchange = exchange(delay, REQUEST);
        assertArrayEquals(ANSWER, exchange.answered());
        assertEquals(List.of(delay), happened);
    }

    @Test
    void aFaultThatIsNotReachedDoesNotCount() throws Exception {
        exchange(new Fault.Cut(Fault.Direction.TO_RECEIVER, REQUEST.length), REQUEST);
        exchange(new Fault.Corrupt(Fault.Direction.TO_SENDER, ANSWER.length, 1), REQUEST);
        assertEquals(List.of(), happened);
    }

    @Test
    void theReceiptOfAWholeFileIsDropped() throws Exception {
        byte[] request = (HEAD + "hello</content></sendFile>").getBytes(StandardCharsets.US_ASCII);
        Exchange exchange = exchange(new Fault.DropReceipt(), request);
        assertArrayEquals(request, exchange.received());
        assertEquals(0, exchange.answered().length);
        assertEquals(List.of(new Fault.DropReceipt()), happened);
    }

    @Test
    void nothingButAReceiptIsDropped() throws Exception {
        assertArrayEquals(ANSWER, exchange(new Fault.DropReceipt(), REQUEST).answered());
        assertEquals(List.of(), happened);
    }

    @Test
    void theBitOfAFileIsTurnedWithinItsContentOnly() throws Exception {
        byte[] head = HEAD.getBytes(StandardCharsets.US_ASCII);
        Fault corrupt = new Fault.CorruptContent(500, 7);
        receiver.setSoTimeout(60_000);
        try (FaultProxy proxy = proxy(corrupt);
                Socket sender = new Socket("127.0.0.1", proxy.port());
                Socket accepted = receiver.accept()) {
            sender.getOutputStream().write(head);
            assertArrayEquals(head, accepted.getInputStream().readNBytes(head.length));
            sender.getOutputStream().write(REQUEST);
            byte[] expected = REQUEST.clone();
            expected[500] ^= (byte) (1 << 7);
            assertArrayEquals(expected, accepted.getInputStream().readNBytes(REQUEST.length));
        }
        assertEquals(List.of(corrupt), happened);
    }

    @Test
    void everythingIsCutAtOnceOnDemand() throws Exception {
        receiver.setSoTimeout(60_000);
        try (FaultProxy proxy = proxy(new Fault.None());
                Socket sender = new Socket("127.0.0.1", proxy.port());
                Socket accepted = receiver.accept()) {
            sender.getOutputStream().write(1);
            assertEquals(1, accepted.getInputStream().read());
            proxy.cutAll();
            assertEquals(0, rest(accepted.getInputStream()).length);
        }
    }

    private record Exchange(byte[] received, byte[] answered, long bytesToReceiver) {}

    private FaultProxy proxy(Fault fault) throws IOException {
        return new FaultProxy(receiver::getLocalPort, () -> fault, happened::add);
    }

    /** One connection: the request up to its end, then the answer up to its end. */
    private Exchange exchange(Fault fault, byte[] request) throws Exception {
        receiver.setSoTimeout(60_000);
        try (FaultProxy proxy = proxy(fault);
                Socket sender = new Socket("127.0.0.1", proxy.port());
                Socket accepted = receiver.accept()) {
            CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(() -> serve(accepted));
            try {
                sender.getOutputStream().write(request);
                sender.shutdownOutput();
            } catch (SocketException e) {
                // Cut while it was being written.
            }
            byte[] answered = rest(sender.getInputStream());
            return new Exchange(received.join(), answered, proxy.bytesToReceiver());
        }
    }

    private static byte[] serve(Socket accepted) {
        byte[] received = rest(inputOf(accepted));
        try {
            accepted.getOutputStream().write(ANSWER);
            accepted.shutdownOutput();
        } catch (IOException e) {
            // Cut before it was answered.
        }
        return received;
    }

    private static InputStream inputOf(Socket socket) {
        try {
            return socket.getInputStream();
        } catch (IOException e) {
            return InputStream.nullInputStream();
        }
    }

    /** What comes until the end, whether that is an orderly one or not. */
    private static byte[] rest(InputStream in) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                all.write(buffer, 0, count);
            }
        } catch (IOException e) {
            // Reset.
        }
        return all.toByteArray();
    }

    private static byte[] first(byte[] bytes, int count) {
        return Arrays.copyOf(bytes, count);
    }

    private static byte[] bytes(int count, int seed) {
        byte[] bytes = new byte[count];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
