package org.b2bopen.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTurnTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("lock");
    }

    /** To close a second channel on a locked file would, by the rules of POSIX, drop the lock of the whole process. */
    @Test
    void A8_who_waits_in_vain_for_his_turn_does_not_end_that_of_another() throws Exception {
        AtomicReference<Exception> gaveUp = new AtomicReference<>();
        try (FileTurn turn = FileTurn.take(file)) {
            Thread other = Thread.ofPlatform().start(() -> {
                try {
                    FileTurn.take(file).close();
                } catch (IOException e) {
                    gaveUp.set(e);
                }
            });
            other.interrupt();
            other.join();
            assertInstanceOf(IOException.class, gaveUp.get());
            assertTrue(isLocked());
        }
        assertEquals(false, isLocked());
        FileTurn.take(file).close();
    }

    private boolean isLocked() throws Exception {
        Process probe = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LockProbe.class.getName(),
                        file.toString())
                .inheritIO()
                .start();
        assertTrue(probe.waitFor(2, TimeUnit.MINUTES));
        return probe.exitValue() == 0;
    }
}
