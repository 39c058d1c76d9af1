package org.b2bopen.la;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.b2bopen.la.imports.TaskRunner;
import org.b2bopen.la.store.Activity;
import org.b2bopen.la.store.Conflict;
import org.b2bopen.la.store.Conflicts;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.ReceivedFile;
import org.b2bopen.la.store.SystemDefaults;
import org.b2bopen.la.store.Task;
import org.b2bopen.la.store.VirtualFile;
import org.b2bopen.la.store.student.DataGroup;

/** Tasks do exactly what they are for, whatever is there (LA7). The databases are used again; each try has a school of its own. */
class TaskPropertiesTest {
    private static final Map<Stores, LaStore> STORES = new HashMap<>();
    private static final SettableClock CLOCK = new SettableClock();

    @BeforeContainer
    static void open() {
        for (Stores stores : Stores.values()) {
            STORES.put(stores, stores.make().open(CLOCK));
        }
    }

    @AfterContainer
    static void close() {
        STORES.values().forEach(LaStore::close);
    }

    @Property(tries = 25)
    void LA7_clear_conflicts_drops_exactly_those_whose_held_value_is_the_incoming_one(
            @ForAll Stores stores, @ForAll long seed) {
        LaStore store = STORES.get(stores);
        Random random = new Random(seed);
        Feed first = feed(store, random);
        first.addAutomatically();
        Feed second = feed(store, random);
        int from = random.nextInt(20_000) * 5;
        for (int i = 0; i < 4; i++) {
            first.give(Children.child(from + i)
                    .add(DataGroup.BASIC_DETAILS, Map.of("ncYear", "3"))
                    .add(DataGroup.ADDRESS, Map.of("postCode", "ZZ99 9ZZ"))
                    .build());
        }
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                Feed feed = random.nextBoolean() ? first : second;
                feed.give(Children.child(from + i)
                        .add(DataGroup.BASIC_DETAILS, Map.of("ncYear", "" + random.nextInt(4)))
                        .add(DataGroup.ADDRESS, Map.of("postCode", "ZZ99 " + random.nextInt(4) + "ZZ"))
                        .add(DataGroup.CARERS, Map.of("familyName", "C", "title", "T" + random.nextInt(3)))
                        .build());
            }
        }
        // Accepting some makes others equal to what is held.
        List<Conflict> open = store.conflicts().list(Conflicts.Filter.OPEN, 0, 100_000);
        for (Conflict conflict : open) {
            if (random.nextInt(3) == 0) {
                store.conflicts().resolve(Map.of(conflict.id(), Conflict.Decision.ACCEPT), "Operator");
            }
        }
        List<Conflict> before = store.conflicts().list(Conflicts.Filter.OPEN, 0, 100_000);
        Set<Long> expected = before.stream()
                .filter(conflict -> !conflict.held().equals(conflict.incoming()))
                .map(Conflict::id)
                .collect(toSet());
        int cleared = store.conflicts().clearEqual("task");
        assertEquals(before.size() - expected.size(), cleared);
        assertEquals(
                expected,
                store.conflicts().list(Conflicts.Filter.OPEN, 0, 100_000).stream()
                        .map(Conflict::id)
                        .collect(toSet()));
        store.conflicts().resolveAll(Conflicts.Filter.OPEN, Conflict.Decision.DISCARD, "Operator");
    }

    @Property(tries = 20)
    void LA7_LA8_delete_files_deletes_what_is_older_and_never_a_key(@ForAll Stores stores, @ForAll long seed)
            throws IOException {
        LaStore store = STORES.get(stores);
        Random random = new Random(seed);
        Path data = Files.createTempDirectory("b2bopen-la-data");
        Feed feed = feed(store, random);
        int days = 1 + random.nextInt(100);
        store.defaults().set(SystemDefaults.Name.FILE_AGE_DAYS, days, "test");
        List<Path> paths = new ArrayList<>();
        List<Boolean> deleted = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<Integer> ages = Stream.generate(() -> random.nextInt(200))
                .limit(6)
                .sorted((a, b) -> b - a)
                .toList();
        int age = ages.getFirst();
        for (int next : ages) {
            CLOCK.advance(Duration.ofDays(age - next));
            age = next;
            String key = seed + "-" + stores + "-" + keys.size();
            Path file = data.resolve(key);
            Files.writeString(file, "<x/>");
            ReceivedFile received =
                    new ReceivedFile(key, "a", "STUDENT", "n.xml", 4, "aa", "r" + key, CLOCK.instant(), key);
            if (store.transfers().received(key).isPresent()) {
                return;
            }
            store.transfers().deliver(received);
            store.files().enqueue(received, feed.base().id());
            store.imports()
                    .take("test", Duration.ofMinutes(1))
                    .ifPresent(lease -> store.imports().done(lease, Activity.Level.INFO, "Imported."));
            paths.add(file);
            keys.add(key);
            deleted.add(next > days);
        }
        CLOCK.advance(Duration.ofDays(age));
        run(store, data, Task.Action.DELETE_FILES);
        List<VirtualFile> files =
                store.files().list(Optional.of(feed.base().id()), 0, 100).reversed();
        for (int i = 0; i < paths.size(); i++) {
            assertEquals(deleted.get(i), Files.notExists(paths.get(i)), "age " + ages.get(i) + " of " + days);
            assertEquals(deleted.get(i), files.get(i).deleted().isPresent());
            assertEquals(
                    keys.get(i),
                    store.transfers().received(keys.get(i)).orElseThrow().transferId());
            ReceivedFile again = store.transfers().received(keys.get(i)).orElseThrow();
            store.files().enqueue(again, feed.base().id());
        }
        assertEquals(
                paths.size(),
                store.files().list(Optional.of(feed.base().id()), 0, 100).size(),
                "nothing comes twice");
        assertEquals(List.of(), store.files().notQueued(10));
    }

    @Property(tries = 20)
    void LA7_clear_cached_data_forgets_exactly_the_values_that_are_older(@ForAll Stores stores, @ForAll long seed) {
        LaStore store = STORES.get(stores);
        Random random = new Random(seed);
        Feed feed = feed(store, random);
        feed.addAutomatically();
        store.cache().clear(Optional.empty(), "test");
        int number = random.nextInt(90_000);
        int days = 1 + random.nextInt(60);
        store.defaults().set(SystemDefaults.Name.CACHE_AGE_DAYS, days, "test");
        // One entry after the other first comes: each has an age of its own.
        List<Integer> ages = Stream.generate(() -> random.nextInt(100))
                .limit(5)
                .sorted((a, b) -> b - a)
                .toList();
        Map<Integer, String> years = new HashMap<>();
        int age = ages.getFirst();
        for (int i = 0; i < ages.size(); i++) {
            CLOCK.advance(Duration.ofDays(age - ages.get(i)));
            age = ages.get(i);
            years.put(i, "n" + i);
            feed.give(needs(number, years));
        }
        store.conflicts().resolveAll(Conflicts.Filter.OPEN, Conflict.Decision.DISCARD, "Operator");
        CLOCK.advance(Duration.ofDays(age));
        run(store, Path.of("."), Task.Action.CLEAR_CACHED_DATA);
        feed.give(needs(number, years));
        // The entries of the first file were added with the student and are held: only a difference can be raised
        // again.
        Set<String> raised = store.conflicts().list(Conflicts.Filter.OPEN, 0, 1000).stream()
                .map(Conflict::entryKey)
                .collect(toSet());
        Set<String> expected = Stream.iterate(1, i -> i + 1)
                .limit(ages.size() - 1L)
                .filter(i -> ages.get(i) > days)
                .map(i -> "N" + i)
                .collect(toSet());
        assertEquals(expected, raised, ages + " against " + days);
        store.conflicts().resolveAll(Conflicts.Filter.OPEN, Conflict.Decision.DISCARD, "Operator");
    }

    private static org.b2bopen.la.store.student.IncomingStudent needs(int number, Map<Integer, String> types) {
        var child = Children.child(number);
        types.values().forEach(type -> child.add(DataGroup.SEN_NEEDS, Map.of("type", type, "rank", "1")));
        return child.build();
    }

    private static Feed feed(LaStore store, Random random) {
        while (true) {
            String la = "" + (201 + random.nextInt(799));
            String school = "%04d".formatted(random.nextInt(10_000));
            if (store.bases().find(la, school).isEmpty()) {
                return new Feed(store, la, school);
            }
        }
    }

    private static void run(LaStore store, Path data, Task.Action action) {
        Task task = store.tasks()
                .find(action.name())
                .orElseGet(() -> store.tasks()
                        .save(
                                new Task(
                                        0,
                                        action.name(),
                                        action,
                                        Set.of(DayOfWeek.MONDAY),
                                        Set.of(LocalTime.NOON),
                                        true,
                                        CLOCK.instant()),
                                "test"));
        new TaskRunner(store, data, CLOCK, () -> ZoneId.of("Europe/London")).runNow(task);
        assertEquals("", store.tasks().lastRun(task.id()).orElseThrow().message());
    }
}
