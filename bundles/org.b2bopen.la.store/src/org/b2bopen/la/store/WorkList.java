package org.b2bopen.la.store;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.b2bopen.la.store.student.EntryJson;
import org.b2bopen.la.store.student.Identifiers;
import org.b2bopen.la.store.student.IncomingStudent;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The incoming students that matched nobody and wait for a person (LA3), as an import of one base's file changes them in its transaction. */
final class WorkList {
    private static final String GUID = "guid:";

    private final Handle handle;
    private final Dialect dialect;
    private final long baseId;
    private final long fileId;
    private final long now;
    private final PreparedBatch listed;

    /** A record that waits, of any base. */
    record Waiting(long baseId, long fileId, IncomingStudent student) {}

    WorkList(Handle handle, Dialect dialect, long baseId, long fileId, long now) {
        this.handle = handle;
        this.dialect = dialect;
        this.baseId = baseId;
        this.fileId = fileId;
        this.now = now;
        this.listed = handle.prepareBatch("INSERT INTO unmatched (base_id, identity, guid, upn, date_of_birth,"
                + " family_key, given_key, sex, reason, payload, file_id, first_seen_at, last_seen_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (base_id, identity) DO UPDATE SET guid = excluded.guid, upn = excluded.upn,"
                + " date_of_birth = excluded.date_of_birth, family_key = excluded.family_key,"
                + " given_key = excluded.given_key, sex = excluded.sex, reason = excluded.reason,"
                + " payload = excluded.payload, file_id = excluded.file_id,"
                + " last_seen_at = excluded.last_seen_at");
    }

    /** Collected: it is there after {@link #execute}. */
    void list(IncomingStudent student, UnmatchedStudent.Reason reason) {
        Identifiers identifiers = Identifiers.of(student);
        listed.add(
                baseId,
                student.identity(),
                student.guid().orElse(null),
                identifiers.upn(),
                identifiers.dateOfBirth(),
                identifiers.familyName(),
                identifiers.givenName(),
                identifiers.sex(),
                reason.name(),
                EntryJson.of(student),
                fileId,
                now,
                now);
    }

    void execute() {
        if (listed.size() > 0) {
            listed.execute();
        }
    }

    /** These have found their student. */
    void unlist(Set<String> identities) {
        delete("identity", identities);
    }

    /** The base has these no more. */
    void left(Collection<String> guids) {
        delete("guid", guids);
    }

    private void delete(String column, Collection<String> values) {
        if (!values.isEmpty()) {
            handle.execute(
                    "DELETE FROM unmatched WHERE base_id = ? AND " + dialect.oneOf(column),
                    baseId,
                    dialect.texts(values));
        }
    }

    /** Those of all bases that may be one of these students, in the order in which they came. */
    List<Waiting> whoMayBe(Collection<HeldStudent> students) {
        boolean anybody = !students.isEmpty()
                && handle.select("SELECT 1 FROM unmatched LIMIT 1")
                        .mapTo(Integer.class)
                        .findFirst()
                        .isPresent();
        if (!anybody) {
            return List.of();
        }
        return handle.select(
                        "SELECT base_id, file_id, payload FROM unmatched WHERE " + dialect.oneOf("guid") + " OR "
                                + dialect.oneOf("upn") + " OR (" + dialect.oneOf("date_of_birth") + " AND "
                                + dialect.oneOf("family_key") + ") ORDER BY unmatched_id",
                        dialect.texts(guids(students)),
                        dialect.texts(values(students, Identifiers::upn)),
                        dialect.texts(values(students, Identifiers::dateOfBirth)),
                        dialect.texts(values(students, Identifiers::familyName)))
                .map((row, context) -> new Waiting(row.getLong(1), row.getLong(2), EntryJson.student(row.getString(3))))
                .list();
    }

    private static Set<String> values(Collection<HeldStudent> students, Function<Identifiers, String> value) {
        return students.stream()
                .map(student -> value.apply(student.identifiers))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Set<String> guids(Collection<HeldStudent> students) {
        return handle
                .select(
                        "SELECT known_as FROM student_known_as WHERE " + dialect.oneOf("student_id"),
                        dialect.numbers(
                                students.stream().map(student -> student.id).toList()))
                .mapTo(String.class)
                .list()
                .stream()
                .filter(name -> name.startsWith(GUID))
                .map(name -> name.substring(GUID.length()))
                .collect(Collectors.toSet());
    }
}
