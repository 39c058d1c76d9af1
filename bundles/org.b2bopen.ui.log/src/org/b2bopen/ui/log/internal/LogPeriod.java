package org.b2bopen.ui.log.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Whole days of the person's own time zone, both ends included; an absent end does not restrict (L3). */
public record LogPeriod(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final LogPeriod ANY = new LogPeriod(Optional.empty(), Optional.empty());

    /** The days up to now, today included. */
    static LogPeriod lastDays(int days, Clock clock) {
        return new LogPeriod(Optional.of(LocalDate.now(clock).minusDays(days - 1L)), Optional.empty());
    }

    static LogPeriod between(LocalDate one, LocalDate other) {
        return one.isAfter(other)
                ? new LogPeriod(Optional.of(other), Optional.of(one))
                : new LogPeriod(Optional.of(one), Optional.of(other));
    }

    public Optional<Instant> since(ZoneId zone) {
        return from.map(day -> day.atStartOfDay(zone).toInstant());
    }

    public Optional<Instant> until(ZoneId zone) {
        return to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
