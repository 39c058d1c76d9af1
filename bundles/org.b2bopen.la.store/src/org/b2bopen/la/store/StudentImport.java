package org.b2bopen.la.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.b2bopen.la.store.HeldStudent.Place;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.EntryJson;
import org.b2bopen.la.store.student.Identifiers;
import org.b2bopen.la.store.student.IncomingStudent;
import org.jdbi.v3.core.Handle;

/**
 * Brings incoming students of one base together with the held ones, inside one transaction: matching (LA3), rules (LA4), conflicts (LA5)
 * and cache (LA6). Many students cost a few queries and a few batches.
 */
final class StudentImport {
    /** What is known of an identity from the import before. */
    private record Known(long studentId, String hash, boolean stillHolds) {}

    private final Handle handle;
    private final Dialect dialect;
    private final Bases bases;
    private final Base base;
    private final Rules rules;
    private final long fileId;
    private final long now;
    private final Writes writes;
    private final WorkList workList;
    private final Reconciliation reconciliation;
    private final Set<HeldStudent> loaded = new HashSet<>();
    private final Set<Long> linked = new TreeSet<>();
    private final List<Long> freshIds = new ArrayList<>();
    private final List<HeldStudent> added = new ArrayList<>();
    private Matching matching;
    private ImportCounts counts = ImportCounts.NONE;

    StudentImport(Handle handle, Dialect dialect, Bases bases, Base base, long fileId, long now) {
        this.handle = handle;
        this.dialect = dialect;
        this.bases = bases;
        this.base = base;
        this.rules = bases.rules(handle, base.id());
        this.fileId = fileId;
        this.now = now;
        this.writes = new Writes(handle, now);
        this.workList = new WorkList(handle, dialect, base.id(), fileId, now);
        this.reconciliation = new Reconciliation(writes, base, rules, fileId, now);
        this.matching = new Matching(handle, dialect, base.id());
    }

    /** @param first the number of the first record in its file */
    ImportCounts apply(int first, List<IncomingRecord> records) {
        Map<String, IncomingRecord.Present> wave = new LinkedHashMap<>();
        List<String> removed = new ArrayList<>();
        int ordinal = first;
        for (IncomingRecord record : records) {
            switch (record) {
                case IncomingRecord.Present present -> {
                    // The same student twice: the second comes after the first, as in two files.
                    String identity = present.student().identity();
                    if (wave.containsKey(identity)) {
                        students(wave);
                        wave.clear();
                    }
                    wave.put(identity, present);
                }
                case IncomingRecord.Removed gone -> removed.add(gone.guid());
                case IncomingRecord.Rejected rejected -> reject(ordinal, rejected);
            }
            ordinal++;
        }
        students(wave);
        removed(removed);
        flush();
        return finish();
    }

    /** Adds one from the work-list, because a person says so. */
    ImportCounts add(IncomingStudent incoming, String who) {
        dialect.lockAdding(handle);
        matching.load(List.of(incoming));
        freshIds.addAll(dialect.newIds(handle, "student", "student_id", 1));
        reconcile(addNew(incoming, who), incoming, CachedEntries.none(), true);
        workList.unlist(Set.of(incoming.identity()));
        flush();
        return finish();
    }

    /** Takes one from the work-list for that held student, because a person says so. */
    ImportCounts matchTo(IncomingStudent incoming, long studentId, String who) {
        HeldStudent held = matching.load(studentId);
        if (held == null) {
            throw new IllegalArgumentException("There is no held student with the number " + studentId + ".");
        }
        load(List.of(held));
        writes.audit(who, Audit.What.STUDENT_MATCHED, held, base.id(), null, null);
        if (incoming.guid().isEmpty()) {
            writes.knownAs(Matching.known(base.id(), incoming.identity()), held);
        }
        reconcile(held, incoming, cached(incoming.identity()), false);
        workList.unlist(Set.of(incoming.identity()));
        added.add(held);
        flush();
        return finish();
    }

    private ImportCounts finish() {
        return counts.plus(matchRemaining());
    }

