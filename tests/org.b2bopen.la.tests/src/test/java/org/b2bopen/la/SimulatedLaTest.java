package org.b2bopen.la;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.b2bopen.la.imports.LaWork;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.Conflicts;
import org.b2bopen.la.store.ImportJob;
import org.b2bopen.la.store.IncomingRecord;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.Rule;
import org.b2bopen.la.store.Rules;
import org.b2bopen.la.store.VirtualFile;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.IncomingStudent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A simulated LA with a known answer: schools that send several times, with children in two schools, without UPN or GUID, with names
 * spelled in other ways, with changes; every rule. {@code -Db2bopen.schools=300 -Db2bopen.students=350} is a whole one.
 */
class SimulatedLaTest {
    private static final int SCHOOLS = Integer.getInteger("b2bopen.schools", 8);
    private static final int STUDENTS = Integer.getInteger("b2bopen.students", 35);
    private static final int ROUNDS = 4;

    @TempDir
    private Path data;

    /** A child, as a school sees it. */
    private record Pupil(boolean hasGuid, boolean hasUpn, int number, Map<String, String> identifiers, int[] state) {}

    @ParameterizedTest
    @CsvSource({"SQLITE, 1", "SQLITE, 2", "POSTGRESQL, 1", "POSTGRESQL, 3"})
    void LA3_LA4_LA5_LA6_the_store_holds_what_the_oracle_says(Stores stores, long seed) {
        Random random = new Random(seed);
        SettableClock clock = new SettableClock();
        OracleLa oracle = new OracleLa();
        try (LaStore store = stores.make().open(clock)) {
            List<Base> bases = new ArrayList<>();
            List<List<Pupil>> pupils = new ArrayList<>();
            List<Pupil> all = new ArrayList<>();
            for (int i = 0; i < SCHOOLS; i++) {
                boolean add = random.nextInt(3) > 0;
                Base base = store.bases().findOrAdd("820", "%04d".formatted(4000 + i), "School " + i, "test");
                Rules rules = rules(random, store.bases().rules(base.id()));
                bases.add(store.bases().save(base.withAddAutomatically(add), "test"));
                store.bases().saveRules(base.id(), rules, "test");
                oracle.schools.add(new OracleLa.School(add, rules));
                pupils.add(pupils(random, i, all));
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < SCHOOLS; i++) {
                    List<IncomingRecord> file = new ArrayList<>();
                    for (Pupil pupil : pupils.get(i)) {
                        change(random, pupil);
                        IncomingStudent student = student(pupil, i);
                        file.add(new IncomingRecord.Present(student));
                        oracle.give(oracle.schools.get(i), student);
                    }
                    send(store, bases.get(i), file);
                }
                clock.advance(Duration.ofDays(7));
                assertSame(documents(oracle), documents(store), "held and open conflicts after round " + round);
                assertSame(unmatched(oracle), unmatched(store), "unmatched after round " + round);
            }
        }
    }

    /** Of a whole LA, only what differs can be read. */
    private static void assertSame(List<String> oracle, List<String> store, String what) {
        if (!oracle.equals(store)) {
            assertEquals(without(oracle, store), without(store, oracle), what + ": what differs");
            throw new AssertionError(what + ": one is there more often than the other says");
        }
    }

    private static String without(List<String> some, List<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(Set.copyOf(others));
        return String.join("\n", rest);
    }

    private void send(LaStore store, Base base, List<IncomingRecord> records) {
        long file = store.files().begin(base.id(), VirtualFile.Origin.WONDE, "simulated");
        store.files().append(file, records);
        store.files().complete(file);
        LaWork.once(store, data, "test");
        ImportJob job = store.imports().list(Optional.of(base.id()), 0, 1).getFirst();
        assertEquals(ImportJob.State.DONE, job.state(), job.message());
        assertEquals(records.size(), job.done());
    }

    private static Rules rules(Random random, Rules initial) {
        Rules rules = initial;
        for (DataGroup group : DataGroup.values()) {
            if (group.ruling() != DataGroup.Ruling.ALWAYS_IMPORTED) {
                for (String item : group.ruledItems()) {
                    rules = rules.with(
                            new Rules.Subject(group, item), Rule.values()[random.nextInt(Rule.values().length)]);
                }
            }
        }
        return rules;
    }

    /** One in eight is also a child of an earlier school, under another GUID or none. */
    private static List<Pupil> pupils(Random random, int school, List<Pupil> all) {
        List<Pupil> pupils = new ArrayList<>();
        for (int i = 0; i < STUDENTS; i++) {
            boolean shared = !all.isEmpty() && random.nextInt(8) == 0;
            int number = school * 10_000 + i;
            Pupil twin = shared ? all.get(random.nextInt(all.size())) : null;
            if (shared && pupils.stream().anyMatch(pupil -> pupil.number() == twin.number())) {
                continue;
            }
            Map<String, String> identifiers = new HashMap<>(shared ? twin.identifiers() : Children.identifiers(number));
            Pupil pupil = new Pupil(
                    random.nextInt(4) > 0,
                    random.nextInt(10) > 0,
                    shared ? twin.number() : number,
                    identifiers,
                    new int[4]);
            pupils.add(pupil);
            if (!shared) {
                all.add(pupil);
            }
        }
        return pupils;
    }

    private static void change(Random random, Pupil pupil) {
        if (random.nextInt(10) == 0) {
            pupil.state()[random.nextInt(pupil.state().length)]++;
        }
        if (random.nextInt(40) == 0) {
            pupil.identifiers().computeIfPresent("familyName", (item, name) -> name.toUpperCase(Locale.ROOT));
        }
        // One is a spelling; two at once are another child for whom the UPN was used again.
        if (random.nextInt(25) == 0) {
            pupil.identifiers().put("givenName", "Other");
        }
        if (random.nextInt(25) == 0) {
            pupil.identifiers().put("sex", "U");
        }
    }

    private static IncomingStudent student(Pupil pupil, int school) {
        Map<String, String> identifiers = new HashMap<>(pupil.identifiers());
        if (!pupil.hasUpn()) {
            identifiers.remove("upn");
        }
        int[] state = pupil.state();
        IncomingStudent.Builder student = IncomingStudent.builder()
                .guid(pupil.hasGuid() ? "g-" + school + "-" + pupil.number() : null)
                .add(DataGroup.IDENTIFIERS, identifiers)
                .add(DataGroup.BASIC_DETAILS, Map.of("ethnicity", "E" + state[0], "ncYear", "" + (3 + state[1])))
                .add(
                        DataGroup.EXCLUSIONS,
                        Map.of(
                                "type",
                                "SUSP",
                                "startDate",
                                "2025-10-01",
                                "sessions",
                                "" + (2 + state[2]),
                                "reason1",
                                "PP"))
                .add(DataGroup.ATTENDANCE, Map.of("year", "2025", "possible", "" + (100 + state[3])))
                .add(
                        DataGroup.CARERS,
                        Map.of(
                                "familyName",
                                "Carer",
                                "givenName",
                                "One",
                                "email",
                                "c" + state[0] + "@example.invalid"));
        if (state[1] > 1) {
            student.add(DataGroup.FREE_MEALS, Map.of("startDate", "2025-0" + (1 + school % 9) + "-01"));
        }
        return student.build();
    }

    private static List<String> documents(OracleLa oracle) {
        List<String> documents = new ArrayList<>();
        oracle.held.forEach(held -> documents.add(held.entries + " " + held.open.keySet()));
        Collections.sort(documents);
        return documents;
    }

    private static List<String> documents(LaStore store) {
        List<String> documents = new ArrayList<>();
        for (var held : store.students().list(0, 1_000_000)) {
            Map<String, Map<String, String>> entries = new TreeMap<>();
            store.students()
                    .entries(held.id())
                    .forEach(one -> entries.put(
                            one.entry().group() + "/" + one.entry().key(),
                            one.entry().values()));
            documents.add(entries + " "
                    + store.conflicts().list(Conflicts.Filter.OPEN.ofStudent(held.id()), 0, 10_000).stream()
                            .map(one -> one.group() + "/" + one.entryKey() + "/" + one.item() + "=" + one.incoming())
                            .collect(toCollection(TreeSet::new)));
        }
        Collections.sort(documents);
        return documents;
    }

    private static List<String> unmatched(OracleLa oracle) {
        return oracle.unmatched().map(IncomingStudent::toString).sorted().toList();
    }

    private static List<String> unmatched(LaStore store) {
        return store.unmatched().list(Optional.empty(), 100, 0, 1_000_000).stream()
                .map(one -> one.student().toString())
                .sorted()
                .toList();
    }
}
