package org.b2bopen.transport.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.TransferState;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.b2bopen.transport.WaitingFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

/**
 * What every transport that declares {@code exactly-once} must keep (SPEC R, T4). Extend it, give it your receiver, and run it with JUnit 5:
 *
 * <pre>
 * class FolderTransportTest extends TransportContract {
 *     {@literal @}Override
 *     protected Receiver receiver(Path folder) {
 *         return new FolderReceiver(folder);
 *     }
 * }
 * </pre>
 *
 * @since 1.0
 */
public abstract class TransportContract extends TogetherContract {
    /** The promise is a second; a machine that builds something else beside it may take longer. */
    private static final Duration SOON = Duration.ofSeconds(8);

    /** What a transport may hold of a file, read but not yet delivered. */
    private static final long MOST_AHEAD = 24L << 20;

    private static final long MOST_HEAP = 64L << 20;
    private static final int CUTS = 12;

    // ---- sending

    @Test
    void R1_a_file_arrives_whole_with_a_receipt_for_it() throws Exception {
        Sending sending = student(1, 100_000);
        Receipt receipt = send(sending);
        assertReceipt(sending, receipt);
        assertFalse(receipt.alreadyDelivered(), "it is the first time");
        assertArrivedOnce(sending);
        assertEquals(
                receiver.fileName(Service.STUDENT, 1),
                receiver.arrived().getFirst().name());
    }

    @Test
    void R1_progress_never_goes_down_and_ends_at_the_length() throws Exception {
        Sending sending = student(1, 3_000_000);
        send(sending);
        List<Long> sorted = new ArrayList<>(sending.told);
        Collections.sort(sorted);
        assertEquals(sorted, sending.told);
        assertEquals(sending.body.length(), sending.told.getLast());
        assertEquals(Set.of(), sending.open, "streams that were not closed");
    }

    @Test
    void R1_a_session_carries_several_files() throws Exception {
        Sending first = student(1, 10_000);
        Sending second = student(2, 10_000);
        try (TransportSession session = loggedIn(Service.STUDENT)) {
            assertReceipt(first, session.send(first.delivery(), first));
            assertReceipt(second, session.send(second.delivery(), second));
        }
        assertArrivedOnce(first);
        assertArrivedOnce(second);
    }

    @Test
    void R1_a_repeat_gets_the_first_receipt_and_makes_no_second_copy() throws Exception {
        Sending sending = student(1, 50_000);
        Receipt first = send(sending);
        Receipt second = send(sending);
        assertReceipt(sending, second);
        assertEquals(first.id(), second.id());
        assertEquals(first.receivedAt(), second.receivedAt());
        assertTrue(second.alreadyDelivered(), "a repeat says that it is one");
        assertArrivedOnce(sending);
    }

    @Test
    void R1_the_state_of_a_transfer_can_be_asked() throws Exception {
        Sending sending = student(1, 50_000);
        try (TransportSession session = loggedIn(Service.STUDENT)) {
            assertEquals(new TransferState.Unknown(), session.status(sending.key()));
        }
        Receipt receipt = send(sending);
        try (TransportSession session = loggedIn(Service.STUDENT)) {
            if (session.status(sending.key()) instanceof TransferState.Delivered delivered) {
                assertEquals(receipt.id(), delivered.receipt().id());
                assertReceipt(sending, delivered.receipt());
            } else {
                fail("it is delivered, but the state is " + session.status(sending.key()));
            }
        }
    }

    @Test
    void R1_wherever_the_answer_is_lost_the_file_arrives_once() throws Exception {
        assumeTrue(receiver.port().isPresent(), "this transport has no network");
        try (Line line = new Line(receiver.port().getAsInt())) {
            line.breakAfter(Long.MAX_VALUE);
            try (TransportSession session = loggedIn(Service.STUDENT, line.port(), monitor)) {
                Sending whole = student(1, 200_000);
                session.send(whole.delivery(), whole);
            }
            long answers = line.answered();
            for (int cut = 1; cut <= CUTS; cut++) {
                Sending sending = student(1 + cut, 200_000);
                line.breakAfter(answers * cut / (CUTS + 1));
                try (TransportSession session = loggedIn(Service.STUDENT, line.port(), monitor)) {
                    session.send(sending.delivery(), sending);
                } catch (TransportException e) {
                    assertTrue(e.retryable(), () -> "a broken line may be tried again: " + e);
                }
                assertReceipt(sending, send(sending));
                assertArrivedOnce(sending);
            }
        }
    }

