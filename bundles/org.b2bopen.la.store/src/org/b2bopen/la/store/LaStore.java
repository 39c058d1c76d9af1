package org.b2bopen.la.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.sqlite.JDBC;

/** The receiving side's database. What a call has written is durable when the call returns. Safe for use by several threads. */
public final class LaStore implements AutoCloseable {
    private static final int VERSION = 1;
    private static final String SQLITE = "jdbc:sqlite:";
    private static final List<String> TABLES = List.of("""
                CREATE TABLE incoming (
                    transfer_id VARCHAR(64) PRIMARY KEY,
                    account VARCHAR(255) NOT NULL,
                    service VARCHAR(16) NOT NULL,
                    name VARCHAR(255) NOT NULL,
                    length BIGINT NOT NULL,
                    sha256 VARCHAR(64) NOT NULL)\
                """, """
                CREATE TABLE received (
                    transfer_id VARCHAR(64) PRIMARY KEY,
                    account VARCHAR(255) NOT NULL,
                    service VARCHAR(16) NOT NULL,
                    name VARCHAR(255) NOT NULL,
                    length BIGINT NOT NULL,
                    sha256 VARCHAR(64) NOT NULL,
                    receipt_id VARCHAR(64) NOT NULL UNIQUE,
                    received_at BIGINT NOT NULL,
                    path VARCHAR(1000) NOT NULL)\
                """, """
                CREATE TABLE waiting (
                    file_id VARCHAR(64) PRIMARY KEY,
                    la VARCHAR(3) NOT NULL,
                    school VARCHAR(4) NOT NULL,
                    name VARCHAR(255) NOT NULL,
                    length BIGINT NOT NULL,
                    fingerprint VARCHAR(500) NOT NULL,
                    sha256 VARCHAR(64) NOT NULL,
                    acknowledged INTEGER NOT NULL,
                    UNIQUE (la, school, name, fingerprint))\
                """);

    private final Sql sql;
    private final TransferLedger transfers;
    private final WaitingLedger waiting;

    private LaStore(Sql sql) {
        this.sql = sql;
        this.transfers = new TransferLedger(sql);
        this.waiting = new WaitingLedger(sql);
    }

    /** The embedded database in that file, made when it is not there. */
    public static LaStore open(Path file) {
        return open(SQLITE + file.toAbsolutePath());
    }

    /** @throws IllegalArgumentException with a sentence for people when the URL is not one of an embedded database */
    public static LaStore open(String url) {
        if (!url.startsWith(SQLITE)) {
            throw new IllegalArgumentException("The store must be a " + SQLITE
                    + "… URL: this version of the receiver keeps its records in an embedded database only.");
        }
        Sql sql = null;
        try {
            // The driver class itself: DriverManager does not see drivers of other bundles.
            Connection connection = new JDBC().connect(url, new Properties());
            sql = new Sql(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode=WAL");
                // A receipt is a promise: FULL is the mode that lost nothing when everything unsynced was thrown away.
                statement.execute("PRAGMA synchronous=FULL");
                statement.execute("PRAGMA fullfsync=1");
                statement.execute("PRAGMA busy_timeout=10000");
            }
            migrate(sql);
            return new LaStore(sql);
        } catch (SQLException | RuntimeException e) {
            if (sql != null) {
                sql.close();
            }
            throw e instanceof StoreException known
                    ? known
                    : new StoreException("The receiver's database could not be opened", e);
        }
    }

    private static void migrate(Sql sql) {
        sql.update("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)");
        List<Integer> version = sql.query("SELECT version FROM schema_version", row -> row.getInt(1));
        if (version.isEmpty()) {
            sql.together(() -> {
                TABLES.forEach(sql::update);
                sql.update("INSERT INTO schema_version (version) VALUES (?)", VERSION);
            });
        } else if (version.getFirst() != VERSION) {
            throw new StoreException(
                    "The receiver's database is of version " + version.getFirst() + "; this program knows " + VERSION,
                    null);
        }
    }

    public TransferLedger transfers() {
        return transfers;
    }

    public WaitingLedger waiting() {
        return waiting;
    }

    @Override
    public void close() {
        sql.close();
    }
}
