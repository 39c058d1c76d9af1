package org.b2bopen.la.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was last imported of each student from each base, so that the same difference makes no second conflict (LA6). */
public final class ImportCache {
    private static final int AT_ONCE = 500;

    private record Row(long baseId, String identity, String entries) {}

    private final Database database;
    private final Audit audit;

    ImportCache(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Forgets everything of that base, or of all: the next import compares every value anew. Returns how many students that were. */
    public int clear(Optional<Long> baseId, String who) {
        return database.write(handle -> {
            int cleared = handle.execute("DELETE FROM imported"
                    + baseId.map(id -> " WHERE base_id = " + id).orElse(""));
            audit.add(handle, who, Audit.What.CACHE_CLEARED, baseId.orElse(null), cleared + " students, all values");
            return cleared;
        });
    }

    /** Forgets the values that came first before that time and are still the last ones (LA7). Returns how many entries that were. */
    public int clearBefore(Instant time, String who) {
        long before = time.toEpochMilli();
        int cleared = 0;
        int some;
        do {
            some = database.write(handle -> {
                List<Row> rows = handle.select(
                                "SELECT base_id, identity, entries FROM imported WHERE oldest_at < ? ORDER BY oldest_at"
                                        + " LIMIT " + AT_ONCE
                                        + database.dialect().lock(),
                                before)
                        .map((row, context) -> new Row(row.getLong(1), row.getString(2), row.getString(3)))
                        .list();
                int forgotten = 0;
                for (Row row : rows) {
                    CachedEntries entries = CachedEntries.parse(row.entries());
                    forgotten += entries.forgetBefore(before);
                    if (entries.isEmpty()) {
                        handle.execute(
                                "DELETE FROM imported WHERE base_id = ? AND identity = ?",
                                row.baseId(),
                                row.identity());
                    } else {
                        // The hash goes too: it stands for the values that are forgotten.
                        handle.execute(
                                "UPDATE imported SET entries = ?, oldest_at = ?, student_hash = '' WHERE base_id = ?"
                                        + " AND identity = ?",
                                entries.text(),
                                entries.oldest(),
                                row.baseId(),
                                row.identity());
                    }
                }
                return forgotten;
            });
            cleared += some;
        } while (some > 0);
        if (cleared > 0) {
            int all = cleared;
            database.write(handle -> {
                audit.add(handle, who, Audit.What.CACHE_CLEARED, null, all + " values older than " + time);
                return null;
            });
        }
        return cleared;
    }

    /** How many students of that base, or of all, are in it. */
    public int size(Optional<Long> baseId) {
        return database.read(handle -> handle.select("SELECT count(*) FROM imported"
                        + baseId.map(id -> " WHERE base_id = " + id).orElse(""))
                .mapTo(Integer.class)
                .one());
    }
}