    @Test
    void R1_a_key_that_comes_with_other_content_is_a_conflict() throws Exception {
        Sending first = student(1, 20_000);
        send(first);
        Sending other = new Sending(
                first.key(),
                receiver.fileName(Service.STUDENT, 1),
                Service.STUDENT,
                receiver.body(Service.STUDENT, 2, 20_000));
        TransportException e = assertThrows(TransportException.class, () -> send(other));
        assertEquals(FaultCode.CONFLICT, e.code(), e.getMessage());
        assertFalse(e.retryable(), "nothing changes by trying again");
        assertEquals(0, copies(other));
    }

    @Test
    void S6_another_content_under_the_same_name_is_another_file() throws Exception {
        Sending first = student(1, 20_000);
        Sending second = new Sending(
                receiver.fileName(Service.STUDENT, 1), Service.STUDENT, receiver.body(Service.STUDENT, 2, 20_000));
        send(first);
        assertReceipt(second, send(second));
        assertArrivedOnce(first);
        assertArrivedOnce(second);
    }

    @Test
    void R2_a_broken_transfer_goes_on_where_it_stopped() throws Exception {
        assumeTrue(receiver.resumes(), "this transport does not declare that it resumes");
        long length = 3L * receiver.resumesFrom();
        Sending broken = student(1, length).onRead(place -> {
            if (place > length * 5 / 6) {
                throw new UncheckedIOException(new IOException("the disk is gone"));
            }
        });
        TransportException e = assertThrows(TransportException.class, () -> send(broken));
        assertEquals(FaultCode.IO, e.code(), "the file here could not be read: " + e.getMessage());
        assertNothingArrived();

        Sending again = new Sending(broken.key(), receiver.fileName(Service.STUDENT, 1), Service.STUDENT, broken.body);
        assertReceipt(again, send(again));
        assertArrivedOnce(again);
        assertTrue(again.offsets.stream().allMatch(offset -> offset > 0), () -> "read again from " + again.offsets);
    }

    @Test
    void R3_a_file_that_is_not_what_its_hash_says_is_not_delivered() throws Exception {
        Body body = receiver.body(Service.STUDENT, 1, 50_000);
        String promised = body.sha256();
        byte[] bytes = body.bytes();
        bytes[bytes.length / 2] ^= 1;
        Body changed = new Body() {
            @Override
            public long length() {
                return body.length();
            }

            @Override
            public InputStream from(long offset) {
                return new ByteArrayInputStream(bytes, (int) offset, (int) (bytes.length - offset));
            }
        };
        Sending lying = new Sending("a".repeat(64), receiver.fileName(Service.STUDENT, 1), Service.STUDENT, changed) {
            @Override
            Delivery delivery() {
                return new Delivery(
                        key(), receiver.fileName(Service.STUDENT, 1), Service.STUDENT, bytes.length, promised, this);
            }
        };
        assertThrows(TransportException.class, () -> send(lying));
        assertNothingArrived();
    }

    // ---- cancelling

    @Test
    void R2_cancelling_ends_a_transfer_soon_and_closes_the_file() throws Exception {
        CountDownLatch half = new CountDownLatch(1);
        NullProgressMonitor cancel = new NullProgressMonitor();
        Sending sending = student(1, 3L * receiver.resumesFrom());
        sending.cancelledBy(cancel::isCanceled).onRead(place -> {
            if (place > sending.body.length() / 2) {
                half.countDown();
                awaitCancel(cancel);
            }
        });
        try (TransportSession session =
                loggedIn(Service.STUDENT, receiver.port().orElse(0), cancel)) {
            assertEndsSoon(half, cancel, () -> session.send(sending.delivery(), sending));
        }
        assertEquals(Set.of(), sending.open, "streams that were not closed");
        assertNothingArrived();
        Sending again =
                new Sending(sending.key(), receiver.fileName(Service.STUDENT, 1), Service.STUDENT, sending.body);
        assertReceipt(again, send(again));
        assertArrivedOnce(again);
    }

