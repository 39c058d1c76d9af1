package org.b2bopen.la;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.b2bopen.la.store.Rule;
import org.b2bopen.la.store.Rules;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.IncomingStudent;
import org.b2bopen.la.store.student.StudentEntry;

/**
 * What an LA must hold after what it was given: the words of LA3 to LA6 in the plainest way there is, one student after the other, with
 * nothing of the importer's code. Slow, and easy to read. Whom a student may be at all is looked up; who it is, is compared.
 */
final class OracleLa {
    /** A school as the LA has set it up. */
    static final class School {
        final boolean addAutomatically;
        Rules rules;
        /** The last imported values: identity, group, key and item. */
        final Map<String, Map<String, String>> cache = new HashMap<>();
        /** Whom each identity was matched to the last time. */
        private final Map<String, Held> last = new HashMap<>();

        School(boolean addAutomatically, Rules rules) {
            this.addAutomatically = addAutomatically;
            this.rules = rules;
        }
    }

    /** A place in the work-list, by the order in which they first came. */
    private record Waiting(long number, School school, IncomingStudent student) {}

    static final class Held {
        final Map<String, Map<String, String>> entries = new TreeMap<>();
        final Set<String> guids = new TreeSet<>();
        /** Open conflicts: where, and what came; with the school that says so. */
        final Map<String, School> open = new TreeMap<>();

        private final Set<String> keys = new HashSet<>();

        private Map<String, String> identifiers() {
            return entries.getOrDefault("IDENTIFIERS/", Map.of());
        }
    }

    final List<Held> held = new ArrayList<>();
    /** By GUID, UPN and date of birth: who has none of them in common with a student cannot be it. */
    private final Map<String, Set<Held>> byKey = new HashMap<>();

    final List<School> schools = new ArrayList<>();

    private final Map<School, Map<String, Waiting>> workList = new HashMap<>();
    /** The same, by the keys that somebody may be found by. */
    private final Map<String, NavigableMap<Long, Waiting>> waitingByKey = new HashMap<>();

    private long numbers;

    Stream<IncomingStudent> unmatched() {
        return workList.values().stream().flatMap(of -> of.values().stream()).map(Waiting::student);
    }

    void give(School school, IncomingStudent student) {
        List<Held> found = find(school, student);
        if (found.size() == 1) {
            take(school, found.getFirst(), student, false);
        } else if (found.isEmpty() && school.addAutomatically) {
            add(school, student);
        } else {
            Waiting before = unlist(school, student);
            Waiting waiting = new Waiting(before == null ? ++numbers : before.number(), school, student);
            workList.computeIfAbsent(school, any -> new HashMap<>()).put(student.identity(), waiting);
            keys(student)
                    .forEach(key -> waitingByKey
                            .computeIfAbsent(key, any -> new TreeMap<>())
                            .put(waiting.number(), waiting));
        }
    }

    void add(School school, IncomingStudent student) {
        Held added = new Held();
        held.add(added);
        take(school, added, student, true);
        for (Waiting next = next(added, 0); next != null; next = next(added, next.number())) {
            if (find(next.school(), next.student()).equals(List.of(added))) {
                take(next.school(), added, next.student(), false);
            }
        }
    }

