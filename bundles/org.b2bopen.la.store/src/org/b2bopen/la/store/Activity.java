package org.b2bopen.la.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What the receiving side did: the activity log, and of it the error log (LA8). Holds no pupil's data (L4). */
public final class Activity {
    public enum Level {
        INFO,
        WARN,
        ERROR
    }

    public record Entry(
            long id, Instant at, Level level, Optional<Long> baseId, Optional<Long> fileId, String message) {}

    private static final int MOST_MESSAGE = 2000;

    private final Database database;
    private final Clock clock;

    Activity(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void add(Level level, Optional<Long> baseId, Optional<Long> fileId, String message) {
        database.write(handle -> {
            add(handle, level, baseId, fileId, message);
            return null;
        });
    }

    void add(Handle handle, Level level, Optional<Long> baseId, Optional<Long> fileId, String message) {
        handle.execute(
                "INSERT INTO activity (at, level, base_id, file_id, message) VALUES (?, ?, ?, ?, ?)",
                clock.millis(),
                level.name(),
                baseId.orElse(null),
                fileId.orElse(null),
                message.length() <= MOST_MESSAGE ? message : message.substring(0, MOST_MESSAGE));
    }

    /**
     * The newest first.
     *
     * @param atLeast {@code ERROR} for the error log
     * @param since the From Date of the search
     * @param before only those before the entry with that id; 0 for the newest of all
     */
    public List<Entry> list(Level atLeast, Optional<Long> baseId, Instant since, long before, int most) {
        String levels =
                switch (atLeast) {
                    case INFO -> "";
                    case WARN -> " AND level IN ('WARN', 'ERROR')";
                    case ERROR -> " AND level = 'ERROR'";
                };
        return database.read(handle -> handle.select(
                        "SELECT activity_id, at, level, base_id, file_id, message FROM activity WHERE at >= ?" + levels
                                + baseId.map(id -> " AND base_id = " + id).orElse("")
                                + (before == 0 ? " AND activity_id > ?" : " AND activity_id < ?")
                                + " ORDER BY activity_id DESC LIMIT ?",
                        since.toEpochMilli(),
                        before,
                        most)
                .map((row, context) -> new Entry(
                        row.getLong(1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        Level.valueOf(row.getString(3)),
                        Audit.optional(row.getLong(4), row.wasNull()),
                        Audit.optional(row.getLong(5), row.wasNull()),
                        row.getString(6)))
                .list());
    }
}
