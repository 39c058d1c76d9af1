package org.b2bopen.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class DatabaseExceptionTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "SQLITE_FULL, the disk is full",
        "SQLITE_IOERR_SHMSIZE, the disk is full",
        "SQLITE_READONLY, 'it, or its folder, may not be written to'",
        "SQLITE_READONLY_DIRECTORY, 'it, or its folder, may not be written to'",
        "SQLITE_IOERR_WRITE, the disk cannot be read or written",
        "SQLITE_CANTOPEN, 'this user may not open it, or its folder is not there'",
        "SQLITE_BUSY_SNAPSHOT, another program holds it",
        "SQLITE_NOTADB, it is damaged"
    })
    void H2_a_database_that_cannot_be_used_is_named_with_the_reason(SQLiteErrorCode code, String reason) {
        Path file = folder.resolve("journal.db");
        SQLException theirs = new SQLiteException("[" + code + "] words of the database", code);
        assertEquals(
                "The file " + file + " cannot be used: " + reason + ".",
                new DatabaseException(file, theirs).getMessage());
    }

    @Test
    void H2_a_damaged_log_is_named() throws IOException {
        Path database = Files.writeString(folder.resolve("log.db"), "not a database, but long enough. ".repeat(100));
        UncheckedIOException problem = assertThrows(UncheckedIOException.class, () -> LogStore.open(folder));
        assertTrue(problem.getMessage().contains(database.toString()), problem.getMessage());
        assertTrue(problem.getMessage().endsWith("it is damaged."), problem.getMessage());
    }
}
