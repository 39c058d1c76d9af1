package org.b2bopen.ui.dashboard.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.b2bopen.core.Deliveries;
import org.b2bopen.core.Expiry;
import org.b2bopen.core.WaitingFolder;
import org.b2bopen.transport.Service;
import org.junit.jupiter.api.Test;

class DashboardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

    private final Dashboard dashboard = Dashboard.of(
            new TreeSet<>(List.of("820", "822")),
            new Deliveries(
                    TODAY.minusDays(Dashboard.DAYS - 1L),
                    List.of(
                            new Deliveries.Day(TODAY.minusDays(1), "820", 40, 0, 2),
                            new Deliveries.Day(TODAY, "820", 2, 1, 0),
                            new Deliveries.Day(TODAY, "821", 3, 0, 1)),
                    Map.of("820", MORNING, "821", MORNING.minusSeconds(60))),
            List.of(
                    new WaitingFolder(Service.STUDENT, "820", "", Path.of("a"), 5, 10, 0),
                    new WaitingFolder(Service.PERSONNEL, "820", "4321", Path.of("b"), 1, 10, 0)),
            List.of(new Expiry(Expiry.Kind.CERTIFICATE, Service.STUDENT, "820", "", "la.example", TODAY, 0)),
            TODAY);

    @Test
    void A11_each_LA_has_its_numbers_what_waits_its_last_success_and_what_expires() {
        AuthorityRow first = dashboard.authorities().getFirst();
        assertEquals("820", first.la());
        assertEquals(42, first.sent());
        assertEquals(1, first.imported());
        assertEquals(2, first.refused());
        assertEquals(6, first.waiting());
        assertEquals(Optional.of(MORNING), first.lastSuccess());
        assertEquals(1, first.expiring().size());
    }

    @Test
    void A11_an_LA_without_a_past_and_one_that_is_not_configured_any_more_are_shown() {
        assertEquals(
                List.of("820", "821", "822"),
                dashboard.authorities().stream().map(AuthorityRow::la).toList());
        assertEquals(Optional.empty(), dashboard.authorities().getLast().lastSuccess());
    }

    @Test
    void A11_every_day_of_the_month_is_there_also_those_on_which_nothing_happened() {
        List<DayRow> all = dashboard.days(Optional.empty());
        assertEquals(Dashboard.DAYS, all.size());
        assertEquals(new DayRow(TODAY, 5, 1, 1), all.getLast());
        assertTrue(all.getFirst().isEmpty());
        assertEquals(
                new DayRow(TODAY, 3, 0, 1), dashboard.days(Optional.of("821")).getLast());
    }
}
