package org.b2bopen.la.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Imports that wait and run. Any number of workers, in any number of processes, take work from it: each import is held by one at a time,
 * those of one base one after the other in the order they came, and what a worker that died had in hand is taken over when its lease ends.
 */
public final class ImportQueue {
    private static final String SELECT = "SELECT j.job_id, j.file_id, j.base_id, f.name, j.state, j.worker, j.attempts,"
            + " j.next_student, j.created_at, j.started_at, j.ended_at, j.message, j.added, j.matched, j.unmatched,"
            + " j.unchanged, j.changed, j.conflicts, j.rejected"
            + " FROM import_job j JOIN virtual_file f ON f.file_id = j.file_id";
    private static final int MOST_MESSAGE = 1000;
    private static final int MOST_ATTEMPTS = 5;

    private final Database database;
    private final Bases bases;
    private final Activity activity;
    private final Clock clock;

    ImportQueue(Database database, Bases bases, Activity activity, Clock clock) {
        this.database = database;
        this.bases = bases;
        this.activity = activity;
        this.clock = clock;
    }

    /**
     * A step ({@link Database#writeStep}): what is lost of it with the power waits again.
     *
     * @param worker who asks, for people to see
     * @param lease how long it is held without being heard of
     */
    public Optional<ImportLease> take(String worker, Duration lease) {
        long now = clock.millis();
        return database.writeStep(handle -> handle.select(
                        "UPDATE import_job SET state = 'RUNNING', lease = lease + 1, lease_until = ?, worker = ?,"
                                + " attempts = attempts + 1, started_at = COALESCE(started_at, ?) WHERE job_id = ("
                                + "SELECT j.job_id FROM import_job j"
                                + " WHERE ((j.state = 'WAITING' AND j.not_before <= ?)"
                                + " OR (j.state = 'RUNNING' AND j.lease_until < ?))"
                                + " AND NOT EXISTS (SELECT 1 FROM import_job o WHERE o.base_id = j.base_id"
                                + " AND o.job_id < j.job_id AND o.state IN ('WAITING', 'RUNNING'))"
                                + " ORDER BY j.job_id LIMIT 1"
                                + database.dialect().skipLocked()
                                + ") RETURNING job_id, lease, file_id, base_id, next_student, attempts",
                        now + lease.toMillis(),
                        worker,
                        now,
                        now,
                        now)
                .map((row, context) -> new ImportLease(
                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getInt(5), row.getInt(6)))
                .findFirst());
    }

    /**
     * Imports the next records of a file: what they change and that they are done is one transaction, so that each is imported exactly
     * once, whoever dies when. Where another transaction was in the way, it is done again. A step ({@link Database#writeStep}): with the
     * power students and note are lost together, and they are imported again.
     *
     * @return the lease for what comes after them
     * @throws ImportLease.Lost when somebody else has taken the import over; nothing of these records is kept then
     */
    public ImportLease importNext(ImportLease lease, List<IncomingRecord> records, Duration leaseTime) {
        int next = lease.nextStudent() + records.size();
        for (int attempt = 1; ; attempt++) {
            try {
                long now = clock.millis();
                return database.writeStep(handle -> {
                    Base base = bases.find(handle, lease.baseId()).orElseThrow();
                    ImportCounts counts = new StudentImport(
                                    handle, database.dialect(), bases, base, lease.fileId(), now)
                            .apply(lease.nextStudent(), records);
                    advance(handle, lease, next, counts, now + leaseTime.toMillis());
                    return lease.at(next);
                });
            } catch (StoreException e) {
                if (attempt == MOST_ATTEMPTS || !Database.isCollision(e)) {
                    throw e;
                }
            }
        }
    }

    /** Part of the transaction of a chunk: the lease must still be the one that was taken. */
    private static void advance(
            Handle handle, ImportLease lease, int nextStudent, ImportCounts counts, long leaseUntil) {
        int mine = handle.execute(
                "UPDATE import_job SET next_student = ?, lease_until = ?, added = added + ?, matched = matched + ?,"
                        + " unmatched = unmatched + ?, unchanged = unchanged + ?, changed = changed + ?,"
                        + " conflicts = conflicts + ?, rejected = rejected + ?"
                        + " WHERE job_id = ? AND lease = ? AND state = 'RUNNING'",
                nextStudent,
                leaseUntil,
                counts.added(),
                counts.matched(),
                counts.unmatched(),
                counts.unchanged(),
                counts.changed(),
                counts.conflicts(),
                counts.rejected(),
                lease.jobId(),
                lease.number());
        if (mine != 1) {
            throw new ImportLease.Lost();
        }
    }

