package org.b2bopen.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointInTimeTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-09-07T10:00:00Z"), ZoneId.of("Europe/London"));

    @ParameterizedTest
    @CsvSource({
        "2026-09-01,2026-08-31T23:00:00Z",
        "2026-09-01T08:00,2026-09-01T07:00:00Z",
        "2026-09-01 08:00:30,2026-09-01T07:00:30Z",
        "2026-09-01T08:00:00Z,2026-09-01T08:00:00Z",
        "2026-01-01T08:00:00+02:00,2026-01-01T06:00:00Z",
        "90m,2026-09-07T08:30:00Z",
        "12h,2026-09-06T22:00:00Z",
        "7d,2026-08-31T10:00:00Z"
    })
    void L2_since_is_a_date_a_time_or_an_age(String text, Instant expected) {
        assertEquals(Optional.of(expected), PointInTime.parse(text, clock));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-13-01", "7w", "-7d", "99999999d", "2026-09-01T25:00"})
    void L2_anything_else_is_not_understood(String text) {
        assertEquals(Optional.empty(), PointInTime.parse(text, clock));
    }

    @Test
    void L2_a_large_age_does_not_overflow() {
        assertEquals(
                Optional.of(Instant.parse("2026-09-07T10:00:00Z").minusSeconds(999_999L * 86_400)),
                PointInTime.parse("999999d", clock));
    }
}
