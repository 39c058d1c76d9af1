package org.b2bopen.la.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.EntryJson;
import org.b2bopen.la.store.student.Identifiers;
import org.b2bopen.la.store.student.StudentEntry;

/** The held data: read it here, change it by imports and decisions. */
public final class Students {
    /**
     * A held student in a list.
     *
     * @param familyName as it is held, as are the others; null for none
     */
    public record Held(
            long id, boolean active, String upn, String familyName, String givenName, String dateOfBirth, String sex) {}

    /** An entry, and who put it there when. */
    public record HeldEntry(StudentEntry entry, Instant changedAt, String changedBy) {}

    private static final String SELECT = "SELECT s.student_id, s.active, i.upn, i.family_name, i.given_name,"
            + " i.date_of_birth, i.sex FROM student s LEFT JOIN held_identifiers i ON i.student_id = s.student_id";

    private final Database database;

    Students(Database database) {
        this.database = database;
    }

    public Optional<Held> find(long id) {
        return select(" WHERE s.student_id = ?", id).stream().findFirst();
    }

    /** By id; who is not held is left out. */
    public List<Held> some(Collection<Long> ids) {
        return select(
                " WHERE " + database.dialect().oneOf("s.student_id") + " ORDER BY s.student_id",
                database.dialect().numbers(ids));
    }

    /** By id, after the one with that id (0 for the first). */
    public List<Held> list(long after, int most) {
        return select(" WHERE s.student_id > ? ORDER BY s.student_id LIMIT ?", after, most);
    }

    /** Who the beginning of the family name, or the UPN, fits: candidates for Match. */
    public List<Held> search(String text, int most) {
        String key = Identifiers.fold(text);
        if (key == null || key.isEmpty()) {
            return List.of();
        }
        return select(
                " WHERE s.upn = ? OR s.family_key >= ? AND s.family_key < ? ORDER BY s.family_key, s.student_id LIMIT ?",
                text.strip(),
                key,
                key + '\uffff',
                most);
    }

    /** Every entry that is held of a student. */
    public List<HeldEntry> entries(long id) {
        return database.read(handle -> handle.select(
                        "SELECT data_group, entry_key, entry_values, changed_at, changed_by FROM held_entry"
                                + " WHERE student_id = ? ORDER BY data_group, entry_key",
                        id)
                .map((row, context) -> new HeldEntry(
                        new StudentEntry(
                                DataGroup.valueOf(row.getString(1)),
                                row.getString(2),
                                EntryJson.values(row.getString(3))),
                        Instant.ofEpochMilli(row.getLong(4)),
                        row.getString(5)))
                .list());
    }

    /** Which bases have the student now. */
    public List<Long> bases(long id) {
        return database.read(handle -> handle.select(
                        "SELECT base_id FROM student_base WHERE student_id = ? AND until IS NULL ORDER BY base_id", id)
                .mapTo(Long.class)
                .list());
    }

    /** The GUIDs that are known of students of a base that still has them: what a full comparison goes through. */
    public List<String> guids(long baseId, String after, int most) {
        return database.read(handle -> handle
                .select(
                        "SELECT k.known_as FROM student_known_as k JOIN student_base b ON b.student_id = k.student_id"
                                + " WHERE b.base_id = ? AND b.until IS NULL AND k.known_as > ? AND k.known_as LIKE 'guid:%'"
                                + " ORDER BY k.known_as LIMIT ?",
                        baseId, Matching.guid(after), most)
                .mapTo(String.class)
                .list()
                .stream()
                .map(name -> name.substring(Matching.guid("").length()))
                .toList());
    }

    public int count() {
        return database.read(handle -> handle.select("SELECT count(*) FROM student")
                .mapTo(Integer.class)
                .one());
    }

    private List<Held> select(String where, Object... values) {
        return database.read(handle -> handle.select(SELECT + where, values)
                .map((row, context) -> new Held(
                        row.getLong(1),
                        row.getInt(2) != 0,
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list());
    }
}
