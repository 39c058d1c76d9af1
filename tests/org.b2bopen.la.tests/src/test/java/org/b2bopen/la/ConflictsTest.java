package org.b2bopen.la;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.la.store.Audit;
import org.b2bopen.la.store.Conflict;
import org.b2bopen.la.store.Conflicts;
import org.b2bopen.la.store.ImportCounts;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.Rule;
import org.b2bopen.la.store.Rules;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.IncomingStudent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules, conflicts and the cache, one statement at a time; {@link SimulatedLaTest} has all of them at once. */
class ConflictsTest {
    private final SettableClock clock = new SettableClock();

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA6_the_same_file_twice_makes_no_second_conflict(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = feedWithChild(store);
            assertEquals(1, feed.give(ethnicity("WBRI")).conflicts());
            assertEquals(new ImportCounts(0, 0, 0, 1, 0, 0, 0), feed.give(ethnicity("WBRI")));
            assertEquals(1, store.conflicts().count(Conflicts.Filter.OPEN));
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA5_who_accepted_is_remembered_and_the_value_is_held(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = feedWithChild(store);
            feed.give(ethnicity("WBRI"));
            Conflict conflict = open(store).getFirst();
            assertEquals(Map.of(), conflict.held());
            assertEquals(Map.of("ethnicity", "WBRI"), conflict.incoming());
            assertEquals(feed.base().id(), conflict.baseId());
            assertEquals(1, store.conflicts().resolve(Map.of(conflict.id(), Conflict.Decision.ACCEPT), "Operator"));
            assertEquals(0, store.conflicts().resolve(Map.of(conflict.id(), Conflict.Decision.DISCARD), "Late"));
            Conflict resolved = store.conflicts()
                    .list(Conflicts.Filter.OPEN.inAnyState(), 0, 10)
                    .getFirst();
            assertEquals(Conflict.State.ACCEPTED, resolved.state());
            assertEquals(Optional.of("Operator"), resolved.resolvedBy());
            assertEquals(Optional.of(clock.instant()), resolved.resolvedAt());
            assertEquals(Map.of("ethnicity", "WBRI"), resolved.held());
            Audit.Entry noted =
                    store.audit().list(Optional.of(conflict.studentId()), 0, 10).getFirst();
            assertEquals(Optional.of(Audit.What.CONFLICT_ACCEPTED), noted.kind());
            assertEquals("Operator", noted.who());
            assertEquals(0, feed.give(ethnicity("WBRI")).conflicts());
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA6_after_a_flush_an_open_conflict_is_not_doubled_and_a_closed_one_is_raised_again(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = feedWithChild(store);
            feed.give(ethnicity("WBRI"));
            store.cache().clear(Optional.empty(), "Operator");
            assertEquals(0, feed.give(ethnicity("WBRI")).conflicts());
            assertEquals(1, store.conflicts().count(Conflicts.Filter.OPEN));
            store.conflicts().resolveAll(Conflicts.Filter.OPEN, Conflict.Decision.DISCARD, "Operator");
            assertEquals(0, feed.give(ethnicity("WBRI")).conflicts());
            store.cache().clear(Optional.of(feed.base().id()), "Operator");
            assertEquals(1, feed.give(ethnicity("WBRI")).conflicts());
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA4_import_if_null_imports_once_and_then_raises(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = feedWithChild(store);
            Rules.Subject subject = new Rules.Subject(DataGroup.BASIC_DETAILS, "ethnicity");
            feed.rules(store.bases().rules(feed.base().id()).with(subject, Rule.IMPORT_IF_NULL));
            assertEquals(new ImportCounts(0, 1, 0, 0, 1, 0, 0), feed.give(ethnicity("WBRI")));
            assertEquals(new ImportCounts(0, 1, 0, 0, 0, 1, 0), feed.give(ethnicity("WOTH")));
            Audit.Entry noted = store.audit()
                    .list(Optional.of(open(store).getFirst().studentId()), 0, 10)
                    .getFirst();
            assertEquals(Optional.of(Audit.What.IMPORTED), noted.kind());
            assertEquals("base-820-4321", noted.who());
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA4_attendance_and_school_history_are_imported_whatever_the_rules_say(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = feedWithChild(store);
            feed.rules(store.bases().rules(feed.base().id()).withAll(Rule.DONT_IMPORT));
            IncomingStudent later = Children.child(1)
                    .add(DataGroup.ATTENDANCE, Map.of("year", "2025", "possible", "190"))
                    .add(DataGroup.SCHOOL_HISTORY, Map.of("la", "820", "school", "4321"))
                    .add(DataGroup.BASIC_DETAILS, Map.of("ethnicity", "WBRI"))
                    .build();
            assertEquals(new ImportCounts(0, 1, 0, 0, 1, 0, 0), feed.give(later));
            long student = store.students().list(0, 1).getFirst().id();
            assertEquals(
                    List.of(DataGroup.ATTENDANCE, DataGroup.IDENTIFIERS, DataGroup.SCHOOL_HISTORY),
                    store.students().entries(student).stream()
                            .map(one -> one.entry().group())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA4_what_was_passed_over_is_new_when_the_rule_changes(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = feedWithChild(store);
            Rules before = store.bases().rules(feed.base().id());
            feed.rules(before.withAll(Rule.DONT_IMPORT));
            assertEquals(0, feed.give(ethnicity("WBRI")).conflicts());
            feed.rules(before);
            assertEquals(1, feed.give(ethnicity("WBRI")).conflicts());
        }
    }

    private Feed feedWithChild(LaStore store) {
        Feed feed = new Feed(store, "820", "4321");
        feed.addAutomatically();
        assertEquals(1, feed.give(Children.child(1).build()).added());
        return feed;
    }

    private static IncomingStudent ethnicity(String code) {
        return Children.child(1)
                .add(DataGroup.BASIC_DETAILS, Map.of("ethnicity", code))
                .build();
    }

    private static List<Conflict> open(LaStore store) {
        return store.conflicts().list(Conflicts.Filter.OPEN, 0, 100);
    }
}