    private Waiting next(Held one, long after) {
        return one.keys.stream()
                .map(key -> waitingByKey.getOrDefault(key, new TreeMap<>()).higherEntry(after))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue)
                .min(Comparator.comparing(Waiting::number))
                .orElse(null);
    }

    /** @return what waited under the same identity; null where nothing did */
    private Waiting unlist(School school, IncomingStudent student) {
        Waiting waiting = workList.getOrDefault(school, new HashMap<>()).remove(student.identity());
        if (waiting != null) {
            keys(waiting.student()).forEach(key -> waitingByKey.get(key).remove(waiting.number()));
        }
        return waiting;
    }

    private List<Held> find(School school, IncomingStudent student) {
        Set<Held> candidates = new LinkedHashSet<>();
        keys(student).forEach(key -> candidates.addAll(byKey.getOrDefault(key, Set.of())));
        List<Held> byGuid = candidates.stream()
                .filter(one -> student.guid().filter(one.guids::contains).isPresent())
                .toList();
        if (!byGuid.isEmpty()) {
            return byGuid;
        }
        List<Held> found = candidates.stream().filter(one -> same(one, student)).toList();
        Held last = school.last.get(student.identity());
        return found.contains(last) ? List.of(last) : found;
    }

    private static Stream<String> keys(IncomingStudent student) {
        return Stream.of(
                        student.guid().map(guid -> "guid " + guid).orElse(null),
                        key("upn", student.identifier("upn")),
                        key("born", student.identifier("dateOfBirth")))
                .filter(Objects::nonNull);
    }

    private static String key(String kind, String value) {
        return value == null ? null : kind + " " + value;
    }

    private void index(Held one) {
        one.keys.forEach(key -> byKey.get(key).remove(one));
        one.keys.clear();
        one.guids.forEach(guid -> one.keys.add("guid " + guid));
        Stream.of(
                        key("upn", one.identifiers().get("upn")),
                        key("born", one.identifiers().get("dateOfBirth")))
                .filter(Objects::nonNull)
                .forEach(one.keys::add);
        one.keys.forEach(
                key -> byKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(one));
    }

    private static boolean same(Held one, IncomingStudent student) {
        Map<String, String> mine = one.identifiers();
        int equal = 0;
        for (String item : List.of("dateOfBirth", "familyName", "givenName", "sex")) {
            String other = student.identifier(item);
            if (mine.get(item) != null && other != null && plain(mine.get(item)).equals(plain(other))) {
                equal++;
            }
        }
        if (mine.get("upn") == null || student.identifier("upn") == null) {
            return equal == 4;
        }
        return mine.get("upn").equals(student.identifier("upn")) && equal >= 3;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[' -]", "").replace("é", "e");
    }

    private void take(School school, Held one, IncomingStudent student, boolean everything) {
        unlist(school, student);
        school.last.put(student.identity(), one);
        student.guid().ifPresent(one.guids::add);
        for (StudentEntry entry : student.entries()) {
            String place = entry.group() + "/" + entry.key();
            boolean perItem = entry.group().ruling() == DataGroup.Ruling.PER_ITEM;
            for (String item : perItem ? entry.values().keySet() : Set.of("")) {
                Map<String, String> coming =
                        perItem ? Map.of(item, entry.values().get(item)) : entry.values();
                Map<String, String> whole = one.entries.getOrDefault(place, Map.of());
                Map<String, String> current =
                        !perItem ? whole : whole.containsKey(item) ? Map.of(item, whole.get(item)) : Map.of();
                String subject = place + "/" + item;
                String cached = student.identity() + "\n" + subject;
                Rule rule = everything ? Rule.ALWAYS_IMPORT : school.rules.of(entry.group(), item);
                boolean equal = current.equals(coming);
                if (!equal && rule == Rule.DONT_IMPORT) {
                    school.cache.remove(cached);
                    continue;
                }
                boolean cameBefore = coming.equals(school.cache.put(cached, new TreeMap<>(coming)));
                String conflict = subject + "=" + new TreeMap<>(coming);
                if (equal || rule == Rule.ALWAYS_IMPORT || rule == Rule.IMPORT_IF_NULL && current.isEmpty()) {
                    withdraw(one, school, subject, "");
                    Map<String, String> next = new TreeMap<>(perItem ? whole : Map.of());
                    next.putAll(coming);
                    one.entries.put(place, next);
                } else if (!cameBefore) {
                    withdraw(one, school, subject, conflict);
                    one.open.putIfAbsent(conflict, school);
                }
            }
        }
        index(one);
    }

    private static void withdraw(Held one, School school, String subject, String except) {
        one.open
                .entrySet()
                .removeIf(open -> open.getValue() == school
                        && open.getKey().startsWith(subject + "=")
                        && !Objects.equals(open.getKey(), except));
    }
}