    private void students(Map<String, IncomingRecord.Present> wave) {
        if (wave.isEmpty()) {
            return;
        }
        Map<String, Known> known = known(wave.keySet());
        Map<String, IncomingStudent> rest = new LinkedHashMap<>();
        wave.forEach((identity, present) -> {
            Known before = known.get(identity);
            if (before != null && before.stillHolds() && before.hash().equals(present.hash())) {
                count(new ImportCounts(0, 0, 0, 1, 0, 0, 0));
            } else {
                rest.put(identity, present.student());
            }
        });
        if (rest.isEmpty()) {
            return;
        }
        matching.load(rest.values());
        Map<String, HeldStudent> found = new LinkedHashMap<>();
        List<IncomingStudent> news = new ArrayList<>();
        rest.forEach((identity, student) -> {
            Known before = known.get(identity);
            switch (matching.find(student, base.matchOnlyActive(), before == null ? null : before.studentId())) {
                case Match.One one -> found.put(identity, one.student());
                case Match.Nobody nobody when base.addAutomatically() -> news.add(student);
                case Match.Nobody nobody -> list(student, UnmatchedStudent.Reason.NO_MATCH);
                case Match.Several several -> list(student, UnmatchedStudent.Reason.SEVERAL);
                case Match.Inactive inactive -> list(student, UnmatchedStudent.Reason.INACTIVE);
            }
        });
        if (!news.isEmpty()) {
            addAll(news, found);
        }
        Set<HeldStudent> toLoad = new HashSet<>(found.values());
        load(toLoad);
        Map<String, CachedEntries> cached = cachedOf(found.keySet());
        found.forEach((identity, held) ->
                reconcile(held, rest.get(identity), cached.getOrDefault(identity, CachedEntries.none()), false));
        workList.unlist(found.keySet());
        flush();
    }

    /** Writes what was collected; what comes after looks at the database again. */
    private void flush() {
        linked.forEach(id -> writes.link(id, base.id()));
        writes.execute();
        workList.execute();
        linked.clear();
        loaded.clear();
        freshIds.clear();
        matching = new Matching(handle, dialect, base.id());
    }

    private void addAll(List<IncomingStudent> news, Map<String, HeldStudent> found) {
        // Somebody else may have added them since we looked; from here on nobody does.
        dialect.lockAdding(handle);
        matching.load(news);
        freshIds.addAll(dialect.newIds(handle, "student", "student_id", news.size()));
        Set<String> settled = new TreeSet<>();
        for (IncomingStudent student : news) {
            switch (matching.find(student, base.matchOnlyActive(), null)) {
                case Match.One one -> found.put(student.identity(), one.student());
                case Match.Nobody nobody -> {
                    reconcile(addNew(student, base.userName()), student, CachedEntries.none(), true);
                    settled.add(student.identity());
                }
                case Match.Several several -> list(student, UnmatchedStudent.Reason.SEVERAL);
                case Match.Inactive inactive -> list(student, UnmatchedStudent.Reason.INACTIVE);
            }
        }
        workList.unlist(settled);
    }

    private HeldStudent addNew(IncomingStudent incoming, String who) {
        HeldStudent student = new HeldStudent(freshIds.removeFirst(), true, 1, Identifiers.of(incoming));
        matching.add(student);
        loaded.add(student);
        added.add(student);
        writes.newStudent(student, who);
        writes.audit(who, Audit.What.STUDENT_ADDED, student, base.id(), null, null);
        count(new ImportCounts(1, 0, 0, 0, 0, 0, 0));
        return student;
    }

    private void reconcile(HeldStudent held, IncomingStudent incoming, CachedEntries cached, boolean everything) {
        Reconciliation.Outcome outcome = reconciliation.of(held, incoming, cached, everything);
        incoming.guid()
                .map(Matching::guid)
                .filter(name -> !matching.isKnownAs(name))
                .ifPresent(name -> {
                    matching.knownAs(name, held);
                    writes.knownAs(name, held);
                });
        linked.add(held.id);
        writes.cache(base.id(), incoming.identity(), held, incoming.hash(), rules.version(), cached);
        if (!everything) {
            count(new ImportCounts(0, 1, 0, 0, outcome.changed() ? 1 : 0, outcome.conflicts(), 0));
        }
    }

    /** The source has these no more. A student whom no base has any more is not active any more. */
    private void removed(List<String> guids) {
        if (guids.isEmpty()) {
            return;
        }
        List<String> names = guids.stream().map(Matching::guid).toList();
        List<Long> ids = handle.select(
                        "SELECT student_id FROM student_known_as WHERE " + dialect.oneOf("known_as")
                                + " ORDER BY student_id",
                        dialect.texts(names))
                .mapTo(Long.class)
                .list();
        for (long id : new TreeSet<>(ids)) {
            int left = handle.execute(
                    "UPDATE student_base SET until = ? WHERE student_id = ? AND base_id = ? AND until IS NULL",
                    now,
                    id,
                    base.id());
            if (left == 1) {
                // Should he come back as he was, somebody has to look.
                handle.execute(
                        "UPDATE imported SET held_revision = -1 WHERE base_id = ? AND student_id = ?", base.id(), id);
                handle.execute(
                        "UPDATE student SET active = 0, revision = revision + 1 WHERE student_id = ? AND active = 1"
                                + " AND NOT EXISTS (SELECT 1 FROM student_base b WHERE b.student_id = ?"
                                + " AND b.until IS NULL)",
                        id,
                        id);
                HeldStudent gone = new HeldStudent(id, false, 0, null);
                writes.audit(base.userName(), Audit.What.STUDENT_LEFT, gone, base.id(), null, null);
            }
        }
        workList.left(guids);
    }

