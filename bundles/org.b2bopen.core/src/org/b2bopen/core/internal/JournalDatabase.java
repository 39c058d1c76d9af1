package org.b2bopen.core.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The journal's database file and its tables. */
final class JournalDatabase {
    private static final String[] SCHEMA = {
        """
        CREATE TABLE IF NOT EXISTS transfer (
          key TEXT PRIMARY KEY, nonce TEXT, state TEXT NOT NULL, la TEXT NOT NULL, service TEXT NOT NULL,
          file_name TEXT NOT NULL, sha256 TEXT NOT NULL, length INTEGER NOT NULL, source_la TEXT NOT NULL,
          school TEXT NOT NULL, source TEXT NOT NULL, parked TEXT, target TEXT, maybe_sent INTEGER NOT NULL,
          receipt_id TEXT, received_at TEXT, already_delivered INTEGER, code TEXT, reason TEXT NOT NULL)\
        """,
        "CREATE INDEX IF NOT EXISTS transfer_content ON transfer(file_name, sha256)",
        """
        CREATE INDEX IF NOT EXISTS transfer_unfinished ON transfer(state)
          WHERE state IN ('CLAIMED', 'SENDING', 'RECEIPTED')\
        """,
        """
        CREATE TABLE IF NOT EXISTS history (
          id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, at INTEGER NOT NULL, state TEXT NOT NULL,
          detail TEXT NOT NULL)\
        """,
        "CREATE INDEX IF NOT EXISTS history_key ON history(key, id)",
        """
        CREATE TABLE IF NOT EXISTS told (
          path TEXT PRIMARY KEY, stamp TEXT NOT NULL, configuration TEXT NOT NULL, code TEXT NOT NULL)\
        """,
        """
        CREATE INDEX IF NOT EXISTS history_outcome ON history(at)
          WHERE state IN ('RECEIPTED', 'REFUSED', 'ACKNOWLEDGED')\
        """,
        "CREATE TABLE IF NOT EXISTS refusal (at INTEGER NOT NULL, path TEXT NOT NULL, la TEXT NOT NULL)",
        "CREATE INDEX IF NOT EXISTS refusal_at ON refusal(at)",
        """
        CREATE TABLE IF NOT EXISTS inbound (
          key TEXT PRIMARY KEY, state TEXT NOT NULL, service TEXT NOT NULL, la TEXT NOT NULL, school TEXT NOT NULL,
          id TEXT NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL, length INTEGER NOT NULL, part TEXT NOT NULL,
          target TEXT, saved_as TEXT)\
        """,
        "CREATE INDEX IF NOT EXISTS inbound_name ON inbound(name)",
        """
        CREATE TABLE IF NOT EXISTS expiry (
          kind TEXT NOT NULL, service TEXT NOT NULL, subject TEXT NOT NULL, la TEXT NOT NULL, school TEXT NOT NULL,
          owner TEXT NOT NULL, last_day TEXT NOT NULL, told INTEGER NOT NULL, PRIMARY KEY (kind, service, subject))\
        """,
        """
        CREATE INDEX IF NOT EXISTS inbound_unfinished ON inbound(la, school)
          WHERE state IN ('FETCHED', 'SAVED')\
        """,
        """
        CREATE TABLE IF NOT EXISTS run (
          id INTEGER PRIMARY KEY AUTOINCREMENT, work TEXT NOT NULL, due INTEGER UNIQUE, started INTEGER NOT NULL,
          ended INTEGER, next_try INTEGER, tries INTEGER NOT NULL, cut_offs INTEGER NOT NULL, pid INTEGER NOT NULL,
          sent INTEGER NOT NULL DEFAULT 0, imported INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0,
          failed INTEGER NOT NULL DEFAULT 0, in_doubt INTEGER NOT NULL DEFAULT 0)\
        """,
        """
        CREATE TABLE IF NOT EXISTS schedule (
          id INTEGER PRIMARY KEY CHECK (id = 1), timetable TEXT NOT NULL, last_due INTEGER NOT NULL,
          claimed INTEGER NOT NULL, paused INTEGER NOT NULL)\
        """,
        "INSERT OR IGNORE INTO schedule VALUES (1, '', 0, 0, 0)"
    };

    private final String url;

    JournalDatabase(Path file) {
        // As a URI: a plain path with a question mark in it would be cut off there.
        this.url = "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    }

    void makeSchema() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            for (String sql : SCHEMA) {
                statement.execute(sql);
            }
        }
    }

    /** FULL: what is committed survives a power cut (R1). */
    Connection open() throws SQLException {
        Connection connection = new org.sqlite.JDBC().connect(url, new Properties());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout=10000");
            statement.execute("PRAGMA synchronous=FULL");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
