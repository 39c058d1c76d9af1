package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.b2bopen.core.Code;
import org.b2bopen.core.Outcome;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Guarantee;
import org.b2bopen.transport.TransportException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program dies after each step; the next run must bring every file to its end, once (R1). */
class CrashTest {
    private static final String NAME = "8204321_CES_820LLLL_001.xml";

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Probe.Point.class,
            names = {"RETURN_.*", "RETURNED", "IMPORT_.*"},
            mode = EnumSource.Mode.MATCH_NONE)
    void R1_whenever_the_program_dies_the_next_run_delivers_exactly_once(Probe.Point point) throws Exception {
        byte[] content = Files.readAllBytes(bench.sample("820", "4321", "820", 1));
        bench.reopen(new CutAt(point));
        assertThrows(PowerCut.class, bench::export);
        bench.reopen(Probe.NONE);
        bench.export();
        assertDeliveredOnce(content);
        if (point != Probe.Point.MOVE_RECORDED) {
            assertEquals(Outcome.SENT, bench.only().outcome());
        }
        bench.export();
        assertEquals(List.of(), bench.outcomes);
    }

    @ParameterizedTest
    @EnumSource(
            value = Probe.Point.class,
            names = {"RETURN_RECORDED", "RETURNED", "LINKED"})
    void R1_a_refused_file_is_back_in_its_folder_whenever_the_program_dies(Probe.Point point) throws Exception {
        byte[] content = Files.readAllBytes(bench.sample("820", "4321", "820", 1));
        bench.receiver.beforeFirstByte = (delivery, time) -> {
            throw new TransportException(FaultCode.LICENCE, false, "no licence", null);
        };
        bench.reopen(new CutAt(point));
        assertThrows(PowerCut.class, bench::export);
        bench.reopen(Probe.NONE);
        assertEquals(1, bench.export().refused());
        assertEquals(List.of(NAME), bench.names(bench.waiting("820")));
        assertEquals(List.of(), bench.names(bench.root.resolve("820/.in-progress")));
        bench.receiver.beforeFirstByte = (delivery, time) -> {};
        bench.export();
        assertDeliveredOnce(content);
    }

    @Test
    void R1_many_files_and_a_death_in_the_midst_of_them() throws Exception {
        for (int i = 1; i <= 40; i++) {
            bench.sample("820", "4321", "820", i);
        }
        for (Probe.Point point : List.of(
                Probe.Point.CLAIMED, Probe.Point.RECEIPT_ARRIVED, Probe.Point.LINKED, Probe.Point.RECEIPT_RECORDED)) {
            bench.reopen(new CutAt(point));
            assertThrows(PowerCut.class, bench::export);
        }
        bench.reopen(Probe.NONE);
        bench.export();
        assertEquals(40, bench.receiver.ledger.size());
        assertEquals(40, bench.names(bench.exported("820")).size());
        assertEquals(List.of(), bench.names(bench.waiting("820")));
        assertEquals(List.of(), bench.names(bench.root.resolve("820/.in-progress")));
    }

    @Test
    void R1_a_file_of_the_same_name_that_came_meanwhile_is_not_overwritten() throws Exception {
        byte[] first = Files.readAllBytes(bench.sample("820", "4321", "820", 1, 3, 1));
        bench.reopen(new CutAt(Probe.Point.SENDING_RECORDED));
        assertThrows(PowerCut.class, bench::export);
        byte[] second = Files.readAllBytes(bench.sample("820", "4321", "820", 1, 3, 2));
        bench.reopen(Probe.NONE);
        assertEquals(2, bench.export().sent());
        assertEquals(
                Set.of(FakeTransport.hash(first), FakeTransport.hash(second)),
                Set.copyOf(bench.receiver.ledger.stream()
                        .map(one -> FakeTransport.hash(one.content()))
                        .toList()));
        assertEquals(2, bench.names(bench.exported("820")).size());
    }

    @Test
    void R1_an_orphan_whose_transfer_the_journal_does_not_know_is_brought_back_and_sent() throws Exception {
        Path file = bench.sample("820", "4321", "820", 1);
        byte[] content = Files.readAllBytes(file);
        Path parked = Files.createDirectories(bench.root.resolve("820/.in-progress"));
        Files.move(file, parked.resolve("0123456789abcdef~" + NAME));
        bench.export();
        assertDeliveredOnce(content);
    }

    @Test
    void R1_a_source_that_is_gone_with_a_target_of_the_same_hash_counts_as_moved() throws Exception {
        byte[] content = Files.readAllBytes(bench.sample("820", "4321", "820", 1));
        bench.reopen(new CutAt(Probe.Point.MOVED));
        assertThrows(PowerCut.class, bench::export);
        bench.reopen(Probe.NONE);
        bench.export();
        assertDeliveredOnce(content);
        assertEquals(
                "MOVED",
                bench.engine.history(NAME).getFirst().events().getLast().state());
    }

    @Test
    void R1_a_transport_that_cannot_tell_leaves_the_file_in_doubt_and_never_guesses() throws Exception {
        bench.guarantee = Guarantee.AT_LEAST_ONCE;
        bench.receiver.forgetful = true;
        bench.sample("820", "4321", "820", 1);
        bench.reopen(new CutAt(Probe.Point.RECEIPT_ARRIVED));
        assertThrows(PowerCut.class, bench::export);
        bench.reopen(Probe.NONE);
        for (int i = 0; i < 2; i++) {
            assertEquals(1, bench.export().inDoubt());
            assertEquals(1, bench.receiver.ledger.size());
            assertEquals(List.of(NAME), bench.names(bench.waiting("820")));
        }
        bench.export(Bench.request(Optional.of(bench.waiting("820").resolve(NAME))));
        assertEquals(Outcome.SENT, bench.only().outcome());
        assertEquals(2, bench.receiver.ledger.size());
    }

    @Test
    void R1_an_interrupted_send_again_goes_on_as_such() throws Exception {
        bench.sample("820", "4321", "820", 1);
        bench.export();
        Path again = bench.sample("820", "4321", "820", 1);
        bench.reopen(new CutAt(Probe.Point.RECEIPT_ARRIVED));
        assertThrows(PowerCut.class, () -> bench.export(Bench.request(Optional.of(again))));
        bench.reopen(Probe.NONE);
        bench.export();
        assertEquals(2, bench.receiver.ledger.size());
        assertTrue(bench.only().alreadyDelivered());
        assertEquals(2, bench.names(bench.exported("820")).size());
    }

    @Test
    void R1_a_receipt_for_something_else_is_not_believed() throws Exception {
        Path file = bench.sample("820", "4321", "820", 1);
        bench.transport = (endpoint, context) -> new OtherReceipt(bench.receiver.open(endpoint, context));
        assertEquals(1, bench.export().refused());
        assertEquals(Optional.of(Code.RECEIVER_REFUSED), bench.only().code());
        assertTrue(Files.exists(file));
    }

    private void assertDeliveredOnce(byte[] content) throws IOException {
        assertEquals(1, bench.receiver.ledger.size());
        assertArrayEquals(content, bench.receiver.ledger.getFirst().content());
        assertEquals(List.of(), bench.names(bench.waiting("820")));
        assertEquals(List.of(), bench.names(bench.root.resolve("820/.in-progress")));
        assertEquals(List.of(NAME), bench.names(bench.exported("820")));
        assertArrayEquals(content, Files.readAllBytes(bench.exported("820").resolve(NAME)));
        try (Stream<Path> all = Files.walk(bench.root)) {
            assertEquals(1, all.filter(path -> path.toString().endsWith(".xml")).count());
        }
    }
}
