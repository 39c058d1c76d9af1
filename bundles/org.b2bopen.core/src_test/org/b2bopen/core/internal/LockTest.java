package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.b2bopen.core.ExportRequest;
import org.b2bopen.core.WorkspaceInUseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.sample("820", "4321", "820", 1);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void H1_another_process_in_the_workspace_is_named_and_nothing_is_touched() throws Exception {
        Process holder = hold(bench.workspace);
        try {
            WorkspaceInUseException refusal = assertThrows(WorkspaceInUseException.class, bench::export);
            assertTrue(refusal.getMessage().contains("process " + holder.pid() + " on "), refusal.getMessage());
            assertEquals(1, bench.names(bench.waiting("820")).size());
            assertEquals(0, bench.receiver.opened.get());
            ExportRequest dry = new ExportRequest(Optional.empty(), true, Optional.empty(), List.of(), Bench.PATIENCE);
            assertEquals(1, bench.export(dry).valid());
        } finally {
            end(holder);
        }
        assertEquals(1, bench.export().sent());
    }

    @Test
    void H1_another_workspace_with_the_same_root_folder_is_kept_out() throws Exception {
        Process holder = hold(Files.createDirectories(folder.resolve("other")), bench.root);
        try {
            WorkspaceInUseException refusal = assertThrows(WorkspaceInUseException.class, bench::export);
            assertTrue(refusal.getMessage().startsWith("The root folder "), refusal.getMessage());
        } finally {
            end(holder);
        }
    }

    @Test
    void H1_a_process_that_was_killed_leaves_no_lock_behind() throws Exception {
        Process holder = hold(bench.workspace, bench.root);
        holder.destroyForcibly();
        assertTrue(holder.waitFor(1, TimeUnit.MINUTES));
        assertEquals(1, bench.export().sent());
    }

    @Test
    void H1_two_exports_of_one_process_do_not_run_at_the_same_time() throws Exception {
        try (WorkspaceLock lock = WorkspaceLock.take(bench.workspace, bench.root, Clock.systemUTC())) {
            WorkspaceInUseException refusal = assertThrows(WorkspaceInUseException.class, bench::export);
            assertTrue(
                    refusal.getMessage()
                            .contains("process " + ProcessHandle.current().pid()),
                    refusal.getMessage());
        }
        assertEquals(1, bench.export().sent());
    }

    /** To close a second channel on a locked file would, by the rules of POSIX, drop the lock of the whole process. */
    @Test
    void H1_neither_a_second_export_nor_a_look_drops_the_lock_of_the_first() throws Exception {
        try (WorkspaceLock lock = WorkspaceLock.take(bench.workspace, bench.root, Clock.systemUTC())) {
            assertThrows(WorkspaceInUseException.class, bench::export);
            assertTrue(bench.engine.lockHolder().isPresent());
            assertThrows(AssertionError.class, () -> hold(bench.workspace), "another process");
        }
    }

    @Test
    void H1_who_holds_the_lock_can_be_seen_without_taking_it() throws Exception {
        assertEquals(Optional.empty(), bench.engine.lockHolder());
        Process holder = hold(bench.workspace);
        try {
            assertTrue(bench.engine.lockHolder().orElseThrow().startsWith("process " + holder.pid() + " on "));
        } finally {
            end(holder);
        }
        assertEquals(Optional.empty(), bench.engine.lockHolder());
        Process killed = hold(bench.workspace);
        killed.destroyForcibly();
        assertTrue(killed.waitFor(1, TimeUnit.MINUTES));
        assertEquals(Optional.empty(), bench.engine.lockHolder());
    }

    private static Process hold(Path... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName()));
        for (Path argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command).start();
        BufferedReader lines = process.errorReader();
        for (String line = lines.readLine(); !"held".equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new AssertionError("The other process could not take the lock.");
            }
        }
        return process;
    }

    private static void end(Process holder) throws IOException, InterruptedException {
        holder.getOutputStream().close();
        assertTrue(holder.waitFor(1, TimeUnit.MINUTES));
    }
}
