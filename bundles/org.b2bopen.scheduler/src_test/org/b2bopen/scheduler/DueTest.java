package org.b2bopen.scheduler;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueTest {
    private static final Instant MONDAY_RUN = Instant.parse("2026-11-16T02:30:00Z");
    private static final Instant THURSDAY_RUN = Instant.parse("2026-11-19T02:30:00Z");
    private static final Instant SUNDAY_NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void A5_a_run_is_due_when_its_time_has_come() {
        assertEquals(
                Optional.of(THURSDAY_RUN),
                at(THURSDAY_RUN, MONDAY_RUN, Optional.of(THURSDAY_RUN.minusSeconds(30)), true));
        assertEquals(
                Optional.empty(),
                at(THURSDAY_RUN.minusSeconds(1), MONDAY_RUN, Optional.of(THURSDAY_RUN.minusSeconds(31)), true));
    }

    @Test
    void A5_however_many_were_missed_one_is_caught_up() {
        assertEquals(
                Optional.of(THURSDAY_RUN), at(SUNDAY_NOON, MONDAY_RUN.minusSeconds(999_999), Optional.empty(), true));
        assertEquals(Optional.empty(), at(SUNDAY_NOON, THURSDAY_RUN, Optional.empty(), true));
    }

    @Test
    void A5_catching_up_can_be_switched_off() {
        assertEquals(Optional.empty(), at(SUNDAY_NOON, MONDAY_RUN, Optional.empty(), false));
        assertEquals(
                Optional.empty(),
                at(SUNDAY_NOON, MONDAY_RUN, Optional.of(MONDAY_RUN.plusSeconds(60)), false),
                "asleep from Monday to Sunday");
        assertEquals(
                Optional.of(THURSDAY_RUN),
                at(THURSDAY_RUN.plusSeconds(5), MONDAY_RUN, Optional.of(THURSDAY_RUN.minusSeconds(25)), false));
    }

    private static Optional<Instant> at(Instant now, Instant lastDue, Optional<Instant> previousLook, boolean catchUp) {
        Timetable timetable = new Timetable(Set.of(MONDAY, THURSDAY), Set.of(LocalTime.of(2, 30)), catchUp);
        return Due.at(now, lastDue, previousLook, timetable, ZoneOffset.UTC);
    }
}