    private void reject(int ordinal, IncomingRecord.Rejected rejected) {
        handle.execute(
                "INSERT INTO import_rejection (file_id, ordinal, upn, code, message) VALUES (?, ?, ?, ?, ?)",
                fileId,
                ordinal,
                rejected.upn(),
                rejected.code(),
                rejected.message());
        count(new ImportCounts(0, 0, 0, 0, 0, 0, 1));
    }

    private void list(IncomingStudent student, UnmatchedStudent.Reason reason) {
        workList.list(student, reason);
        count(new ImportCounts(0, 0, 1, 0, 0, 0, 0));
    }

    /** When somebody was added or matched, the remaining records of the same student find him (LA3). */
    private ImportCounts matchRemaining() {
        ImportCounts more = ImportCounts.NONE;
        List<WorkList.Waiting> waiting = workList.whoMayBe(added);
        added.clear();
        for (WorkList.Waiting one : waiting) {
            Base other = bases.find(handle, one.baseId()).orElseThrow();
            ImportCounts found = new StudentImport(handle, dialect, bases, other, one.fileId(), now)
                    .apply(0, List.of(new IncomingRecord.Present(one.student())));
            // Who is still unmatched was counted when he came.
            more = more.plus(new ImportCounts(0, found.matched(), 0, 0, found.changed(), found.conflicts(), 0));
        }
        return more;
    }

    private Map<String, Known> known(Set<String> identities) {
        Map<String, Known> known = new HashMap<>();
        handle.select(
                        "SELECT i.identity, i.student_id, i.student_hash, i.held_revision = s.revision"
                                + " AND i.rules_version = ? AND s.active = 1"
                                + " FROM imported i JOIN student s ON s.student_id = i.student_id"
                                + " WHERE i.base_id = ? AND "
                                + dialect.oneOf("i.identity"),
                        rules.version(),
                        base.id(),
                        dialect.texts(identities))
                .map((row, context) ->
                        known.put(row.getString(1), new Known(row.getLong(2), row.getString(3), row.getBoolean(4))))
                .forEach(before -> {});
        return known;
    }

    private CachedEntries cached(String identity) {
        return cachedOf(Set.of(identity)).getOrDefault(identity, CachedEntries.none());
    }

    private Map<String, CachedEntries> cachedOf(Set<String> identities) {
        Map<String, CachedEntries> cached = new HashMap<>();
        if (!identities.isEmpty()) {
            handle.select(
                            "SELECT identity, entries FROM imported WHERE base_id = ? AND " + dialect.oneOf("identity"),
                            base.id(),
                            dialect.texts(identities))
                    .map((row, context) -> cached.put(row.getString(1), CachedEntries.parse(row.getString(2))))
                    .forEach(before -> {});
        }
        return cached;
    }

    /** Held entries and open conflicts of students that are not loaded yet. */
    private void load(Collection<HeldStudent> students) {
        Map<Long, HeldStudent> toLoad = new HashMap<>();
        students.stream().filter(loaded::add).forEach(student -> toLoad.put(student.id, student));
        if (toLoad.isEmpty()) {
            return;
        }
        Object ids = dialect.numbers(toLoad.keySet());
        handle.select(
                        "SELECT student_id, data_group, entry_key, entry_values FROM held_entry WHERE "
                                + dialect.oneOf("student_id"),
                        ids)
                .map((row, context) -> toLoad.get(row.getLong(1))
                        .entries
                        .put(
                                new Place(DataGroup.valueOf(row.getString(2)), row.getString(3)),
                                EntryJson.values(row.getString(4))))
                .forEach(before -> {});
        handle.select(
                        "SELECT student_id, conflict_id, base_id, data_group, entry_key, item, incoming_hash FROM conflict"
                                + " WHERE state = 'OPEN' AND "
                                + dialect.oneOf("student_id"),
                        ids)
                .map((row, context) -> toLoad.get(row.getLong(1))
                        .open
                        .add(new HeldStudent.Open(
                                row.getLong(2),
                                row.getLong(3),
                                new Place(DataGroup.valueOf(row.getString(4)), row.getString(5)),
                                row.getString(6),
                                row.getString(7))))
                .forEach(before -> {});
    }

    private void count(ImportCounts more) {
        counts = counts.plus(more);
    }
}
