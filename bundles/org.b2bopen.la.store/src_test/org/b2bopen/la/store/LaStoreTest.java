package org.b2bopen.la.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaStoreTest {
    private static final IncomingTransfer BEGUN =
            new IncomingTransfer("id1", "abbey", "STUDENT", "8204321_CES_820LLLL_001.xml", 12_000_000_000L, "aa");
    private static final ReceivedFile DONE = new ReceivedFile(
            "id1",
            "abbey",
            "STUDENT",
            "8204321_CES_820LLLL_001.xml",
            12_000_000_000L,
            "aa",
            "receipt-1",
            Instant.parse("2026-09-01T10:00:00.123Z"),
            "received/820/4321/8204321_CES_820LLLL_001.xml");

    @TempDir
    private Path folder;

    private LaStore store;

    @BeforeEach
    void open() {
        store = LaStore.open(folder.resolve("receiver.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("R1: a delivered key and its first receipt are there again after a restart")
    void R1_receipt_survives() {
        store.transfers().begin(BEGUN);
        store.transfers().deliver(DONE);
        store.close();
        open();
        assertEquals(Optional.of(DONE), store.transfers().received("id1"));
        assertEquals(Optional.empty(), store.transfers().incoming("id1"));
    }

    @Test
    @DisplayName("R1: a key is taken once; a second delivery under it changes nothing")
    void R1_key_is_unique() {
        store.transfers().deliver(DONE);
        ReceivedFile other =
                new ReceivedFile("id1", "b", "STUDENT", "n", 1, "bb", "receipt-2", Instant.EPOCH, "received/x");
        assertThrows(StoreException.class, () -> store.transfers().deliver(other));
        assertEquals(Optional.of(DONE), store.transfers().received("id1"));
    }

    @Test
    @DisplayName("R1: delivery is all or nothing: when the receipt cannot be kept, the transfer is still begun")
    void R1_delivery_is_one_step() {
        store.transfers().deliver(DONE);
        IncomingTransfer second = new IncomingTransfer("id2", "abbey", "STUDENT", "n", 1, "bb");
        store.transfers().begin(second);
        ReceivedFile sameReceipt = new ReceivedFile(
                "id2", "abbey", "STUDENT", "n", 1, "bb", DONE.receiptId(), Instant.EPOCH, "received/n");
        assertThrows(StoreException.class, () -> store.transfers().deliver(sameReceipt));
        assertEquals(List.of(second), store.transfers().allIncoming());
        assertEquals(Optional.empty(), store.transfers().received("id2"));
    }

    @Test
    @DisplayName("R2: a transfer that has begun can be taken over, and dropped")
    void R2_incoming() {
        store.transfers().begin(BEGUN);
        store.transfers().takeOver("id1", "county");
        assertEquals("county", store.transfers().incoming("id1").orElseThrow().account());
        store.transfers().drop("id1");
        assertTrue(store.transfers().allIncoming().isEmpty());
    }

    @Test
    @DisplayName("P4: a waiting file is found by id and by fingerprint, also after it was acknowledged")
    void P4_waiting() {
        WaitingFile file = new WaitingFile("f1", "820", "4321", "n.xml", 5, "5 t k", "cc", false);
        store.waiting().add(file);
        assertEquals(Optional.of(file), store.waiting().byFingerprint("820", "4321", "n.xml", "5 t k"));
        assertEquals(Optional.empty(), store.waiting().byFingerprint("820", "4321", "n.xml", "6 t k"));
        store.waiting().acknowledge("f1");
        assertTrue(store.waiting().byId("f1").orElseThrow().acknowledged());
    }

    @Test
    @DisplayName("LA1: another database than the two known ones is refused in a sentence")
    void LA1_store_url() {
        String message = assertThrows(IllegalArgumentException.class, () -> LaStore.open("jdbc:oracle:thin:la"))
                .getMessage();
        assertTrue(message.contains("jdbc:sqlite:") && message.contains("jdbc:postgresql:"), message);
    }

    @Test
    @DisplayName("R1: deliveries at the same time share commits, and one that fails takes none of the others with it")
    void R1_deliveries_at_the_same_time() throws Exception {
        int threads = 8;
        int each = 50;
        AtomicInteger refused = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                int own = thread * each;
                pool.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        store.transfers().deliver(delivered("key" + (own + i)));
                        try {
                            store.transfers().deliver(delivered("key" + own));
                        } catch (StoreException e) {
                            refused.incrementAndGet();
                        }
                    }
                });
            }
        }
        assertEquals(threads * each, refused.get(), "a key is taken once");
        store.close();
        open();
        for (int i = 0; i < threads * each; i++) {
            assertEquals(Optional.of(delivered("key" + i)), store.transfers().received("key" + i));
        }
    }

    private static ReceivedFile delivered(String key) {
        return new ReceivedFile(key, "abbey", "STUDENT", key + ".xml", 1, "aa", "r-" + key, Instant.EPOCH, key);
    }

    @Test
    void LA8_a_base_is_called_by_name_and_number_and_one_without_a_name_by_its_number_once() {
        assertEquals("820/4321", Base.of("820", "4321", "820/4321").label());
        assertEquals(
                "Green Abbey (820/4321)", Base.of("820", "4321", "Green Abbey").label());
    }
}
