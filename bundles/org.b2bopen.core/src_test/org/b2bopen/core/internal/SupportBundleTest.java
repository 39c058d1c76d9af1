package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.b2bopen.core.SupportBundleOperation;
import org.b2bopen.log.LogEntry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupportBundleTest {
    private static final String USER = "canary.user";
    private static final String PASSWORD = "Canary!Password1";

    @TempDir
    private Path folder;

    private Bench bench;
    private Path target;

    @BeforeEach
    void prepare() throws Exception {
        bench = new Bench(folder);
        bench.addLa("820", USER, PASSWORD);
        bench.addSchool("820", "4321", "820", USER, PASSWORD);
        bench.addPersonnel("820", "4321", USER, PASSWORD);
        bench.engine
                .log()
                .append(new LogEntry(
                        0, Instant.EPOCH, LogEntry.Level.INFO, "STUDENT", "820", "820", "4321", "", "", "delivered"));
        Files.writeString(
                Files.createDirectories(bench.workspace.resolve("logs")).resolve("b2bopen.log"), "technical\n");
        target = folder.resolve("support.zip");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void L4_a_support_bundle_holds_what_helps_and_nothing_personal_or_secret() throws Exception {
        new SupportBundleOperation(bench.engine, "1.0.0", target).execute(new NullProgressMonitor());
        Map<String, String> entries = entries();
        assertEquals(Set.of("program.txt", "configuration.json", "log.csv", "logs/b2bopen.log"), entries.keySet());
        assertTrue(entries.get("program.txt").contains("b2bopen.version=1.0.0"));
        assertTrue(entries.get("configuration.json").contains("\"4321\""));
        assertTrue(entries.get("log.csv").contains("delivered"));
        entries.forEach((name, text) -> {
            assertFalse(text.contains(USER), name);
            assertFalse(text.contains(PASSWORD), name);
        });
    }

    @Test
    void L4_a_support_bundle_goes_over_no_other_file_and_leaves_no_half_of_itself() throws Exception {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(
                OperationCanceledException.class,
                () -> new SupportBundleOperation(bench.engine, "1.0.0", target).execute(cancelled));
        assertFalse(Files.exists(target));
        Files.writeString(target, "somebody's");
        assertThrows(
                FileAlreadyExistsException.class,
                () -> new SupportBundleOperation(bench.engine, "1.0.0", target).execute(new NullProgressMonitor()));
        assertEquals("somebody's", Files.readString(target));
    }

    private Map<String, String> entries() throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(target.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                entries.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
