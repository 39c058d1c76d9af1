package org.b2bopen.la.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Files that wait for schools: their ids and hashes, and which of them have been fetched and acknowledged (P4). */
public final class WaitingLedger {
    private static final String SELECT =
            "SELECT file_id, la, school, name, length, fingerprint, sha256, acknowledged FROM waiting";

    private final Sql sql;

    WaitingLedger(Sql sql) {
        this.sql = sql;
    }

    public Optional<WaitingFile> byId(String fileId) {
        return sql.query(SELECT + " WHERE file_id = ?", WaitingLedger::read, fileId).stream()
                .findFirst();
    }

    public Optional<WaitingFile> byFingerprint(String la, String school, String name, String fingerprint) {
        return sql
                .query(
                        SELECT + " WHERE la = ? AND school = ? AND name = ? AND fingerprint = ?",
                        WaitingLedger::read,
                        la,
                        school,
                        name,
                        fingerprint)
                .stream()
                .findFirst();
    }

    public void add(WaitingFile file) {
        sql.update(
                "INSERT INTO waiting (file_id, la, school, name, length, fingerprint, sha256, acknowledged)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                file.fileId(),
                file.la(),
                file.school(),
                file.name(),
                file.length(),
                file.fingerprint(),
                file.sha256(),
                file.acknowledged() ? 1 : 0);
    }

    public void acknowledge(String fileId) {
        sql.update("UPDATE waiting SET acknowledged = 1 WHERE file_id = ?", fileId);
    }

    private static WaitingFile read(ResultSet row) throws SQLException {
        return new WaitingFile(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getInt(8) != 0);
    }
}
