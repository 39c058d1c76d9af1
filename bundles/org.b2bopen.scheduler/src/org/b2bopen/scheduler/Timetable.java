package org.b2bopen.scheduler;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * On which days and at which local times something is due (A5).
 *
 * @param days empty for never
 * @param times empty for never; seconds are left out
 * @param catchUp whether a run that was missed is made up for, once, however many were missed
 */
public record Timetable(Set<DayOfWeek> days, Set<LocalTime> times, boolean catchUp) {
    public static final Timetable NEVER = new Timetable(Set.of(), Set.of(), true);

    /** A week, and a day on either side for a change of date when the clocks change. */
    private static final int DAYS_AHEAD = 9;

    public Timetable {
        days = Set.copyOf(days);
        times = Set.copyOf(times);
    }

    /** The first due time after an instant. */
    public Optional<Instant> nextAfter(Instant instant, ZoneId zone) {
        LocalDate from = instant.atZone(zone).toLocalDate().minusDays(1);
        return Stream.iterate(from, date -> date.plusDays(1))
                .limit(DAYS_AHEAD)
                .map(date -> dueOn(date, zone).higher(instant))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The last due time at or before an instant, no further back than nine days. */
    public Optional<Instant> lastUpTo(Instant instant, ZoneId zone) {
        LocalDate from = instant.atZone(zone).toLocalDate().plusDays(1);
        return Stream.iterate(from, date -> date.minusDays(1))
                .limit(DAYS_AHEAD)
                .map(date -> dueOn(date, zone).floor(instant))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whatever the clocks do, no time of a day is due before one of the day before. */
    private NavigableSet<Instant> dueOn(LocalDate date, ZoneId zone) {
        // A set, because two times inside the same spring gap are due at the same instant, and that is one run.
        NavigableSet<Instant> due = new TreeSet<>();
        if (!days.contains(date.getDayOfWeek())) {
            return due;
        }
        times.forEach(time -> due.add(instantOf(date.atTime(time), zone.getRules())));
        return due;
    }

    /** A time that the spring change skips is due at the first instant after it; one that autumn repeats, the first time only. */
    private static Instant instantOf(LocalDateTime local, ZoneRules rules) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = rules.getTransition(local);
            return gap.getInstant();
        }
        return local.toInstant(offsets.getFirst());
    }
}
