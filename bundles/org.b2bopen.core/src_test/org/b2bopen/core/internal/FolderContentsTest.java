package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.b2bopen.core.Code;
import org.b2bopen.core.ExportStudentOperation;
import org.b2bopen.core.Outcome;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What can lie in a folder, and what can happen to it meanwhile. */
class FolderContentsTest {
    @TempDir
    private Path folder;

    private Bench bench;
    private Path waiting;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        waiting = Files.createDirectories(bench.waiting("820"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void A1_the_folders_of_a_configured_LA_are_made() {
        assertTrue(Files.isDirectory(bench.root.resolve("820/Files Not Exported")));
        assertTrue(Files.isDirectory(bench.root.resolve("820/Files Exported")));
    }

    @Test
    void A9_a_row_without_a_root_folder_uses_its_own_two_folders() throws Exception {
        Path in = Files.createDirectories(folder.resolve("old in"));
        Path out = folder.resolve("old out");
        bench.addSchool("820", "4321", "820", "row-user", FakeTransport.PASSWORD);
        bench.change(all -> {
            all.setRootFolder(null);
            all.getStudentSchools().getFirst().setFilesNotExported(in.toString());
            all.getStudentSchools().getFirst().setFilesExported(out.toString());
        });
        Path file = bench.sample("820", "4321", "820", 1);
        Files.move(file, in.resolve(file.getFileName()));
        assertEquals(1, bench.export().sent());
        assertEquals(List.of("8204321_CES_820LLLL_001.xml"), bench.names(out));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void V1_a_hostile_name_ends_as_a_clean_refusal() throws Exception {
        List<String> names = List.of(
                "8204321_CES_820LLLL_001.xml\n2026-04-24 INFO all well",
                "\u001b[2J8204321_CES_820LLLL_002.xml",
                "8204321_CES_820LLLL_003.xml\u202elmx",
                "8204321 CES 820LLLL 004.xml",
                "8204321_ces_820LLLL_005.xml",
                "$(reboot).xml",
                "' OR 1=1 --.xml",
                "ä".repeat(100) + ".xml");
        for (String name : names) {
            Files.writeString(waiting.resolve(name), "<x/>");
        }
        assertEquals(names.size(), bench.export().refused());
        bench.outcomes.forEach(one -> {
            assertEquals(Optional.of(Code.NAME_PATTERN), one.code());
            assertFalse(one.message().chars().anyMatch(Character::isISOControl), one.message());
        });
        for (LogEntry line : bench.engine.log().page(LogQuery.ALL, Long.MAX_VALUE, 100)) {
            assertFalse((line.file() + line.message()).chars().anyMatch(Character::isISOControl), line.message());
        }
        assertEquals(names.size(), bench.names(waiting).size());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void V1_links_pipes_and_folders_are_neither_followed_nor_waited_for() throws Exception {
        Path outside = Files.move(bench.sample("820", "4321", "820", 1), folder.resolve("outside.xml"));
        Path link = Files.createSymbolicLink(waiting.resolve("8204321_CES_820LLLL_001.xml"), outside);
        Files.createDirectory(waiting.resolve("8204321_CES_820LLLL_002.xml"));
        Files.createDirectory(waiting.resolve("old files"));
        Path pipe = waiting.resolve("8204321_CES_820LLLL_003.xml");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals(3, bench.export().failed());
        bench.outcomes.forEach(one -> assertEquals(Optional.of(Code.IO), one.code()));
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.exists(outside));
        assertEquals(0, bench.receiver.ledger.size());
    }

    @Test
    void R1_a_receipted_file_that_cannot_be_filed_names_the_place_and_is_filed_the_next_time() throws Exception {
        bench.sample("820", "4321", "820", 1);
        Path exported = bench.exported("820");
        Files.delete(exported);
        Files.writeString(exported, "not a folder");

        assertEquals(1, bench.export().failed());
        assertEquals(Optional.of(Code.IO), bench.only().code());
        assertTrue(
                bench.only().message().contains(exported.toString()),
                bench.only().message());

        Files.delete(exported);
        bench.outcomes.clear();
        assertEquals(1, bench.export().sent());
        assertEquals(List.of("8204321_CES_820LLLL_001.xml"), bench.names(exported));
        assertEquals(1, bench.receiver.ledger.size());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void V4_a_file_that_may_not_be_read_fails_and_the_others_go() throws Exception {
        Path secret = bench.sample("820", "4321", "820", 1);
        Files.setPosixFilePermissions(secret, java.util.Set.of());
        assumeTrue(!Files.isReadable(secret), "an administrator may read everything");
        bench.sample("820", "4321", "820", 2);
        bench.export();
        assertEquals(1, bench.receiver.ledger.size());
        assertTrue(bench.outcomes.stream().anyMatch(one -> one.code().equals(Optional.of(Code.IO))));
    }

    @Test
    void R3_unfinished_names_and_the_droppings_of_desktops_are_left_alone() throws Exception {
        for (String name : List.of("a.xml.tmp", "a.xml.part", "a.xml~", "~a.xml", ".DS_Store", "Thumbs.db")) {
            Files.writeString(waiting.resolve(name), "x");
        }
        bench.export();
        assertEquals(List.of(), bench.outcomes);
        assertEquals(6, bench.names(waiting).size());
    }

    @Test
    void R3_a_fresh_file_is_looked_at_again_before_it_is_sent() throws Exception {
        bench.clock = Clock.systemUTC();
        bench.reopen(Probe.NONE);
        long before = System.nanoTime();
        bench.sample("820", "4321", "820", 1);
        assertEquals(1, bench.export().sent());
        assertTrue(System.nanoTime() - before >= Quiet.PERIOD.toNanos() / 2, "a quiet period passed");
    }

    @Test
    void R3_a_file_that_is_still_being_written_waits_for_the_next_run() throws Exception {
        Path file = bench.sample("820", "4321", "820", 1);
        AtomicInteger written = new AtomicInteger();
        AtomicBoolean writing = new AtomicBoolean(true);
        bench.clock = new WatchedClock(() -> {
            if (writing.get()) {
                append(file);
                written.incrementAndGet();
            }
        });
        bench.reopen(Probe.NONE);
        bench.export();
        writing.set(false);
        assertTrue(written.get() > 3, "the engine looked more than once");
        assertEquals(List.of(), bench.outcomes);
        assertEquals(0, bench.receiver.opened.get());
        assertEquals(1, bench.export().sent());
        assertArrayEquals(
                Files.readAllBytes(bench.exported("820").resolve(file.getFileName())),
                bench.receiver.ledger.getFirst().content());
    }

    /** A comment, because the file stays well-formed with it. */
    private static void append(Path file) {
        try {
            Files.writeString(file, "<!--more-->", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The system's clock; does something whenever somebody looks at it, as the engine does after each look at a file. */
    private static final class WatchedClock extends Clock {
        private final Runnable looked;

        WatchedClock(Runnable looked) {
            this.looked = looked;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            looked.run();
            return Clock.systemUTC().instant();
        }
    }

    @Test
    void R3_a_file_that_changes_while_it_is_sent_is_dropped_and_sent_anew() throws Exception {
        Path file = bench.sample("820", "4321", "820", 1, 400, 1);
        AtomicBoolean once = new AtomicBoolean();
        bench.receiver.onHalf = () -> {
            if (once.compareAndSet(false, true)) {
                try {
                    Path parked = Files.list(bench.root.resolve("820/.in-progress"))
                            .findFirst()
                            .orElseThrow();
                    Files.writeString(parked, "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        };
        assertEquals(1, bench.export().sent());
        assertEquals(1, bench.receiver.ledger.size());
        assertArrayEquals(
                Files.readAllBytes(bench.exported("820").resolve(file.getFileName())),
                bench.receiver.ledger.getFirst().content());
        assertTrue(once.get());
    }

    @Test
    void R2_a_cancelled_run_brings_its_file_back_and_the_next_one_goes_on() throws Exception {
        Path file = bench.sample("820", "4321", "820", 1, 400, 1);
        long length = Files.size(file);
        NullProgressMonitor monitor = new NullProgressMonitor();
        bench.receiver.onHalf = () -> monitor.setCanceled(true);
        ExportStudentOperation export =
                new ExportStudentOperation(bench.engine, Bench.request(Optional.empty()), bench.outcomes::add);
        Assertions.assertThrows(OperationCanceledException.class, () -> export.execute(monitor));
        assertEquals(List.of(), bench.outcomes);
        assertTrue(Files.exists(file));
        assertEquals(List.of(), bench.names(bench.root.resolve("820/.in-progress")));
        bench.receiver.onHalf = () -> {};
        assertEquals(1, bench.export().sent());
        assertTrue(bench.receiver.resumedAt.values().iterator().next() >= length / 2);
    }

    @Test
    void R4_many_files_are_sent_over_few_sessions_and_each_once() throws Exception {
        for (int i = 1; i <= 300; i++) {
            bench.sample("820", "4321", "820", i, 1, i);
        }
        assertEquals(300, bench.export().sent());
        assertEquals(
                300, bench.outcomes.stream().map(one -> one.file()).distinct().count());
        assertTrue(bench.receiver.opened.get() <= 4);
        assertEquals(300, bench.names(bench.exported("820")).size());
        assertTrue(bench.outcomes.stream().allMatch(one -> one.outcome() == Outcome.SENT));
    }
}
