package org.b2bopen.la.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseTest {
    private static final int NORMAL = 1;
    private static final int FULL = 2;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("R1: what is written waits for the disk; only the steps of an import, which are done again, do not")
    void R1_only_steps_do_not_wait_for_the_disk() {
        try (Database database = Database.open(folder.resolve("receiver.db"))) {
            assertEquals(NORMAL, database.writeStep(DatabaseTest::synchronous));
            assertEquals(FULL, database.write(DatabaseTest::synchronous));
            assertEquals(FULL, database.read(DatabaseTest::synchronous));
        }
    }

    @Test
    @DisplayName(
            "A step is one transaction: nothing of it is kept when it fails, and everybody sees it when it returns")
    void step_is_a_transaction() {
        try (Database database = Database.open(folder.resolve("receiver.db"))) {
            try {
                database.writeStep(handle -> {
                    add(handle, "lost");
                    throw new IllegalStateException("in the middle");
                });
            } catch (IllegalStateException expected) {
                assertEquals("in the middle", expected.getMessage());
            }
            database.writeStep(handle -> add(handle, "kept"));
            assertEquals(
                    List.of("kept"),
                    database.read(handle -> handle.select("SELECT message FROM activity")
                            .mapTo(String.class)
                            .list()));
        }
    }

    @Test
    @DisplayName("LA1: a server that has vanished is given up, whatever the URL says, and idle connections are watched")
    void LA1_no_server_is_waited_for_for_ever() {
        PGSimpleDataSource usual = Database.postgresql("jdbc:postgresql://127.0.0.1/la", null);
        assertEquals(600, usual.getSocketTimeout());
        assertTrue(usual.getTcpKeepAlive());
        assertEquals(
                30,
                Database.postgresql("jdbc:postgresql://127.0.0.1/la?socketTimeout=30", null)
                        .getSocketTimeout());
        assertEquals(
                600,
                Database.postgresql("jdbc:postgresql://127.0.0.1/la?socketTimeout=0", null)
                        .getSocketTimeout());
    }

    private static int add(Handle handle, String message) {
        return handle.execute("INSERT INTO activity (at, level, message) VALUES (0, 'INFO', ?)", message);
    }

    private static int synchronous(Handle handle) {
        return handle.select("PRAGMA synchronous").mapTo(Integer.class).one();
    }
}
