package org.b2bopen.scheduler;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void A5_a_time_in_the_spring_gap_is_due_at_the_first_instant_after_it() {
        Timetable timetable = new Timetable(Set.of(SUNDAY), Set.of(LocalTime.of(1, 30)), true);
        // On 29 March 2026 London goes from 00:59:59 UTC straight to 02:00 local time.
        assertEquals(
                Optional.of(Instant.parse("2026-03-29T01:00:00Z")),
                timetable.nextAfter(Instant.parse("2026-03-28T12:00:00Z"), LONDON));
    }

    @Test
    void A5_a_time_that_autumn_repeats_is_due_once() {
        Timetable timetable = new Timetable(Set.of(SUNDAY), Set.of(LocalTime.of(1, 30)), true);
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        assertEquals(Optional.of(first), timetable.nextAfter(Instant.parse("2026-10-24T12:00:00Z"), LONDON));
        assertEquals(Optional.of(Instant.parse("2026-11-01T01:30:00Z")), timetable.nextAfter(first, LONDON));
    }

    @Test
    void A5_nothing_is_due_without_a_day_or_a_time() {
        assertEquals(Optional.empty(), Timetable.NEVER.nextAfter(Instant.EPOCH, LONDON));
        assertEquals(Optional.empty(), new Timetable(Set.of(MONDAY), Set.of(), true).nextAfter(Instant.EPOCH, LONDON));
    }

    /** The oracle goes through two years minute by minute and knows nothing of transitions but what the wall clock shows. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "UTC"})
    void A5_no_run_is_skipped_or_doubled_in_any_minute_of_two_years(String zoneName) {
        ZoneId zone = ZoneId.of(zoneName);
        Timetable timetable = new Timetable(
                EnumSet.complementOf(EnumSet.of(DayOfWeek.TUESDAY)),
                Set.of(
                        LocalTime.of(0, 0),
                        LocalTime.of(1, 30),
                        LocalTime.of(2, 0),
                        LocalTime.of(2, 15),
                        LocalTime.of(23, 59)),
                true);
        Instant begin = Instant.parse("2026-01-01T00:00:00Z");
        Instant end = Instant.parse("2028-01-01T00:00:00Z");

        List<Instant> due = new ArrayList<>();
        for (Optional<Instant> next = timetable.nextAfter(begin, zone);
                next.isPresent() && next.get().isBefore(end);
                next = timetable.nextAfter(next.get(), zone)) {
            due.add(next.get());
        }

        List<Instant> expected = oracle(timetable, begin, end, zone);
        assertTrue(expected.size() > 3_000, "the oracle has something to say");
        assertEquals(expected, due);
    }

    static List<Instant> oracle(Timetable timetable, Instant begin, Instant end, ZoneId zone) {
        List<Instant> due = new ArrayList<>();
        // Every minute up to this one was shown by the wall clock, or jumped over.
        LocalDateTime passed = LocalDateTime.ofInstant(begin, zone);
        for (Instant now = begin.plusSeconds(60); now.isBefore(end); now = now.plusSeconds(60)) {
            LocalDateTime wall = LocalDateTime.ofInstant(now, zone);
            boolean run = false;
            while (passed.isBefore(wall)) {
                passed = passed.plusMinutes(1);
                run |= timetable.days().contains(passed.getDayOfWeek())
                        && timetable.times().contains(passed.toLocalTime());
            }
            if (run) {
                due.add(now);
            }
        }
        return due;
    }

    @Test
    void A5_the_last_due_time_and_the_next_are_neighbours() {
        Timetable timetable = new Timetable(Set.of(MONDAY), Set.of(LocalTime.of(2, 30)), true);
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        Instant last = timetable.lastUpTo(now, ZoneOffset.UTC).orElseThrow();
        assertEquals(Instant.parse("2026-11-16T02:30:00Z"), last);
        assertEquals(Optional.of(last.plus(Duration.ofDays(7))), timetable.nextAfter(now, ZoneOffset.UTC));
    }
}
