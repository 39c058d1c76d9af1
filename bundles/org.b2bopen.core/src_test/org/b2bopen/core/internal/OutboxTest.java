package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.b2bopen.core.Code;
import org.b2bopen.core.OutboxEntry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
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

    @Test
    void S6_each_waiting_file_shows_whether_it_would_be_sent_and_why_not() throws Exception {
        bench.sample("820", "4321", "820", 1);
        Files.writeString(bench.waiting("820").resolve("8204321_CES_820LLLL_002.xml"), "no XML");
        List<OutboxEntry> entries = refreshed();
        OutboxEntry good = entries.get(0);
        assertEquals(OutboxEntry.State.READY, good.state());
        assertEquals(
                List.of("820", "4321", "820", "LA 820 (LA URLs)", ""),
                List.of(good.sourceLa(), good.school(), good.destinationLa(), good.credentials(), good.reason()));
        assertTrue(good.bytes() > 0);
        OutboxEntry bad = entries.get(1);
        assertEquals(OutboxEntry.State.NEEDS_ATTENTION, bad.state());
        assertEquals(Optional.of(Code.NOT_XML), bad.code());
        assertTrue(!bad.reason().isEmpty());
    }

    @Test
    void S6_a_change_of_the_configuration_counts_at_the_next_look_and_a_gone_file_is_not_shown() throws Exception {
        Path file = bench.sample("820", "4321", "820", 1);
        assertEquals(OutboxEntry.State.READY, refreshed().getFirst().state());
        bench.change(all -> all.getLocalAuthorities().getFirst().setUrl("nonsense"));
        assertEquals(Optional.of(Code.BAD_URL), refreshed().getFirst().code());
        Files.delete(file);
        assertEquals(List.of(), refreshed());
    }

    @Test
    void S6_a_running_transfer_shows_its_bytes_and_its_end_and_listeners_are_told() throws Exception {
        Path file = bench.sample("820", "4321", "820", 1, 400, 1);
        refreshed();
        AtomicReference<OutboxEntry> half = new AtomicReference<>();
        bench.receiver.onHalf = () -> half.set(bench.engine.outbox().entries().getFirst());
        CountDownLatch told = new CountDownLatch(1);
        long size = Files.size(file);
        try (AutoCloseable subscription = bench.engine.outbox().onChange(told::countDown)) {
            bench.export();
            assertTrue(told.await(10, TimeUnit.SECONDS));
        }
        assertEquals(OutboxEntry.State.SENDING, half.get().state());
        assertTrue(half.get().sentBytes() >= size / 2 && half.get().sentBytes() < size);
        assertEquals(
                OutboxEntry.State.DELIVERED,
                bench.engine.outbox().entries().getFirst().state());
        assertEquals(List.of(), refreshed());
    }

    @Test
    void S6_a_server_that_is_not_there_is_waited_for() throws Exception {
        bench.sample("820", "4321", "820", 1);
        refreshed();
        bench.receiver.onConnect = (delivery, time) -> {
            throw FakeTransport.unreachable();
        };
        bench.export();
        assertEquals(
                OutboxEntry.State.WAITING_FOR_SERVER,
                bench.engine.outbox().entries().getFirst().state());
    }

    private List<OutboxEntry> refreshed() {
        bench.engine.outbox().refresh(new NullProgressMonitor());
        return bench.engine.outbox().entries();
    }
}
