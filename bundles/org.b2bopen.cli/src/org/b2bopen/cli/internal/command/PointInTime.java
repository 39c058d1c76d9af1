package org.b2bopen.cli.internal.command;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write for a point in time: a date, a date with a time (of this computer's zone, or with its own), or an age. */
final class PointInTime {
    private static final Pattern AGE = Pattern.compile("([0-9]{1,6})([mhd])");

    private PointInTime() {}

    static Optional<Instant> parse(String text, Clock clock) {
        Matcher age = AGE.matcher(text);
        if (age.matches()) {
            long amount = Long.parseLong(age.group(1));
            Duration ago =
                    switch (age.group(2)) {
                        case "m" -> Duration.ofMinutes(amount);
                        case "h" -> Duration.ofHours(amount);
                        default -> Duration.ofDays(amount);
                    };
            return Optional.of(clock.instant().minus(ago));
        }
        List<Function<String, Instant>> forms = List.of(
                given -> OffsetDateTime.parse(given).toInstant(),
                given -> LocalDateTime.parse(given.replace(' ', 'T'))
                        .atZone(clock.getZone())
                        .toInstant(),
                given -> LocalDate.parse(given).atStartOfDay(clock.getZone()).toInstant());
        for (Function<String, Instant> form : forms) {
            try {
                return Optional.of(form.apply(text));
            } catch (DateTimeException anotherForm) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }
}
