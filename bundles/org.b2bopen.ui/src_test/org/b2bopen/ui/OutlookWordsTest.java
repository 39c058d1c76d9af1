package org.b2bopen.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.b2bopen.core.Expiry;
import org.b2bopen.core.RunRecord;
import org.b2bopen.core.Summary;
import org.b2bopen.transport.Service;
import org.junit.jupiter.api.Test;

class OutlookWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-11-26T02:30:00Z");

    private final OutlookWords words = new OutlookWords(ZoneId.of("Europe/London"), Locale.UK);

    @Test
    void A11_the_status_bar_says_when_it_runs_next_and_how_the_last_run_ended() {
        assertEquals(
                "Next run Thu 02:30 \u00b7 last run OK, 42 sent",
                words.line(outlook(false, THURSDAY, run(new Summary(42, 0, 0, 0, 0, 0), Optional.empty())), NOW));
        assertEquals(
                "Next run Thu 02:30 \u00b7 last run: 40 sent, 2 need attention",
                words.line(outlook(false, THURSDAY, run(new Summary(40, 0, 0, 2, 0, 0), Optional.empty())), NOW));
        assertEquals("Next run Thu 02:30", words.line(outlook(false, THURSDAY, null), NOW));
    }

    @Test
    void A11_what_was_refused_is_called_as_the_Outbox_calls_it() {
        assertEquals("1 sent, 1 needs attention", OutlookWords.counts(new Summary(1, 0, 0, 1, 0, 0)));
    }

    @Test
    void A11_it_says_that_a_server_is_tried_again() {
        assertEquals(
                "Next run Thu 02:30 \u00b7 last run: 1 failed, tried again soon",
                words.line(outlook(false, THURSDAY, run(new Summary(0, 0, 0, 0, 1, 0), Optional.of(NOW))), NOW));
    }

    @Test
    void A5_paused_and_no_schedule_are_said() {
        assertEquals("Schedule paused", words.line(outlook(true, null, null), NOW));
        assertEquals("No schedule", words.line(Outlook.UNKNOWN, NOW));
    }

    @Test
    void A11_a_time_today_needs_no_day_and_one_far_off_has_its_date() {
        assertEquals("14:00", words.time(Instant.parse("2026-11-24T14:00:00Z"), NOW));
        assertEquals("Mon 09:00", words.time(Instant.parse("2026-11-30T09:00:00Z"), NOW));
        assertEquals("1 Dec 2026 09:00", words.time(Instant.parse("2026-12-01T09:00:00Z"), NOW));
        assertEquals("23 Nov 2026 09:00", words.time(Instant.parse("2026-11-23T09:00:00Z"), NOW));
    }

    @Test
    void A8_A11_the_soonest_end_of_a_password_or_certificate_is_warned_of() {
        assertEquals("\u26a0 certificate 820 12 days", words.warning(expiring(Expiry.Kind.CERTIFICATE, 12)));
        assertEquals("\u26a0 certificate 820 1 day", words.warning(expiring(Expiry.Kind.CERTIFICATE, 1)));
        assertEquals("\u26a0 password 820 today", words.warning(expiring(Expiry.Kind.PASSWORD, 0)));
        assertEquals("\u26a0 password 820 has ended", words.warning(expiring(Expiry.Kind.PASSWORD, -1)));
        assertEquals("", words.warning(Outlook.UNKNOWN));
    }

    private static Outlook outlook(boolean paused, Instant next, RunRecord last) {
        return new Outlook(true, paused, Optional.ofNullable(next), Optional.ofNullable(last), List.of());
    }

    private static Outlook expiring(Expiry.Kind kind, long days) {
        LocalDate lastDay = LocalDate.of(2026, 11, 24).plusDays(days);
        return new Outlook(
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(new Expiry(kind, Service.STUDENT, "820", "", "LA 820 (LA URLs)", lastDay, days)));
    }

    private static RunRecord run(Summary summary, Optional<Instant> nextTry) {
        return new RunRecord(
                1,
                RunRecord.Work.EVERYTHING,
                Optional.of(NOW),
                NOW,
                Optional.of(NOW.plusSeconds(60)),
                1,
                summary,
                nextTry);
    }
}
