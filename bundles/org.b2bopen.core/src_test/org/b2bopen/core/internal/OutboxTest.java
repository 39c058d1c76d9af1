package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.b2bopen.core.Code;
import org.b2bopen.core.ExportStudentOperation;
import org.b2bopen.core.Outbox;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.core.RenameOperation;
import org.b2bopen.model.SecretKey;
import org.b2bopen.transport.Service;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
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
                List.of(
                        good.sourceLa(),
                        good.school(),
                        good.destinationLa(),
                        good.route().orElseThrow().login(),
                        good.reason()));
        OutboxEntry.Route route = good.route().orElseThrow();
        assertEquals(
                List.of("https://la820.example/b2b", "Memory", "la-user"),
                List.of(route.address().toString(), route.transport(), route.userName()));
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
        bench.receiver.onHalf =
                () -> half.set(bench.engine.outbox(Service.STUDENT).entries().getFirst());
        CountDownLatch told = new CountDownLatch(1);
        long size = Files.size(file);
        try (AutoCloseable subscription = bench.engine.outbox(Service.STUDENT).onChange(told::countDown)) {
            bench.export();
            assertTrue(told.await(1, TimeUnit.MINUTES));
        }
        assertEquals(OutboxEntry.State.SENDING, half.get().state());
        assertTrue(half.get().sentBytes() >= size / 2 && half.get().sentBytes() < size);
        assertEquals(
                OutboxEntry.State.DELIVERED,
                bench.engine.outbox(Service.STUDENT).entries().getFirst().state());
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
                bench.engine.outbox(Service.STUDENT).entries().getFirst().state());
    }

    private List<OutboxEntry> refreshed() {
        bench.engine.outbox(Service.STUDENT).refresh(new NullProgressMonitor());
        return bench.engine.outbox(Service.STUDENT).entries();
    }

    @Test
    void S6_what_the_LA_said_of_a_file_stays_beside_it_until_the_file_the_configuration_or_the_person_ask_anew()
            throws Exception {
        Path file = bench.sample("820", "4321", "820", 1);
        bench.receiver.onConnect = (delivery, time) -> {
            throw FakeTransport.unreachable();
        };
        refreshed();
        bench.export();
        assertEquals(
                OutboxEntry.State.WAITING_FOR_SERVER, refreshed().getFirst().state());
        students().checkAgain(new NullProgressMonitor());
        assertEquals(OutboxEntry.State.READY, students().entries().getFirst().state());
        bench.export();
        assertEquals(
                OutboxEntry.State.WAITING_FOR_SERVER, refreshed().getFirst().state());
        Files.writeString(file, "no XML");
        assertEquals(Optional.of(Code.NOT_XML), refreshed().getFirst().code());
    }

    @Test
    void S6_a_file_whose_log_in_is_gone_is_not_called_ready_any_more() throws Exception {
        bench.sample("820", "4321", "820", 1);
        assertEquals(OutboxEntry.State.READY, refreshed().getFirst().state());
        bench.engine
                .secrets()
                .remove(SecretKey.of(bench.engine
                        .configuration()
                        .load()
                        .getLocalAuthorities()
                        .getFirst()));
        assertEquals(Optional.of(Code.NO_CREDENTIALS), refreshed().getFirst().code());
    }

    @Test
    void S6_after_a_cancelled_run_nothing_is_called_sending() throws Exception {
        bench.sample("820", "4321", "820", 1, 400, 1);
        refreshed();
        NullProgressMonitor monitor = new NullProgressMonitor();
        bench.receiver.onHalf = () -> monitor.setCanceled(true);
        assertThrows(
                OperationCanceledException.class,
                () -> new ExportStudentOperation(bench.engine, Bench.request(Optional.empty()), outcome -> {})
                        .execute(monitor));
        assertEquals(OutboxEntry.State.CHECKING, students().entries().getFirst().state());
        assertEquals(OutboxEntry.State.READY, refreshed().getFirst().state());
    }

    @Test
    void P3_staff_files_have_an_outbox_of_their_own() throws Exception {
        bench.addPersonnel("820", "4321", "staff-user", FakeTransport.PASSWORD);
        bench.sample("820", "4321", "820", 1);
        Path staff = bench.staff("820", "4321", 2);
        Files.writeString(staff.resolveSibling("notes.xml"), "no XML");
        Outbox outbox = bench.engine.outbox(Service.PERSONNEL);
        outbox.refresh(new NullProgressMonitor());
        OutboxEntry good = outbox.entries().getFirst();
        assertEquals(List.of(staff, OutboxEntry.State.READY), List.of(good.file(), good.state()));
        assertEquals("staff-user", good.route().orElseThrow().userName());
        assertEquals("4321", outbox.entries().getLast().school(), "a name that is not understood: the folder's school");
        bench.exportPersonnel();
        assertEquals(OutboxEntry.State.DELIVERED, outbox.entries().getFirst().state());
        assertEquals(1, refreshed().size());
    }

    @Test
    void V2_a_file_with_a_wrong_name_is_offered_the_right_one_and_renamed_but_never_over_another() throws Exception {
        Path file = bench.sample("820", "4321", "820", 1);
        Path copy = Files.copy(file, file.resolveSibling("8204321_CES_820LLLL_001 (1).xml"));
        OutboxEntry wrong = refreshed().getFirst();
        assertEquals(copy, wrong.file());
        assertEquals(Optional.of("8204321_CES_820LLLL_001.xml"), wrong.rightName());
        byte[] content = Files.readAllBytes(copy);
        assertThrows(
                FileAlreadyExistsException.class,
                () -> new RenameOperation(bench.engine, wrong, "8204321_CES_820LLLL_001.xml").execute());
        assertThrows(
                IllegalArgumentException.class,
                () -> new RenameOperation(bench.engine, wrong, "../8204321_CES_820LLLL_002.xml").execute());
        Path renamed = new RenameOperation(bench.engine, wrong, "8204321_CES_820LLLL_002.xml").execute();
        assertEquals(
                List.of("8204321_CES_820LLLL_001.xml", "8204321_CES_820LLLL_002.xml"), bench.names(copy.getParent()));
        assertArrayEquals(content, Files.readAllBytes(renamed));
        assertEquals(OutboxEntry.State.READY, refreshed().getLast().state());
    }

    private Outbox students() {
        return bench.engine.outbox(Service.STUDENT);
    }
}
