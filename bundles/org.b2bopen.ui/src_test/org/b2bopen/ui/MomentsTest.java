package org.b2bopen.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final Instant AT = LocalDateTime.of(2026, 11, 29, 16, 57, 12)
            .atZone(ZoneId.systemDefault())
            .toInstant();

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void inBritain() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void atHome() {
        Locale.setDefault(before);
    }

    @Test
    void L1_the_month_is_a_word_in_every_view_so_that_nobody_takes_the_day_for_it() {
        assertEquals("29 Nov 2026, 16:57", Moments.of(AT));
        assertEquals("29 Nov 2026, 16:57:12", Moments.toTheSecond(AT));
        assertEquals("29 Nov 2026", Moments.day("2026-11-29"));
        assertEquals("", Moments.of(Optional.empty()));
    }

    @Test
    void LA5_what_is_no_date_stays_as_it_came() {
        assertEquals("2014-02-31", Moments.day("2014-02-31"));
        assertEquals("31/02/2014", Moments.day("31/02/2014"));
        assertEquals("", Moments.day(""));
    }

    @Test
    void R5_a_stored_moment_in_a_sentence_is_read_like_any_other() {
        assertEquals(
                "receipt R-7 of 29 Nov 2026, 16:57:12 and 2026-11-29",
                Moments.inSentence("receipt R-7 of " + AT + " and 2026-11-29"));
        assertEquals("at 2026-13-01T00:00:00Z", Moments.inSentence("at 2026-13-01T00:00:00Z"));
    }

    @Test
    void L1_rows_are_in_the_order_of_their_moments_and_not_of_their_words() {
        Instant december = AT.plusSeconds(86_400 * 4);
        Instant april = AT.plusSeconds(86_400 * 150);
        assertEquals(
                List.of(Optional.empty(), Optional.of(AT), Optional.of(december), Optional.of(april)),
                Stream.of(Optional.of(april), Optional.of(AT), Optional.<Instant>empty(), Optional.of(december))
                        .sorted(Moments.<Optional<Instant>>order(Function.identity()))
                        .toList());
    }
}
