package org.b2bopen.ui.administration.internal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.b2bopen.model.config.Schedule;
import org.b2bopen.scheduler.Timetable;

/** When a schedule that is being edited would run next (A5). */
final class NextRuns {
    private NextRuns() {}

    static List<ZonedDateTime> of(Schedule schedule, Instant now, ZoneId zone, int howMany) {
        Set<DayOfWeek> days = schedule.getDays().stream()
                .map(day -> DayOfWeek.valueOf(day.getLiteral()))
                .collect(Collectors.toSet());
        Set<LocalTime> times = new HashSet<>();
        for (String at : schedule.getAt()) {
            try {
                times.add(LocalTime.parse(at));
            } catch (DateTimeException e) {
                // The section's header says which time is not one; the others are still shown.
                continue;
            }
        }
        Timetable timetable = new Timetable(days, times, schedule.isCatchUp());
        return Stream.iterate(
                        timetable.nextAfter(now, zone),
                        Optional::isPresent,
                        last -> timetable.nextAfter(last.orElseThrow(), zone))
                .limit(howMany)
                .map(instant -> instant.orElseThrow().atZone(zone))
                .toList();
    }
}
