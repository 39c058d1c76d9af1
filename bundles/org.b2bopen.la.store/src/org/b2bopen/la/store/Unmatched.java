package org.b2bopen.la.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.b2bopen.la.store.student.EntryJson;
import org.jdbi.v3.core.Handle;

/** The work-list of incoming students that matched nobody (LA3). */
public final class Unmatched {
    private static final String SELECT =
            "SELECT unmatched_id, base_id, payload, reason, file_id, first_seen_at, last_seen_at FROM unmatched u";

    private final Database database;
    private final Bases bases;
    private final Clock clock;

    Unmatched(Database database, Bases bases, Clock clock) {
        this.database = database;
        this.bases = bases;
        this.clock = clock;
    }

    /**
     * Those that are not too old to be shown (B2B_S_AGE), by id, after the one with that id (0 for the first).
     *
     * @param mostAge in years
     */
    public List<UnmatchedStudent> list(Optional<Long> baseId, int mostAge, long after, int most) {
        return database.read(handle -> handle.select(
                        SELECT + shown()
                                + baseId.map(id -> " AND u.base_id = " + id).orElse("")
                                + " AND unmatched_id > ? ORDER BY unmatched_id LIMIT ?",
                        bornAfter(mostAge),
                        after,
                        most)
                .map((row, context) -> read(row))
                .list());
    }

    public int count(Optional<Long> baseId, int mostAge) {
        return database.read(handle -> handle.select(
                        "SELECT count(*) FROM unmatched u" + shown()
                                + baseId.map(id -> " AND u.base_id = " + id).orElse(""),
                        bornAfter(mostAge))
                .mapTo(Integer.class)
                .one());
    }

    private static String shown() {
        return " WHERE (date_of_birth IS NULL OR date_of_birth > ?)";
    }

    /** Who was born on that day has an age that is one more than the limit, today. */
    private String bornAfter(int mostAge) {
        return LocalDate.now(clock).minusYears(mostAge + 1L).toString();
    }

    public Optional<UnmatchedStudent> find(long id) {
        return database.read(handle -> find(handle, id));
    }

    private static Optional<UnmatchedStudent> find(Handle handle, long id) {
        return handle.select(SELECT + " WHERE unmatched_id = ?", id)
                .map((row, context) -> read(row))
                .findFirst();
    }

    /**
     * Adds it as a new held student with all that came; records of the same student that wait too are matched.
     *
     * @return what became of it and of the others; empty when it does not wait any more
     */
    public Optional<ImportCounts> addNew(long id, String who) {
        return resolve(id, (handle, waiting) -> importing(handle, waiting).add(waiting.student(), who));
    }

    /**
     * Takes it for that held student; its data then goes the way of every other matched one's.
     *
     * @return as {@link #addNew}
     * @throws IllegalArgumentException when there is no such held student
     */
    public Optional<ImportCounts> match(long id, long studentId, String who) {
        return resolve(id, (handle, waiting) -> importing(handle, waiting).matchTo(waiting.student(), studentId, who));
    }

    private interface Resolution {
        ImportCounts of(Handle handle, UnmatchedStudent waiting);
    }

    private Optional<ImportCounts> resolve(long id, Resolution resolution) {
        return database.write(handle -> find(handle, id).map(waiting -> resolution.of(handle, waiting)));
    }

    private StudentImport importing(Handle handle, UnmatchedStudent waiting) {
        Base base = bases.find(handle, waiting.baseId()).orElseThrow();
        return new StudentImport(handle, database.dialect(), bases, base, waiting.fileId(), clock.millis());
    }

    private static UnmatchedStudent read(ResultSet row) throws SQLException {
        return new UnmatchedStudent(
                row.getLong(1),
                row.getLong(2),
                EntryJson.student(row.getString(3)),
                UnmatchedStudent.Reason.valueOf(row.getString(4)),
                row.getLong(5),
                Instant.ofEpochMilli(row.getLong(6)),
                Instant.ofEpochMilli(row.getLong(7)));
    }
}
