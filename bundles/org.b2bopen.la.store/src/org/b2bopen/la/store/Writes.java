package org.b2bopen.la.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import org.b2bopen.la.store.student.EntryJson;
import org.b2bopen.la.store.student.Identifiers;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What a chunk of an import changes, collected so that each kind of statement goes to the database once. */
final class Writes {
    private final PreparedBatch newStudents;
    private final PreparedBatch changedStudents;
    private final PreparedBatch newEntries;
    private final PreparedBatch changedEntries;
    private final PreparedBatch names;
    private final PreparedBatch links;
    private final PreparedBatch conflicts;
    private final PreparedBatch superseded;
    private final PreparedBatch cache;
    private final PreparedBatch audit;
    private final long now;
    private final List<PreparedBatch> inOrder;

    Writes(Handle handle, long now) {
        this.now = now;
        newStudents = handle.prepareBatch("INSERT INTO student (student_id, upn, date_of_birth, family_key, given_key,"
                + " sex, active, revision, added_at, added_by) VALUES (?, ?, ?, ?, ?, ?, 1, 1, ?, ?)");
        changedStudents = handle.prepareBatch("UPDATE student SET upn = ?, date_of_birth = ?, family_key = ?,"
                + " given_key = ?, sex = ?, active = ?, revision = ? WHERE student_id = ?");
        newEntries = handle.prepareBatch("INSERT INTO held_entry (student_id, data_group, entry_key, entry_values,"
                + " changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?)");
        changedEntries = handle.prepareBatch("UPDATE held_entry SET entry_values = ?, changed_at = ?, changed_by = ?"
                + " WHERE student_id = ? AND data_group = ? AND entry_key = ?");
        names = handle.prepareBatch(
                "INSERT INTO student_known_as (known_as, student_id) VALUES (?, ?) ON CONFLICT (known_as) DO NOTHING");
        links = handle.prepareBatch("INSERT INTO student_base (student_id, base_id, since) VALUES (?, ?, ?)"
                + " ON CONFLICT (student_id, base_id) DO UPDATE SET until = NULL");
        conflicts = handle.prepareBatch("INSERT INTO conflict (student_id, base_id, file_id, data_group, entry_key,"
                + " item, incoming_values, incoming_hash, raised_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')"
                + " ON CONFLICT (student_id, data_group, entry_key, item, incoming_hash) WHERE state = 'OPEN'"
                + " DO NOTHING");
        superseded = handle.prepareBatch("UPDATE conflict SET state = 'SUPERSEDED', resolved_at = ?, resolved_by = ?"
                + " WHERE conflict_id = ? AND state = 'OPEN'");
        cache = handle.prepareBatch("INSERT INTO imported (base_id, identity, student_id, student_hash, held_revision,"
                + " rules_version, oldest_at, newest_at, entries) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (base_id, identity) DO UPDATE SET student_id = excluded.student_id,"
                + " student_hash = excluded.student_hash, held_revision = excluded.held_revision,"
                + " rules_version = excluded.rules_version, oldest_at = excluded.oldest_at,"
                + " newest_at = excluded.newest_at, entries = excluded.entries");
        audit = Audit.batch(handle);
        inOrder = List.of(
                newStudents,
                changedStudents,
                newEntries,
                changedEntries,
                names,
                links,
                superseded,
                conflicts,
                cache,
                audit);
    }

    static String hash(String values) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(values.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    void newStudent(HeldStudent student, String who) {
        Identifiers held = student.identifiers;
        newStudents.add(
                student.id, held.upn(), held.dateOfBirth(), held.familyName(), held.givenName(), held.sex(), now, who);
    }

    void changedStudent(HeldStudent student) {
        Identifiers held = student.identifiers;
        changedStudents.add(
                held.upn(),
                held.dateOfBirth(),
                held.familyName(),
                held.givenName(),
                held.sex(),
                student.active ? 1 : 0,
                student.revision,
                student.id);
    }

    void entry(HeldStudent student, HeldStudent.Place place, SortedMap<String, String> values, String who) {
        String group = place.group().name();
        if (student.entries.put(place, values) == null) {
            newEntries.add(student.id, group, place.key(), EntryJson.of(values), now, who);
        } else {
            changedEntries.add(EntryJson.of(values), now, who, student.id, group, place.key());
        }
    }

    void knownAs(String name, HeldStudent student) {
        names.add(name, student.id);
    }

    void link(long studentId, long baseId) {
        links.add(studentId, baseId, now);
    }

    void conflict(
            HeldStudent student,
            long baseId,
            long fileId,
            HeldStudent.Place place,
            String item,
            String incoming,
            String incomingHash) {
        conflicts.add(student.id, baseId, fileId, place.group().name(), place.key(), item, incoming, incomingHash, now);
    }

    void superseded(HeldStudent.Open conflict, String who) {
        superseded.add(now, who, conflict.id());
    }

    void cache(
            long baseId, String identity, HeldStudent student, String hash, int rulesVersion, CachedEntries entries) {
        cache.add(
                baseId,
                identity,
                student.id,
                hash,
                student.revision,
                rulesVersion,
                entries.oldest(),
                entries.newest(),
                entries.text());
    }

    void audit(String who, Audit.What what, HeldStudent student, long baseId, HeldStudent.Place place, String item) {
        Audit.add(
                audit,
                now,
                who,
                what,
                student.id,
                baseId,
                place == null ? null : place.group().name(),
                place == null ? null : place.key(),
                item,
                null);
    }

    void execute() {
        inOrder.stream().filter(batch -> batch.size() > 0).forEach(PreparedBatch::execute);
    }
}
