package org.b2bopen.la.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.b2bopen.la.store.student.EntryJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What arrived (LA2). Received files stay on the disk; what is read from elsewhere is kept here, student by student. */
public final class VirtualFiles {
    private static final String SELECT =
            "SELECT file_id, base_id, origin, name, path, received_at, students, deleted_at FROM virtual_file";

    private final Database database;
    private final Clock clock;

    VirtualFiles(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins a virtual file; nothing is imported from it before {@link #complete}. */
    public long begin(long baseId, VirtualFile.Origin origin, String name) {
        return database.write(handle -> handle.select(
                        "INSERT INTO virtual_file (base_id, origin, name, received_at, complete) VALUES (?, ?, ?, ?, 0)"
                                + " RETURNING file_id",
                        baseId,
                        origin.name(),
                        name,
                        clock.millis())
                .mapTo(Long.class)
                .one());
    }

    /** Appends to a file that is not complete; durable, all of it or nothing. */
    public void append(long fileId, List<IncomingRecord> records) {
        database.write(handle -> {
            int next = handle.select(
                            "SELECT students FROM virtual_file WHERE file_id = ? AND complete = 0"
                                    + database.dialect().lock(),
                            fileId)
                    .mapTo(Integer.class)
                    .one();
            PreparedBatch batch = handle.prepareBatch(
                    "INSERT INTO virtual_student (file_id, ordinal, removed, payload) VALUES (?, ?, ?, ?)");
            for (IncomingRecord record : records) {
                batch.add(fileId, next++, kind(record), payload(record));
            }
            batch.execute();
            handle.execute("UPDATE virtual_file SET students = ? WHERE file_id = ?", next, fileId);
            return null;
        });
    }

    /** Nothing more comes: from here on the file waits to be imported. A repeat does nothing. */
    public void complete(long fileId) {
        database.write(handle -> {
            int completed = handle.execute(
                    "UPDATE virtual_file SET complete = 1, received_at = ? WHERE file_id = ? AND complete = 0",
                    clock.millis(),
                    fileId);
            if (completed == 1) {
                enqueue(handle, fileId);
            }
            return null;
        });
    }

    /** Drops a file that is not complete. */
    public void abandon(long fileId) {
        database.write(handle -> {
            handle.execute(
                    "DELETE FROM virtual_student WHERE file_id IN"
                            + " (SELECT file_id FROM virtual_file WHERE file_id = ? AND complete = 0)",
                    fileId);
            return handle.execute("DELETE FROM virtual_file WHERE file_id = ? AND complete = 0", fileId);
        });
    }

    /** A file that was begun and is not complete, the newest: where an import from outside goes on after a restart. */
    public Optional<VirtualFile> incomplete(long baseId, VirtualFile.Origin origin) {
        return database.read(handle -> handle.select(
                        SELECT + " WHERE base_id = ? AND origin = ? AND complete = 0 ORDER BY file_id DESC LIMIT 1",
                        baseId,
                        origin.name())
                .map((row, context) -> read(row))
                .findFirst());
    }

    /**
     * A received file that is not in the ledger of transfers, for example one that came on a disk.
     *
     * @param key what the file is recognised by (its hash): the same key is taken once
     * @return empty when it was taken before
     */
    public Optional<Long> addReceived(long baseId, String name, String path, String key) {
        return database.write(handle -> addReceived(handle, baseId, name, path, key));
    }

    private Optional<Long> addReceived(Handle handle, long baseId, String name, String path, String key) {
        Optional<Long> added = handle.select(
                        "INSERT INTO virtual_file (base_id, origin, name, transfer_id, path, received_at, complete)"
                                + " VALUES (?, 'FILE', ?, ?, ?, ?, 1) ON CONFLICT (transfer_id) DO NOTHING"
                                + " RETURNING file_id",
                        baseId,
                        name,
                        key,
                        path,
                        clock.millis())
                .mapTo(Long.class)
                .findFirst();
        added.ifPresent(fileId -> enqueue(handle, fileId));
        return added;
    }

    /** Received files of students that have not been put in the queue of imports; the longest waiting first. */
    public List<ReceivedFile> notQueued(int most) {
        return database.read(handle -> handle.select(
                        TransferLedger.RECEIVED
                                + " WHERE queued = 0 AND service = 'STUDENT' ORDER BY received_at LIMIT ?",
                        most)
                .map((row, context) -> TransferLedger.readReceived(row))
                .list());
    }

    /**
     * Puts it in the queue, once: when two do it at the same time, one of them does. A step ({@link Database#writeStep}): what is lost of it
     * with the power is not in the queue, and put there again.
     */
    public void enqueue(ReceivedFile file, long baseId) {
        database.writeStep(handle -> {
            int mine = handle.execute(
                    "UPDATE received SET queued = 1 WHERE transfer_id = ? AND queued = 0", file.transferId());
            if (mine == 1) {
                addReceived(handle, baseId, file.name(), file.path(), file.transferId());
            }
            return null;
        });
    }

    /** A received file that is not for the import. */
    public void passOver(ReceivedFile file) {
        database.update("UPDATE received SET queued = 2 WHERE transfer_id = ?", file.transferId());
    }

    private void enqueue(Handle handle, long fileId) {
        long now = clock.millis();
        handle.execute(
                "INSERT INTO import_job (file_id, base_id, state, not_before, created_at)"
                        + " SELECT file_id, base_id, 'WAITING', ?, ? FROM virtual_file WHERE file_id = ?",
                now,
                now,
                fileId);
        handle.execute(
                "UPDATE base SET last_received_at = ? WHERE base_id = (SELECT base_id FROM virtual_file WHERE file_id = ?)",
                now,
                fileId);
    }

    public Optional<VirtualFile> find(long fileId) {
        return database.read(handle -> handle.select(SELECT + " WHERE file_id = ?", fileId)
                .map((row, context) -> read(row))
                .findFirst());
    }

    /** The newest first, before the one with that id (0 for the newest of all). */
    public List<VirtualFile> list(Optional<Long> baseId, long before, int most) {
        return database.read(handle -> handle.select(
                        SELECT + (before == 0 ? " WHERE file_id > ?" : " WHERE file_id < ?")
                                + baseId.map(id -> " AND base_id = " + id).orElse("")
                                + " ORDER BY file_id DESC LIMIT ?",
                        before,
                        most)
                .map((row, context) -> read(row))
                .list());
    }

    /** The records from that one on, in the order they came. */
    public List<IncomingRecord> records(long fileId, int from, int most) {
        return database.read(handle -> handle.select(
                        "SELECT removed, payload FROM virtual_student WHERE file_id = ? AND ordinal >= ?"
                                + " ORDER BY ordinal LIMIT ?",
                        fileId,
                        from,
                        most)
                .map((row, context) -> record(row.getInt(1), row.getString(2)))
                .list());
    }

    /** Imported and older: what Delete Files deletes (LA7). */
    public List<VirtualFile> olderThan(Instant time, int most) {
        return database.read(handle -> handle.select(
                        SELECT + " WHERE deleted_at IS NULL AND complete = 1 AND received_at < ? AND NOT EXISTS"
                                + " (SELECT 1 FROM import_job j WHERE j.file_id = virtual_file.file_id"
                                + " AND j.state IN ('WAITING', 'RUNNING')) ORDER BY file_id LIMIT ?",
                        time.toEpochMilli(),
                        most)
                .map((row, context) -> read(row))
                .list());
    }

    /** Deletes the content. The row stays, and so does the key that keeps the file from being received twice (LA8). */
    public void delete(long fileId) {
        database.write(handle -> {
            handle.execute("DELETE FROM virtual_student WHERE file_id = ?", fileId);
            handle.execute("DELETE FROM import_rejection WHERE file_id = ?", fileId);
            return handle.execute(
                    "UPDATE virtual_file SET deleted_at = ?, path = NULL WHERE file_id = ? AND deleted_at IS NULL",
                    clock.millis(),
                    fileId);
        });
    }

    private static int kind(IncomingRecord record) {
        return switch (record) {
            case IncomingRecord.Present present -> 0;
            case IncomingRecord.Removed removed -> 1;
            case IncomingRecord.Rejected rejected -> 2;
        };
    }

    private static String payload(IncomingRecord record) {
        return switch (record) {
            case IncomingRecord.Present present -> EntryJson.of(present.student());
            case IncomingRecord.Removed removed -> removed.guid();
            case IncomingRecord.Rejected rejected ->
                (rejected.upn() == null ? "" : rejected.upn()) + "\n" + rejected.code() + "\n" + rejected.message();
        };
    }

    private static IncomingRecord record(int kind, String payload) {
        return switch (kind) {
            case 0 -> new IncomingRecord.Present(EntryJson.student(payload));
            case 1 -> new IncomingRecord.Removed(payload);
            default -> {
                String[] parts = payload.split("\n", 3);
                yield new IncomingRecord.Rejected(parts[0].isEmpty() ? null : parts[0], parts[1], parts[2]);
            }
        };
    }

    static VirtualFile read(ResultSet row) throws SQLException {
        return new VirtualFile(
                row.getLong(1),
                row.getLong(2),
                VirtualFile.Origin.valueOf(row.getString(3)),
                row.getString(4),
                Optional.ofNullable(row.getString(5)),
                Instant.ofEpochMilli(row.getLong(6)),
                row.getInt(7),
                instant(row.getLong(8), row.wasNull()));
    }

    static Optional<Instant> instant(long millis, boolean wasNull) {
        return wasNull ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
