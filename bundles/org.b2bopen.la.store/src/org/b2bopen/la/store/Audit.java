package org.b2bopen.la.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.b2bopen.la.store.student.DataGroup;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Who changed what, and when: operators by their own name, automatic changes by the user name of the base. Holds no values, but what an
 * entry is called, which of a carer is the name.
 */
public final class Audit {
    public enum What {
        BASE_ADDED,
        BASE_CHANGED,
        RULES_CHANGED,
        STUDENT_ADDED,
        STUDENT_MATCHED,
        STUDENT_LEFT,
        IMPORTED,
        CONFLICT_ACCEPTED,
        CONFLICT_DISCARDED,
        CONFLICT_SUPERSEDED,
        CONFLICTS_CLEARED,
        FILES_DELETED,
        CACHE_CLEARED,
        TASK_CHANGED,
        DEFAULT_CHANGED
    }

    /**
     * What was done and to which kind of data are kept as they were written: a newer program may know more of them.
     *
     * @param dataGroup with {@code entryKey} and {@code item} what was changed, where it was a student's data
     * @param item empty where it was the entry as a whole
     */
    public record Entry(
            long id,
            Instant at,
            String who,
            String what,
            Optional<Long> studentId,
            Optional<Long> baseId,
            String dataGroup,
            String entryKey,
            String item,
            String detail) {

        /** Empty where this program does not know it. */
        public Optional<What> kind() {
            return named(What.class, what);
        }

        /** Empty where it was no student's data, or data that this program does not know. */
        public Optional<DataGroup> group() {
            return named(DataGroup.class, dataGroup);
        }

        private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
            return Stream.of(type.getEnumConstants())
                    .filter(each -> each.name().equals(name))
                    .findFirst();
        }
    }

    /**
     * Which entries.
     *
     * @param who a part of the name, of any case; empty for everybody
     */
    public record Filter(Optional<Long> studentId, Optional<Long> baseId, Instant since, String who) {
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Instant.EPOCH, "");

        public Filter {
            Objects.requireNonNull(studentId);
            Objects.requireNonNull(baseId);
            Objects.requireNonNull(since);
            Objects.requireNonNull(who);
        }

        public Filter withStudent(Optional<Long> id) {
            return new Filter(id, baseId, since, who);
        }

        public Filter withBase(Optional<Long> id) {
            return new Filter(studentId, id, since, who);
        }

        public Filter since(Instant time) {
            return new Filter(studentId, baseId, time, who);
        }

        public Filter by(String name) {
            return new Filter(studentId, baseId, since, name.strip());
        }

        private String like() {
            return "%" + who.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        }
    }

    private static final String INSERT = "INSERT INTO audit (at, who, what, student_id, base_id, data_group, entry_key,"
            + " item, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Database database;
    private final Clock clock;

    Audit(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The newest first, at most {@code most}, before the entry with that id (0 for the newest of all). */
    public List<Entry> list(Optional<Long> studentId, long before, int most) {
        return list(Filter.ALL.withStudent(studentId), before, most);
    }

    public List<Entry> list(Filter filter, long before, int most) {
        String newest = (before == 0 ? " WHERE audit_id > ?" : " WHERE audit_id < ?")
                + filter.baseId().map(id -> " AND base_id = " + id).orElse("")
                + filter.studentId().map(id -> " AND student_id = " + id).orElse("");
        return database.read(handle -> handle.select(
                        "SELECT audit_id, at, who, what, student_id, base_id, data_group, entry_key, item, detail"
                                + " FROM audit" + newest
                                + " AND at >= ? AND LOWER(who) LIKE ? ESCAPE '!' ORDER BY audit_id DESC LIMIT ?",
                        before,
                        filter.since().toEpochMilli(),
                        filter.like(),
                        most)
                .map((row, context) -> new Entry(
                        row.getLong(1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        row.getString(3),
                        row.getString(4),
                        optional(row.getLong(5), row.wasNull()),
                        optional(row.getLong(6), row.wasNull()),
                        text(row.getString(7)),
                        text(row.getString(8)),
                        text(row.getString(9)),
                        text(row.getString(10))))
                .list());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    static Optional<Long> optional(long value, boolean wasNull) {
        return wasNull ? Optional.empty() : Optional.of(value);
    }

    void add(Handle handle, String who, What what, Long baseId, String detail) {
        handle.execute(INSERT, clock.millis(), who, what.name(), null, baseId, null, null, null, detail);
    }

    /** Of a student's data; the caller executes the batch. */
    static void add(
            PreparedBatch batch,
            long at,
            String who,
            What what,
            long studentId,
            long baseId,
            String group,
            String key,
            String item,
            String detail) {
        batch.bind(0, at)
                .bind(1, who)
                .bind(2, what.name())
                .bind(3, studentId)
                .bind(4, baseId)
                .bind(5, group)
                .bind(6, key)
                .bind(7, item)
                .bind(8, detail)
                .add();
    }

    static PreparedBatch batch(Handle handle) {
        return handle.prepareBatch(INSERT);
    }
}
