package org.b2bopen.log.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Connections to the log's database: made by the driver's class, not by DriverManager, which does not see bundles. */
final class Connections implements AutoCloseable {
    private static final String[] SCHEMA = {
        """
        CREATE TABLE IF NOT EXISTS entry (
          id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, level INTEGER NOT NULL, service TEXT NOT NULL,
          la TEXT NOT NULL, destination_la TEXT NOT NULL, school TEXT NOT NULL, code TEXT NOT NULL, file TEXT NOT NULL,
          message TEXT NOT NULL)\
        """,
        "CREATE INDEX IF NOT EXISTS entry_at ON entry(at)",
        "CREATE INDEX IF NOT EXISTS entry_la ON entry(la, id)",
        "CREATE INDEX IF NOT EXISTS entry_destination ON entry(destination_la, id)",
        "CREATE INDEX IF NOT EXISTS entry_school ON entry(school, id)",
        "CREATE INDEX IF NOT EXISTS entry_problem ON entry(id) WHERE level >= 2",
        "CREATE INDEX IF NOT EXISTS entry_error ON entry(id) WHERE level >= 3",
        """
        CREATE VIRTUAL TABLE IF NOT EXISTS entry_text USING fts5(message, file, content='entry', content_rowid='id',
          tokenize='trigram')\
        """,
        """
        CREATE TRIGGER IF NOT EXISTS entry_added AFTER INSERT ON entry BEGIN
          INSERT INTO entry_text(rowid, message, file) VALUES (new.id, new.message, new.file); END\
        """,
        """
        CREATE TRIGGER IF NOT EXISTS entry_deleted AFTER DELETE ON entry BEGIN
          INSERT INTO entry_text(entry_text, rowid, message, file)
          VALUES ('delete', old.id, old.message, old.file); END\
        """,
        // Of an older version, in larger blocks and other bits; what is known of the entries is noted again.
        "DROP TABLE IF EXISTS entry_block",
        Blocks.TABLE
    };

    private final Path database;
    private final String url;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    Connections(Path database) {
        this.database = database;
        // As a URI: a plain path with a question mark in it would be cut off there.
        this.url = "jdbc:sqlite:" + database.toUri();
    }

    Path database() {
        return database;
    }

    void makeSchema() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            // Of a new database only: lets retention give the space of deleted entries back to the disk.
            statement.execute("PRAGMA auto_vacuum=INCREMENTAL");
            statement.execute("PRAGMA journal_mode=WAL");
            for (String sql : SCHEMA) {
                statement.execute(sql);
            }
        }
    }

    Connection open() throws SQLException {
        Connection connection = new org.sqlite.JDBC().connect(url, new Properties());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout=10000");
            statement.execute("PRAGMA synchronous=NORMAL");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    <T> T use(Use<T> use) throws SQLException {
        Connection pooled = idle.pollFirst();
        Connection connection = pooled == null ? open() : pooled;
        boolean sound = false;
        try {
            T result = use.of(connection);
            sound = true;
            return result;
        } finally {
            if (sound && !closed) {
                idle.addFirst(connection);
            } else {
                connection.close();
            }
        }
    }

    /** All or nothing, and all of it from the same state of the database. */
    <T> T inTransaction(Use<T> use) throws SQLException {
        return use(connection -> {
            connection.setAutoCommit(false);
            try {
                T result = use.of(connection);
                connection.commit();
                connection.setAutoCommit(true);
                return result;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        });
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        for (Connection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            connection.close();
        }
    }

    @FunctionalInterface
    interface Use<T> {
        T of(Connection connection) throws SQLException;
    }
}