    /** All steps before this are durable when it returns; somebody outside is about to be told of them. */
    public void settle(ImportLease lease, Duration leaseTime) {
        database.write(handle -> {
            advance(handle, lease, lease.nextStudent(), ImportCounts.NONE, clock.millis() + leaseTime.toMillis());
            return null;
        });
    }

    /** All students are through; the activity log says so. */
    public void done(ImportLease lease, Activity.Level level, String message) {
        database.write(handle -> {
            end(handle, lease, "DONE", null);
            handle.execute(
                    "UPDATE virtual_file SET students = ? WHERE file_id = ?", lease.nextStudent(), lease.fileId());
            activity.add(handle, level, Optional.of(lease.baseId()), Optional.of(lease.fileId()), message);
            return null;
        });
    }

    /** It cannot be done; somebody must look. */
    public void fail(ImportLease lease, String message) {
        database.write(handle -> {
            end(handle, lease, "FAILED", message);
            return null;
        });
    }

    /** It could not be done now: it waits again, and the later imports of the base behind it. */
    public void putBack(ImportLease lease, Duration pause, String message) {
        database.write(handle -> {
            int mine = handle.execute(
                    "UPDATE import_job SET state = 'WAITING', not_before = ?, worker = NULL, lease_until = NULL,"
                            + " message = ? WHERE job_id = ? AND lease = ? AND state = 'RUNNING'",
                    clock.millis() + pause.toMillis(),
                    shortened(message),
                    lease.jobId(),
                    lease.number());
            if (mine != 1) {
                throw new ImportLease.Lost();
            }
            return null;
        });
    }

    private void end(Handle handle, ImportLease lease, String state, String message) {
        int mine = handle.execute(
                "UPDATE import_job SET state = ?, ended_at = ?, message = ?, lease_until = NULL"
                        + " WHERE job_id = ? AND lease = ? AND state = 'RUNNING'",
                state,
                clock.millis(),
                shortened(message),
                lease.jobId(),
                lease.number());
        if (mine != 1) {
            throw new ImportLease.Lost();
        }
    }

    private static String shortened(String message) {
        return message == null || message.length() <= MOST_MESSAGE ? message : message.substring(0, MOST_MESSAGE);
    }

    /** A failed import waits again, from where it stopped. */
    public boolean retry(long jobId) {
        return database.update(
                        "UPDATE import_job SET state = 'WAITING', not_before = ?, attempts = 0, ended_at = NULL"
                                + " WHERE job_id = ? AND state = 'FAILED'",
                        clock.millis(),
                        jobId)
                == 1;
    }

    /** The newest first, before the one with that id (0 for the newest of all). */
    public List<ImportJob> list(Optional<Long> baseId, long before, int most) {
        return database.read(handle -> handle.select(
                        SELECT + (before == 0 ? " WHERE j.job_id > ?" : " WHERE j.job_id < ?")
                                + baseId.map(id -> " AND j.base_id = " + id).orElse("")
                                + " ORDER BY j.job_id DESC LIMIT ?",
                        before,
                        most)
                .map((row, context) -> read(row))
                .list());
    }

    public Optional<ImportJob> find(long jobId) {
        return database.read(handle -> handle.select(SELECT + " WHERE j.job_id = ?", jobId)
                .map((row, context) -> read(row))
                .findFirst());
    }

    /** How many wait or run. */
    public int open() {
        return database.read(
                handle -> handle.select("SELECT count(*) FROM import_job WHERE state IN ('WAITING', 'RUNNING')")
                        .mapTo(Integer.class)
                        .one());
    }

    /** What could not be read of a file, for the report to its school. */
    public List<IncomingRecord.Rejected> rejections(long fileId) {
        return database.read(handle -> handle.select(
                        "SELECT upn, code, message FROM import_rejection WHERE file_id = ? ORDER BY ordinal, code",
                        fileId)
                .map((row, context) ->
                        new IncomingRecord.Rejected(row.getString(1), row.getString(2), row.getString(3)))
                .list());
    }

    private static ImportJob read(ResultSet row) throws SQLException {
        String worker = row.getString(6);
        Optional<Instant> started = VirtualFiles.instant(row.getLong(10), row.wasNull());
        Optional<Instant> ended = VirtualFiles.instant(row.getLong(11), row.wasNull());
        String message = row.getString(12);
        return new ImportJob(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                ImportJob.State.valueOf(row.getString(5)),
                worker == null ? "" : worker,
                row.getInt(7),
                row.getInt(8),
                Instant.ofEpochMilli(row.getLong(9)),
                started,
                ended,
                message == null ? "" : message,
                new ImportCounts(
                        row.getInt(13),
                        row.getInt(14),
                        row.getInt(15),
                        row.getInt(16),
                        row.getInt(17),
                        row.getInt(18),
                        row.getInt(19)));
    }
}
