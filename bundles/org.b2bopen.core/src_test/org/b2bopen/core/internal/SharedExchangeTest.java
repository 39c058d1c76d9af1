package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.b2bopen.core.Code;
import org.b2bopen.core.ExportStudentOperation;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Outcome;
import org.b2bopen.core.Summary;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Guarantee;
import org.b2bopen.transport.TransportException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that share exchanges with the receiver fare as if each were sent by itself (R1, S6). */
class SharedExchangeTest {
    private static final int FILES = 20;
    private static final int MOST = 8;

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.receiver.together = MOST;
        for (int i = 1; i <= FILES; i++) {
            bench.sample("820", "4321", "820", i);
        }
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** The first exchange does not go before so many files are ready to be sent. */
    private void waitForCompany() {
        CountDownLatch ready = new CountDownLatch(FILES / 2);
        bench.reopen(point -> {
            if (point == Probe.Point.SENDING_RECORDED) {
                ready.countDown();
            }
        });
        bench.receiver.beforeExchange = (delivery, time) -> {
            try {
                ready.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private void assertAllArrivedOnce() throws IOException {
        assertEquals(FILES, bench.receiver.ledger.size());
        assertEquals(
                FILES,
                bench.receiver.ledger.stream()
                        .map(FakeTransport.Arrived::fileName)
                        .distinct()
                        .count());
        assertEquals(FILES, bench.names(bench.exported("820")).size());
        assertEquals(List.of(), bench.names(bench.root.resolve("820/.in-progress")));
    }

    @Test
    void S6_several_small_files_go_in_one_exchange_and_each_has_its_receipt() throws Exception {
        waitForCompany();
        assertEquals(new Summary(FILES, 0, 0, 0, 0, 0), bench.export());
        assertAllArrivedOnce();
        List<Integer> exchanges = bench.receiver.exchanges;
        assertEquals(FILES, exchanges.stream().mapToInt(Integer::intValue).sum());
        assertTrue(exchanges.size() < FILES, exchanges::toString);
        assertEquals(1, bench.receiver.logins.get(), "one session is enough for exchanges that follow one another");
        assertTrue(exchanges.stream().allMatch(files -> files <= MOST), exchanges::toString);
        assertEquals(
                FILES,
                bench.outcomes.stream()
                        .map(outcome -> outcome.receipt().orElseThrow().id())
                        .distinct()
                        .count());
    }

    @Test
    void R1_where_the_answer_of_an_exchange_is_lost_its_files_get_their_first_receipts_one_by_one() throws Exception {
        waitForCompany();
        bench.receiver.afterExchange = (delivery, time) -> {
            throw FakeTransport.unreachable();
        };
        assertEquals(FILES, bench.export().sent());
        assertAllArrivedOnce();
        assertTrue(bench.outcomes.stream().allMatch(FileOutcome::alreadyDelivered));
        assertEquals(
                FILES,
                bench.receiver.exchanges.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void S6_a_file_that_breaks_every_exchange_keeps_no_other_from_arriving() throws Exception {
        bench.receiver.beforeFirstByte = (delivery, time) -> {
            if (delivery.fileName().endsWith("_007.xml")) {
                throw new IllegalStateException("what this file does to the transport");
            }
        };
        waitForCompany();
        assertEquals(new Summary(FILES - 1, 0, 0, 0, 1, 0), bench.export());
        assertEquals(List.of("8204321_CES_820LLLL_007.xml"), bench.names(bench.waiting("820")));
        assertEquals(FILES - 1, bench.receiver.ledger.size());
    }

    @Test
    void T7_a_refusal_of_one_file_is_its_own() throws Exception {
        bench.receiver.beforeFirstByte = (delivery, time) -> {
            if (delivery.fileName().endsWith("_007.xml")) {
                throw new TransportException(FaultCode.LICENCE, false, "There is no licence for this school.", null);
            }
        };
        waitForCompany();
        assertEquals(new Summary(FILES - 1, 0, 0, 1, 0, 0), bench.export());
        FileOutcome refused = bench.outcomes.stream()
                .filter(outcome -> outcome.outcome() == Outcome.REFUSED)
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(Code.LICENCE), refused.code());
        assertEquals(FILES - 1, bench.receiver.ledger.size());
    }

    @Test
    void R1_a_receiver_that_refuses_whole_exchanges_is_sent_each_file_by_itself() throws Exception {
        bench.receiver.beforeExchange = (delivery, time) -> {
            throw new TransportException(FaultCode.RECEIVER_REFUSED, false, "What is sendFiles?", null);
        };
        assertEquals(FILES, bench.export().sent());
        assertAllArrivedOnce();
    }

    @Test
    void R1_a_transport_that_cannot_tell_sends_each_file_by_itself() throws Exception {
        bench.guarantee = Guarantee.AT_LEAST_ONCE;
        bench.reopen(Probe.NONE);
        assertEquals(FILES, bench.export().sent());
        assertEquals(List.of(), bench.receiver.exchanges);
    }

    @Test
    void T1_an_exchange_of_which_the_transport_says_too_little_is_not_believed() throws Exception {
        bench.receiver.forgetsOutcomes = true;
        assertEquals(FILES, bench.export().sent());
        assertAllArrivedOnce();
    }

    @Test
    void S6_cancelled_within_an_exchange_every_file_is_back_or_has_its_receipt() throws Exception {
        waitForCompany();
        NullProgressMonitor monitor = new NullProgressMonitor();
        bench.receiver.beforeExchange = (delivery, time) -> {
            monitor.setCanceled(true);
            throw new OperationCanceledException();
        };
        assertThrows(
                OperationCanceledException.class,
                () -> new ExportStudentOperation(bench.engine, Bench.request(Optional.empty()), bench.outcomes::add)
                        .execute(monitor));
        assertEquals(FILES, bench.names(bench.waiting("820")).size());
        bench.receiver.beforeExchange = (delivery, time) -> {};
        assertEquals(FILES, bench.export().sent());
        assertAllArrivedOnce();
    }
}
