package org.b2bopen.la.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.b2bopen.la.store.student.Identifiers;
import org.b2bopen.la.store.student.IncomingStudent;
import org.jdbi.v3.core.Handle;

/**
 * Finds held students for incoming ones (LA3): by GUID; else by UPN and three of date of birth, family name, given name and sex; where one
 * of the two has no UPN, by all four. A few queries for many students.
 */
final class Matching {
    private static final String SELECT =
            "SELECT student_id, active, revision, upn, date_of_birth, family_key, given_key, sex FROM student WHERE ";

    private final Handle handle;
    private final Dialect dialect;
    private final long baseId;
    private final Map<Long, HeldStudent> students = new LinkedHashMap<>();
    private final Map<String, Long> knownAs = new HashMap<>();
    private final Map<String, List<HeldStudent>> byUpn = new HashMap<>();
    private final Map<String, List<HeldStudent>> byBirth = new HashMap<>();

    Matching(Handle handle, Dialect dialect, long baseId) {
        this.handle = handle;
        this.dialect = dialect;
        this.baseId = baseId;
    }

    static String guid(String guid) {
        return "guid:" + guid;
    }

    static String known(long baseId, String identity) {
        return baseId + "/" + identity;
    }

    /** Looks for everybody whom these may be, and keeps what is found from change by others until the transaction ends. */
    void load(Collection<IncomingStudent> incoming) {
        List<Identifiers> identifiers = incoming.stream().map(Identifiers::of).toList();
        Set<String> names = new TreeSet<>();
        incoming.forEach(student -> {
            student.guid().ifPresent(guid -> names.add(guid(guid)));
            names.add(known(baseId, student.identity()));
        });
        handle.select(
                        "SELECT known_as, student_id FROM student_known_as WHERE " + dialect.oneOf("known_as"),
                        dialect.texts(names))
                .map((row, context) -> knownAs.put(row.getString(1), row.getLong(2)))
                .forEach(before -> {});
        Set<Long> ids = new TreeSet<>(knownAs.values());
        ids.addAll(ids("upn", texts(identifiers, Identifiers::upn), "", Set.of()));
        ids.addAll(ids(
                "date_of_birth",
                texts(identifiers, Identifiers::dateOfBirth),
                " AND upn IS NULL AND " + dialect.oneOf("family_key"),
                texts(identifiers, Identifiers::familyName)));
        List<Identifiers> withoutUpn =
                identifiers.stream().filter(one -> one.upn() == null).toList();
        if (!withoutUpn.isEmpty()) {
            ids.addAll(ids(
                    "date_of_birth",
                    texts(withoutUpn, Identifiers::dateOfBirth),
                    " AND " + dialect.oneOf("family_key"),
                    texts(withoutUpn, Identifiers::familyName)));
        }
        ids.removeAll(students.keySet());
        if (!ids.isEmpty()) {
            // In one order for everybody, so that two transactions never wait for each other.
            handle.select(
                            SELECT + dialect.oneOf("student_id") + " ORDER BY student_id" + dialect.lock(),
                            dialect.numbers(ids))
                    .map((row, context) -> new HeldStudent(
                            row.getLong(1),
                            row.getInt(2) != 0,
                            row.getInt(3),
                            new Identifiers(
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getString(7),
                                    row.getString(8))))
                    .forEach(this::add);
        }
    }

    /** The student of that id, kept from change by others. */
    HeldStudent load(long studentId) {
        handle.select(SELECT + "student_id = ?" + dialect.lock(), studentId)
                .map((row, context) -> new HeldStudent(
                        row.getLong(1),
                        row.getInt(2) != 0,
                        row.getInt(3),
                        new Identifiers(
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8))))
                .forEach(this::add);
        return students.get(studentId);
    }

    private List<Long> ids(String column, Set<String> values, String more, Set<String> moreValues) {
        if (values.isEmpty()) {
            return List.of();
        }
        String sql = "SELECT student_id FROM student WHERE " + dialect.oneOf(column) + more;
        return (more.isEmpty()
                        ? handle.select(sql, dialect.texts(values))
                        : handle.select(sql, dialect.texts(values), dialect.texts(moreValues)))
                .mapTo(Long.class)
                .list();
    }

    private static Set<String> texts(List<Identifiers> identifiers, Function<Identifiers, String> value) {
        Set<String> texts = new HashSet<>();
        identifiers.stream().map(value).filter(Objects::nonNull).forEach(texts::add);
        return texts;
    }

    /** Somebody new, to be found from now on. */
    void add(HeldStudent student) {
        students.put(student.id, student);
        index(student);
    }

    private void index(HeldStudent student) {
        Identifiers held = student.identifiers;
        if (held.upn() != null) {
            byUpn.computeIfAbsent(held.upn(), upn -> new ArrayList<>()).add(student);
        }
        if (held.dateOfBirth() != null) {
            byBirth.computeIfAbsent(held.dateOfBirth(), day -> new ArrayList<>())
                    .add(student);
        }
    }

    void knownAs(String name, HeldStudent student) {
        knownAs.put(name, student.id);
    }

    boolean isKnownAs(String name) {
        return knownAs.containsKey(name);
    }

    /** @param before whom the base's student was matched to the last time: of several, that one is meant; null where nobody knows */
    Match find(IncomingStudent incoming, boolean onlyActive, Long before) {
        Long known = incoming.guid()
                .map(guid -> knownAs.get(guid(guid)))
                .orElse(knownAs.get(known(baseId, incoming.identity())));
        if (known != null) {
            return unlessInactive(students.get(known), onlyActive);
        }
        Identifiers identifiers = Identifiers.of(incoming);
        List<HeldStudent> candidates = new ArrayList<>(byUpn.getOrDefault(identifiers.upn(), List.of()));
        byBirth.getOrDefault(identifiers.dateOfBirth(), List.of()).stream()
                .filter(student -> student.identifiers.upn() == null || identifiers.upn() == null)
                .forEach(candidates::add);
        List<HeldStudent> found = candidates.stream()
                .filter(student -> student.identifiers.matches(identifiers))
                .distinct()
                .toList();
        // Of two with the same identifiers, the active one is meant.
        List<HeldStudent> active =
                found.stream().filter(student -> student.active).toList();
        List<HeldStudent> meant = active.isEmpty() ? found : active;
        return switch (meant.size()) {
            case 0 -> new Match.Nobody();
            case 1 -> unlessInactive(meant.getFirst(), onlyActive);
            default ->
                meant.stream()
                        .filter(student -> before != null && student.id == before)
                        .findFirst()
                        .map(student -> unlessInactive(student, onlyActive))
                        .orElseGet(Match.Several::new);
        };
    }

    private static Match unlessInactive(HeldStudent student, boolean onlyActive) {
        return student.active || !onlyActive ? new Match.One(student) : new Match.Inactive();
    }
}
