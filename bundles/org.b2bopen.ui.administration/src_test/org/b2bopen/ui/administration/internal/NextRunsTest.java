package org.b2bopen.ui.administration.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.Day;
import org.b2bopen.model.config.Schedule;
import org.junit.jupiter.api.Test;

class NextRunsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void A5_shows_the_next_runs_in_their_order_over_a_change_of_the_clocks() {
        Schedule schedule = ConfigFactory.eINSTANCE.createSchedule();
        schedule.getDays().addAll(List.of(Day.SATURDAY, Day.SUNDAY));
        schedule.getAt().addAll(List.of("14:00", "01:30"));
        // On Sunday the clocks go from 01:00 to 02:00.
        assertEquals(
                List.of(
                        "2026-03-28T14:00Z",
                        "2026-03-29T02:00+01:00",
                        "2026-03-29T14:00+01:00",
                        "2026-04-04T01:30+01:00"),
                NextRuns.of(schedule, Instant.parse("2026-03-28T12:00:00Z"), LONDON, 4).stream()
                        .map(run -> run.toOffsetDateTime().toString())
                        .toList());
    }

    @Test
    void A5_without_a_day_or_with_a_time_that_is_none_nothing_runs() {
        Schedule schedule = ConfigFactory.eINSTANCE.createSchedule();
        assertEquals(List.of(), NextRuns.of(schedule, Instant.EPOCH, LONDON, 4));
        schedule.getDays().add(Day.MONDAY);
        schedule.getAt().add("25:00");
        assertEquals(List.of(), NextRuns.of(schedule, Instant.EPOCH, LONDON, 4));
    }
}