    /** As if the receiver took no more: the transport gets no bytes any more, and must look at its monitor by itself. */
    private static void awaitCancel(IProgressMonitor cancel) {
        while (!cancel.isCanceled()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void R2_cancelling_ends_a_call_to_a_server_that_never_answers() throws Exception {
        assumeTrue(receiver.port().isPresent(), "this transport has no network");
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            NullProgressMonitor cancel = new NullProgressMonitor();
            CountDownLatch now = new CountDownLatch(1);
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    silent.accept();
                } catch (IOException e) {
                    // Closed: nobody came.
                } finally {
                    now.countDown();
                }
            });
            try (TransportSession session = open(receiver.endpoint(Service.STUDENT, silent.getLocalPort()), cancel)) {
                assertEndsSoon(now, cancel, () -> {
                    session.ping();
                    session.login(receiver.right());
                });
            }
        }
    }

    @Test
    void R2_a_cancelled_session_does_nothing_any_more() throws Exception {
        NullProgressMonitor cancel = new NullProgressMonitor();
        Sending sending = student(1, 10_000);
        try (TransportSession session =
                loggedIn(Service.STUDENT, receiver.port().orElse(0), cancel)) {
            cancel.setCanceled(true);
            assertThrows(OperationCanceledException.class, () -> session.send(sending.delivery(), sending));
        }
        assertNothingArrived();
    }

    /** Something that can fail like a session. */
    private interface Call {
        void make() throws TransportException;
    }

    private static void assertEndsSoon(CountDownLatch begun, IProgressMonitor cancel, Call call) throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor(
                task -> Thread.ofPlatform().daemon().unstarted(task));
        Future<?> running = threads.submit(() -> {
            call.make();
            return null;
        });
        assertTrue(begun.await(1, TimeUnit.MINUTES), "it does not get so far");
        cancel.setCanceled(true);
        try {
            running.get(SOON.toMillis(), TimeUnit.MILLISECONDS);
            fail("it was cancelled, but goes on to its end");
        } catch (TimeoutException e) {
            fail("it was cancelled, but does not return");
        } catch (ExecutionException e) {
            assertTrue(
                    e.getCause() instanceof OperationCanceledException, () -> "cancelled, it throws " + e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    // ---- log-in

    @Test
    void S3_a_wrong_log_in_is_refused_and_its_password_is_not_quoted() throws Exception {
        assumeTrue(receiver.wrong().isPresent(), "this transport needs no log-in");
        Credentials wrong = receiver.wrong().get();
        try (TransportSession session =
                open(receiver.endpoint(Service.STUDENT, receiver.port().orElse(0)), monitor)) {
            session.ping();
            TransportException e = assertThrows(TransportException.class, () -> session.login(wrong));
            assertEquals(FaultCode.LOGIN_REFUSED, e.code(), e.getMessage());
            assertFalse(e.retryable(), "a wrong password does not become right");
            for (Throwable one = e; one != null; one = one.getCause()) {
                assertFalse(
                        String.valueOf(one.getMessage())
                                .contains(wrong.password().reveal()),
                        "the password is in the message");
            }
        }
    }

    @Test
    void S5_nothing_at_the_address_may_be_tried_again() throws Exception {
        assumeTrue(receiver.port().isPresent(), "this transport has no network");
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        try (TransportSession session = open(receiver.endpoint(Service.STUDENT, nobody), monitor)) {
            TransportException e = assertThrows(TransportException.class, () -> {
                session.ping();
                session.login(receiver.right());
            });
            assertEquals(FaultCode.UNREACHABLE, e.code(), e.getMessage());
            assertTrue(e.retryable(), "the server may be back later");
        }
    }

    // ---- memory and concurrency

    @Test
    void R4_a_big_file_is_sent_in_small_memory() throws Exception {
        AtomicLong most = new AtomicLong();
        long big = receiver.big();
        assertTrue(big >= 48L << 20, "a smaller file proves nothing");
        AtomicLong next = new AtomicLong(big / 4);
        Sending sending = student(1, big);
        sending.body.sha256();
        long before = heap();
        sending.onRead(place -> {
            if (place >= next.get()) {
                next.addAndGet(big / 4);
                most.accumulateAndGet(heap() - before, Math::max);
            }
        });
        assertReceipt(sending, send(sending));
        assertTrue(
                sending.ahead.get() <= MOST_AHEAD,
                () -> sending.ahead + " bytes were read before the receiver had any of them");
        assertTrue(most.get() <= MOST_HEAP, () -> "the heap grew by " + most + " bytes");
        assertArrivedOnce(sending);
    }

    /** What is really in use. */
    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void R1_several_sessions_send_at_once() throws Exception {
        int sessions = 4;
        int each = 3;
        List<Sending> all = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newFixedThreadPool(sessions);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < sessions; i++) {
                int from = 1 + i * each;
                running.add(threads.submit(() -> {
                    try (TransportSession session = loggedIn(Service.STUDENT)) {
                        for (int number = from; number < from + each; number++) {
                            Sending sending = student(number, 100_000 + number);
                            assertReceipt(sending, session.send(sending.delivery(), sending));
                            all.add(sending);
                        }
                    }
                    return null;
                }));
            }
            for (Future<Void> one : running) {
                one.get(2, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
        for (Sending sending : all) {
            assertArrivedOnce(sending);
        }
        assertEquals(sessions * each, receiver.arrived().size());
    }

    @Test
    void R1_the_same_key_in_two_sessions_at_once_makes_one_copy() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int number = 1; number <= 5; number++) {
                Sending one = student(number, 300_000);
                CountDownLatch both = new CountDownLatch(2);
                List<Future<Void>> running = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    running.add(threads.submit(() -> {
                        try (TransportSession session = loggedIn(Service.STUDENT)) {
                            both.countDown();
                            both.await(30, TimeUnit.SECONDS);
                            session.send(one.delivery(), bytes -> {});
                        } catch (TransportException e) {
                            assertTrue(e.retryable(), () -> "one may be told to wait, not more: " + e);
                        }
                        return null;
                    }));
                }
                for (Future<Void> each : running) {
                    each.get(2, TimeUnit.MINUTES);
                }
                assertReceipt(one, send(one));
                assertArrivedOnce(one);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    // ---- fetching

    private List<WaitingFile> waiting(TransportSession session) throws TransportException {
        return session.list(Receiver.LA, Receiver.SCHOOL);
    }

    private static byte[] fetched(TransportSession session, WaitingFile file, long offset) throws TransportException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        session.fetch(file, offset, target, bytes -> {});
        return target.toByteArray();
    }

    @Test
    void P4_what_waits_is_listed_and_fetched_from_any_offset() throws Exception {
        assumeTrue(receiver.fetches(), "this transport does not fetch");
        byte[] content = Body.random(7, 150_000).bytes();
        assertTrue(receiver.offer("staff.xml", content), "a plain name");
        try (TransportSession session = loggedIn(Service.PERSONNEL)) {
            List<WaitingFile> files = waiting(session);
            assertEquals(1, files.size());
            WaitingFile file = files.getFirst();
            assertEquals("staff.xml", file.name());
            assertEquals(content.length, file.length());
            assertEquals(Body.random(7, 150_000).sha256(), file.sha256().toLowerCase(Locale.ROOT));
            assertArrayEquals(content, fetched(session, file, 0));
            assertArrayEquals(Arrays.copyOfRange(content, 100_001, content.length), fetched(session, file, 100_001));
            assertArrayEquals(new byte[0], fetched(session, file, content.length));
            assertEquals(files, waiting(session), "it waits until it is acknowledged, under the same id");
        }
    }

    @Test
    void P4_what_is_acknowledged_waits_no_more_and_a_repeat_does_no_harm() throws Exception {
        assumeTrue(receiver.fetches(), "this transport does not fetch");
        receiver.offer("first.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        receiver.offer("second.xml", "<b/>".getBytes(StandardCharsets.UTF_8));
        try (TransportSession session = loggedIn(Service.PERSONNEL)) {
            WaitingFile first = waiting(session).stream()
                    .filter(file -> file.name().equals("first.xml"))
                    .findFirst()
                    .orElseThrow();
            session.acknowledge(first);
            session.acknowledge(first);
            assertEquals(
                    List.of("second.xml"),
                    waiting(session).stream().map(WaitingFile::name).toList());
        }
        try (TransportSession session = loggedIn(Service.PERSONNEL)) {
            assertEquals(1, waiting(session).size(), "for another session too");
        }
    }

    @Test
    void P4_another_school_has_its_own_files() throws Exception {
        assumeTrue(receiver.fetches(), "this transport does not fetch");
        receiver.offer("staff.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        try (TransportSession session = loggedIn(Service.PERSONNEL)) {
            assertEquals(List.of(), session.list(Receiver.LA, "9999"));
        }
    }

    @Test
    void P4_hostile_names_are_given_as_they_are_or_not_at_all_and_keep_nobody_else_waiting() throws Exception {
        assumeTrue(receiver.fetches(), "this transport does not fetch");
        List<String> names = List.of(
                "CON.xml",
                "a:b.xml",
                "..xml",
                "...",
                "a\\..\\..\\b.xml",
                "line\nfeed.xml",
                "bell\u0007.xml",
                "right\u202eto.xml",
                " space.xml ",
                "%2e%2e%2fup.xml",
                "<a>&amp;.xml",
                "long" + "x".repeat(220) + ".xml");
        Map<String, byte[]> offered = new HashMap<>();
        for (String name : names) {
            byte[] content = ("<n>" + offered.size() + "</n>").getBytes(StandardCharsets.UTF_8);
            if (receiver.offer(name, content)) {
                offered.put(name, content);
            }
        }
        byte[] good = "<good/>".getBytes(StandardCharsets.UTF_8);
        receiver.offer("good.xml", good);
        try (TransportSession session = loggedIn(Service.PERSONNEL)) {
            List<WaitingFile> files = waiting(session);
            for (WaitingFile file : files) {
                if (!file.name().equals("good.xml")) {
                    assertTrue(offered.containsKey(file.name()), () -> "a name that nobody gave: " + file.name());
                    assertArrayEquals(offered.get(file.name()), fetched(session, file, 0), file::name);
                }
            }
            WaitingFile sane = files.stream()
                    .filter(file -> file.name().equals("good.xml"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the good file is not listed among "
                            + files.stream().map(WaitingFile::name).toList()));
            assertArrayEquals(good, fetched(session, sane, 0));
            session.acknowledge(sane);
        }
        assertEquals(
                List.of("receiver", "transport"),
                names(folder),
                "nothing may lie beside the receiver and the transport's own folder");
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void P4_a_fetch_that_cannot_be_written_here_says_so() throws Exception {
        assumeTrue(receiver.fetches(), "this transport does not fetch");
        receiver.offer("staff.xml", Body.random(7, 300_000).bytes());
        try (TransportSession session = loggedIn(Service.PERSONNEL)) {
            WaitingFile file = waiting(session).getFirst();
            OutputStream full = new OutputStream() {
                private int room = 100_000;

                @Override
                public void write(int b) throws IOException {
                    write(new byte[] {(byte) b}, 0, 1);
                }

                @Override
                public void write(byte[] source, int start, int count) throws IOException {
                    room -= count;
                    if (room < 0) {
                        throw new IOException("No space left on device");
                    }
                }
            };
            TransportException e =
                    assertThrows(TransportException.class, () -> session.fetch(file, 0, full, bytes -> {}));
            assertEquals(FaultCode.IO, e.code(), e.getMessage());
        }
        try (TransportSession session = loggedIn(Service.PERSONNEL)) {
            assertEquals(1, waiting(session).size(), "it goes on waiting");
        }
    }
}
