package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GroupCommitTest {
    @TempDir
    private Path folder;

    private GroupCommit open() throws Exception {
        Path file = folder.resolve("journal.db");
        return new GroupCommit(file, new JournalDatabase(file).open());
    }

    @Test
    void R1_what_is_written_after_the_journal_was_closed_fails_instead_of_waiting_for_ever() throws Exception {
        GroupCommit writer = open();
        writer.close();
        assertThrows(IOException.class, () -> writer.write(connection -> {}));
        writer.close();
    }

    @Test
    void R1_a_write_that_fails_in_whatever_way_fails_alone_and_is_told() throws Exception {
        try (GroupCommit writer = open()) {
            assertThrows(
                    IOException.class,
                    () -> writer.write(connection -> {
                        throw new OutOfMemoryError("as if");
                    }));
            writer.write(connection -> {});
        }
    }
}
