package org.b2bopen.la;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.la.store.Audit;
import org.b2bopen.la.store.ImportCounts;
import org.b2bopen.la.store.IncomingRecord;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.UnmatchedStudent;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.IncomingStudent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchingTest {
    private final SettableClock clock = new SettableClock();

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA3_a_guid_goes_before_everything_else(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = feed(store);
            feed.give(Children.child(1).build());
            IncomingStudent renamed = IncomingStudent.builder()
                    .guid("guid-1")
                    .add(DataGroup.IDENTIFIERS, Children.identifiers(2))
                    .build();
            assertEquals(1, feed.give(renamed).matched());
            assertEquals(1, store.students().count());
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA2_a_NUL_character_anywhere_stops_no_school_and_is_not_kept(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = feed(store);
            Map<String, String> identifiers = new HashMap<>(Children.identifiers(1));
            identifiers.replaceAll((item, value) -> value + "\0");
            IncomingStudent odd = IncomingStudent.builder()
                    .guid("guid\0-1")
                    .add(DataGroup.IDENTIFIERS, identifiers)
                    .add(DataGroup.EXCLUSIONS, Map.of("type", "SU\0SP", "startDate", "2025-10-01\0", "reason1", "\0"))
                    .build();
            assertEquals(2, feed.give(odd, Children.child(2).build()).added());
            assertEquals(1, feed.give(odd).unchanged());
            assertEquals(1, feed.give(Children.child(1).build()).matched(), "the same student without them");
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA3_the_same_upn_needs_three_of_the_other_four(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = feed(store);
            feed.give(without(1, Map.of("guid", "")));
            assertEquals(1, feed.give(without(1, Map.of("familyName", "Other"))).matched());
            assertEquals(1, feed.give(without(1, Map.of("sex", "M"))).matched());
            assertEquals(
                    1,
                    feed.give(without(1, Map.of("familyName", "Other", "givenName", "Other")))
                            .added());
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA3_without_a_upn_all_four_must_be_the_same(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = feed(store);
            feed.give(without(1, Map.of()));
            assertEquals(1, feed.give(without(1, Map.of("upn", ""))).matched());
            assertEquals(
                    1,
                    feed.give(without(1, Map.of("upn", "", "givenName", "Other")))
                            .added());
            assertEquals(
                    1,
                    feed.give(without(1, Map.of("upn", "", "familyName", "sAMPLETÓN b")))
                            .matched(),
                    "accents and case");
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA3_when_one_is_added_the_others_of_the_same_student_are_matched(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed first = new Feed(store, "820", "4321");
            Feed second = new Feed(store, "820", "4322");
            first.give(Children.child(1).build());
            second.give(without(1, Map.of()));
            second.give(without(2, Map.of()));
            assertEquals(3, store.unmatched().count(Optional.empty(), 18));
            UnmatchedStudent waiting = store.unmatched()
                    .list(Optional.of(first.base().id()), 18, 0, 10)
                    .getFirst();
            ImportCounts counts =
                    store.unmatched().addNew(waiting.id(), "Operator").orElseThrow();
            assertEquals(1, counts.added());
            assertEquals(1, counts.matched());
            assertEquals(1, store.unmatched().count(Optional.empty(), 18));
            assertEquals(Optional.empty(), store.unmatched().addNew(waiting.id(), "Operator"));
            long student = store.students().list(0, 1).getFirst().id();
            assertEquals(2, store.students().bases(student).size());
            assertEquals(
                    "Operator",
                    store.audit().list(Optional.of(student), 0, 10).getLast().who());
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA3_a_match_by_hand_holds_for_the_next_files(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = feed(store);
            feed.give(Children.child(1).build());
            Feed other = new Feed(store, "820", "4322");
            IncomingStudent stranger = without(2, Map.of());
            other.give(stranger);
            long student = store.students().list(0, 1).getFirst().id();
            UnmatchedStudent waiting =
                    store.unmatched().list(Optional.empty(), 18, 0, 10).getFirst();
            assertThrows(IllegalArgumentException.class, () -> store.unmatched().match(waiting.id(), 999, "Operator"));
            store.unmatched().match(waiting.id(), student, "Operator");
            assertEquals(0, store.unmatched().count(Optional.empty(), 18));
            IncomingStudent changed = IncomingStudent.builder()
                    .add(DataGroup.IDENTIFIERS, Children.identifiers(2))
                    .add(DataGroup.BASIC_DETAILS, Map.of("ncYear", "4"))
                    .build();
            store.cache().clear(Optional.empty(), "Operator");
            assertEquals(1, other.give(changed).matched());
            assertEquals(
                    Optional.of(Audit.What.STUDENT_MATCHED),
                    store.audit().list(Optional.of(student), 0, 100).stream()
                            .filter(entry -> entry.who().equals("Operator"))
                            .findFirst()
                            .orElseThrow()
                            .kind());
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA2_LA3_who_left_is_inactive_and_stays_unmatched_when_coming_back(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = feed(store);
            feed.give(Children.child(1).build());
            feed.giveAll(List.of(new IncomingRecord.Removed("guid-1")));
            assertEquals(false, store.students().list(0, 1).getFirst().active());
            assertEquals(1, feed.give(Children.child(1).build()).unmatched());
            assertEquals(
                    UnmatchedStudent.Reason.INACTIVE,
                    store.unmatched()
                            .list(Optional.empty(), 18, 0, 1)
                            .getFirst()
                            .reason());
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA3_who_is_too_old_is_not_shown(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = new Feed(store, "820", "4321");
            // The clock stands at 2026-03-02.
            feed.give(without(1, Map.of("dateOfBirth", "2007-03-02")), without(2, Map.of("dateOfBirth", "2007-03-03")));
            assertEquals(1, store.unmatched().count(Optional.empty(), 18));
            clock.advance(Duration.ofDays(1));
            assertEquals(0, store.unmatched().count(Optional.empty(), 18));
            assertEquals(2, store.unmatched().count(Optional.empty(), 19));
        }
    }

    /** Found by the simulated LA: unchanged he stayed matched, and with the first change he was unmatched. */
    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA3_of_several_the_one_whom_the_base_was_matched_to_before_is_meant(Stores stores) {
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = feed(store);
            feed.give(without(1, Map.of("givenName", "Other")));
            Feed second = new Feed(store, "820", "4322");
            second.give(without(1, Map.of()));
            // Too far from the held one, and one that the second school's pupil could be too.
            assertEquals(1, feed.give(without(1, Map.of("sex", "U"))).added());
            IncomingStudent changed = IncomingStudent.builder()
                    .add(DataGroup.IDENTIFIERS, Children.identifiers(1))
                    .add(DataGroup.BASIC_DETAILS, Map.of("ncYear", "4"))
                    .build();
            assertEquals(1, second.give(changed).matched());
            Feed third = new Feed(store, "820", "4323");
            assertEquals(1, third.give(without(1, Map.of())).unmatched(), "who was matched to nobody yet is both");
        }
    }

    private Feed feed(LaStore store) {
        Feed feed = new Feed(store, "820", "4321");
        feed.addAutomatically();
        return feed;
    }

    /** The child without GUID, with other identifiers; an empty one is left out. */
    private static IncomingStudent without(int number, Map<String, String> others) {
        Map<String, String> identifiers = new HashMap<>(Children.identifiers(number));
        others.forEach((item, value) -> {
            if (!item.equals("guid")) {
                identifiers.put(item, value);
            }
        });
        return IncomingStudent.builder().add(DataGroup.IDENTIFIERS, identifiers).build();
    }
}
