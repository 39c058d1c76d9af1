package org.b2bopen.la.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.b2bopen.la.store.HeldStudent.Place;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.EntryJson;
import org.b2bopen.la.store.student.StudentEntry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Conflicts between held and incoming values, and what people decide about them (LA5). */
public final class Conflicts {
    private static final String SELECT = "SELECT c.conflict_id, c.student_id, c.base_id, c.file_id, c.data_group,"
            + " c.entry_key, c.item, c.incoming_values, c.raised_at, c.state, c.resolved_at, c.resolved_by,"
            + " h.entry_values FROM conflict c LEFT JOIN held_entry h ON h.student_id = c.student_id"
            + " AND h.data_group = c.data_group AND h.entry_key = c.entry_key";

    /** Which conflicts are meant; what is empty does not matter. */
    public record Filter(
            Optional<Long> baseId,
            Optional<Long> studentId,
            Optional<DataGroup> group,
            Optional<String> item,
            Optional<Conflict.State> state) {
        /** All open ones. */
        public static final Filter OPEN = new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Conflict.State.OPEN));

        public Filter ofBase(long id) {
            return new Filter(Optional.of(id), studentId, group, item, state);
        }

        public Filter ofStudent(long id) {
            return new Filter(baseId, Optional.of(id), group, item, state);
        }

        /** A kind: the group, and the item where the group has a rule per item. */
        public Filter ofKind(DataGroup kind, Optional<String> ofItem) {
            return new Filter(baseId, studentId, Optional.of(kind), ofItem, state);
        }

        public Filter inAnyState() {
            return new Filter(baseId, studentId, group, item, Optional.empty());
        }

        /** Ids are bound: a text of its own for each student would be taken apart each time. */
        private String sql() {
            return " WHERE 1 = 1" + (baseId.isPresent() ? " AND c.base_id = :base" : "")
                    + (studentId.isPresent() ? " AND c.student_id = :student" : "")
                    + group.map(kind -> " AND c.data_group = '" + kind.name() + "'")
                            .orElse("")
                    + state.map(one -> " AND c.state = '" + one.name() + "'").orElse("")
                    + (item.isPresent() ? " AND c.item = :item" : "");
        }

        private Query bind(Query query) {
            baseId.ifPresent(id -> query.bind("base", id));
            studentId.ifPresent(id -> query.bind("student", id));
            item.ifPresent(one -> query.bind("item", one));
            return query;
        }
    }

    /** A student with open conflicts. */
    public record StudentConflicts(long studentId, Map<DataGroup, Integer> open) {}

    private final Database database;
    private final Audit audit;
    private final Clock clock;

    Conflicts(Database database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** By id, after the one with that id (0 for the first). */
    public List<Conflict> list(Filter filter, long after, int most) {
        return database.read(handle -> filter.bind(handle.createQuery(
                        SELECT + filter.sql() + " AND c.conflict_id > :after ORDER BY c.conflict_id LIMIT :most"))
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    public int count(Filter filter) {
        return database.read(handle -> filter.bind(handle.createQuery("SELECT count(*) FROM conflict c" + filter.sql()))
                .mapTo(Integer.class)
                .one());
    }

    /** Students with open conflicts, by id, after the one with that id (0 for the first). */
    public List<StudentConflicts> students(Optional<Long> baseId, long after, int most) {
        String base = baseId.map(id -> " AND base_id = " + id).orElse("");
        return database.read(handle -> {
            Map<Long, Map<DataGroup, Integer>> students = new TreeMap<>();
            handle.select(
                            "SELECT student_id, data_group, count(*) FROM conflict WHERE state = 'OPEN'" + base
                                    + " AND student_id IN (SELECT DISTINCT student_id FROM conflict WHERE state = 'OPEN'"
                                    + base + " AND student_id > ? ORDER BY student_id LIMIT ?)"
                                    + " GROUP BY student_id, data_group",
                            after,
                            most)
                    .map((row, context) -> students.computeIfAbsent(row.getLong(1), id -> new TreeMap<>())
                            .put(DataGroup.valueOf(row.getString(2)), row.getInt(3)))
                    .list();
            return students.entrySet().stream()
                    .map(entry -> new StudentConflicts(entry.getKey(), entry.getValue()))
                    .toList();
        });
    }

    /**
     * Resolves those that are open, all of them or, when the database fails, none.
     *
     * @param decisions by conflict id
     * @param who who decides
     * @return how many were open
     */
    public int resolve(Map<Long, Conflict.Decision> decisions, String who) {
        return database.write(handle -> {
            List<Conflict> open = open(handle, decisions.keySet());
            open.forEach(conflict -> resolve(handle, conflict, decisions.get(conflict.id()), who));
            return open.size();
        });
    }

    /** Resolves all open ones of a kind in the same way (accept-all-of-this-kind), and says how many there were. */
    public int resolveAll(Filter filter, Conflict.Decision decision, String who) {
        int resolved = 0;
        Filter open = new Filter(
                filter.baseId(), filter.studentId(), filter.group(), filter.item(), Optional.of(Conflict.State.OPEN));
        for (List<Conflict> some = list(open, 0, 500); !some.isEmpty(); some = list(open, 0, 500)) {
            Map<Long, Conflict.Decision> decisions = new TreeMap<>();
            some.forEach(conflict -> decisions.put(conflict.id(), decision));
            resolved += resolve(decisions, who);
        }
        return resolved;
    }

    private List<Conflict> open(Handle handle, Collection<Long> ids) {
        // Students first and in one order: an import locks them in the same way.
        Object set = database.dialect().numbers(new TreeSet<>(ids));
        handle.select(
                        "SELECT student_id FROM student WHERE student_id IN (SELECT student_id FROM conflict WHERE "
                                + database.dialect().oneOf("conflict_id") + ") ORDER BY student_id"
                                + database.dialect().lock(),
                        set)
                .mapTo(Long.class)
                .list();
        return handle.select(
                        SELECT + " WHERE c.state = 'OPEN' AND "
                                + database.dialect().oneOf("c.conflict_id") + " ORDER BY c.conflict_id",
                        set)
                .map((row, context) -> read(row))
                .list();
    }

    private void resolve(Handle handle, Conflict conflict, Conflict.Decision decision, String who) {
        boolean accepted = decision == Conflict.Decision.ACCEPT;
        if (accepted) {
            accept(handle, conflict, who);
        }
        handle.execute(
                "UPDATE conflict SET state = ?, resolved_at = ?, resolved_by = ? WHERE conflict_id = ?",
                accepted ? Conflict.State.ACCEPTED.name() : Conflict.State.DISCARDED.name(),
                clock.millis(),
                who,
                conflict.id());
        var batch = Audit.batch(handle);
        Audit.add(
                batch,
                clock.millis(),
                who,
                accepted ? Audit.What.CONFLICT_ACCEPTED : Audit.What.CONFLICT_DISCARDED,
                conflict.studentId(),
                conflict.baseId(),
                conflict.group().name(),
                conflict.entryKey(),
                conflict.item(),
                null);
        batch.execute();
    }

    private void accept(Handle handle, Conflict conflict, String who) {
        HeldStudent student = new Matching(handle, database.dialect(), conflict.baseId()).load(conflict.studentId());
        Place place = new Place(conflict.group(), conflict.entryKey());
        for (Place needed : List.of(place, new Place(DataGroup.IDENTIFIERS, ""))) {
            handle.select(
                            "SELECT entry_values FROM held_entry WHERE student_id = ? AND data_group = ? AND entry_key = ?",
                            student.id,
                            needed.group().name(),
                            needed.key())
                    .mapTo(String.class)
                    .findFirst()
                    .ifPresent(values -> student.entries.put(needed, EntryJson.values(values)));
        }
        Writes writes = new Writes(handle, clock.millis());
        writes.entry(student, place, student.with(place, conflict.item(), conflict.incoming()), who);
        student.identifiers = student.fromEntries();
        student.revision++;
        writes.changedStudent(student);
        writes.execute();
    }

    /** Drops the open conflicts whose held value is the incoming one by now, and only those (LA7). Returns how many. */
    public int clearEqual(String who) {
        Dialect dialect = database.dialect();
        String equal = "EXISTS (SELECT 1 FROM held_entry h WHERE h.student_id = conflict.student_id"
                + " AND h.data_group = conflict.data_group AND h.entry_key = conflict.entry_key AND (";
        return database.write(handle -> {
            int cleared = handle.execute(
                    "UPDATE conflict SET state = 'CLEARED', resolved_at = ?, resolved_by = ? WHERE state = 'OPEN' AND "
                            + equal + "(conflict.item = '' AND h.entry_values = conflict.incoming_values)"
                            + " OR (conflict.item <> '' AND " + dialect.item("h.entry_values", "conflict.item") + " = "
                            + dialect.item("conflict.incoming_values", "conflict.item") + ")))",
                    clock.millis(),
                    who);
            if (cleared > 0) {
                audit.add(handle, who, Audit.What.CONFLICTS_CLEARED, null, Integer.toString(cleared));
            }
            return cleared;
        });
    }

    /** When the oldest open conflict was raised. */
    public Optional<Instant> oldestOpen() {
        return database.read(handle -> handle.select("SELECT min(raised_at) FROM conflict WHERE state = 'OPEN'")
                .map((row, context) -> VirtualFiles.instant(row.getLong(1), row.wasNull()))
                .one());
    }

    private static Conflict read(ResultSet row) throws SQLException {
        DataGroup group = DataGroup.valueOf(row.getString(5));
        String key = row.getString(6);
        String item = row.getString(7);
        Optional<Instant> resolved = VirtualFiles.instant(row.getLong(11), row.wasNull());
        String heldValues = row.getString(13);
        SortedMap<String, String> held = heldValues == null
                ? Collections.emptySortedMap()
                : new StudentEntry(group, key, EntryJson.values(heldValues)).part(item);
        return new Conflict(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                group,
                key,
                item,
                held,
                EntryJson.values(row.getString(8)),
                Instant.ofEpochMilli(row.getLong(9)),
                Conflict.State.valueOf(row.getString(10)),
                resolved,
                Optional.ofNullable(row.getString(12)));
    }
}
