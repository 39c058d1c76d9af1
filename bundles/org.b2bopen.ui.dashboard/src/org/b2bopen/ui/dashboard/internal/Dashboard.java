package org.b2bopen.ui.dashboard.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.b2bopen.core.Deliveries;
import org.b2bopen.core.Engine;
import org.b2bopen.core.Expiry;
import org.b2bopen.core.WaitingFolder;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.PersonnelSchool;

/** What the dashboard shows: read at one moment, then only looked at. */
record Dashboard(Deliveries deliveries, List<AuthorityRow> authorities, LocalDate today) {
    /** A month, with every day of the week at least four times. */
    static final int DAYS = 30;

    /** Touches the disk. */
    static Dashboard of(Engine engine, LocalDate today) {
        SortedSet<String> numbers = new TreeSet<>();
        var configuration = engine.configuration().load();
        configuration.getLocalAuthorities().stream()
                .map(LocalAuthority::getNumber)
                .forEach(numbers::add);
        configuration.getPersonnel().getSchools().stream()
                .map(PersonnelSchool::getLaNumber)
                .forEach(numbers::add);
        return of(
                numbers,
                engine.deliveries(today.minusDays(DAYS - 1L)),
                engine.waiting(),
                engine.expiries().stream().filter(Expiry::isNear).toList(),
                today);
    }

    /** @param configured LA numbers; one that only has a past is shown, too */
    static Dashboard of(
            SortedSet<String> configured,
            Deliveries deliveries,
            List<WaitingFolder> waiting,
            List<Expiry> expiring,
            LocalDate today) {
        SortedSet<String> numbers = new TreeSet<>(configured);
        deliveries.days().forEach(day -> numbers.add(day.la()));
        List<AuthorityRow> rows = new ArrayList<>();
        for (String la : numbers) {
            rows.add(new AuthorityRow(
                    la,
                    sum(deliveries, la, Deliveries.Day::sent),
                    sum(deliveries, la, Deliveries.Day::imported),
                    sum(deliveries, la, Deliveries.Day::refused),
                    waiting.stream()
                            .filter(folder -> folder.la().equals(la))
                            .mapToInt(WaitingFolder::files)
                            .sum(),
                    Optional.ofNullable(deliveries.lastSuccess().get(la)),
                    expiring.stream().filter(expiry -> expiry.la().equals(la)).toList()));
        }
        return new Dashboard(deliveries, List.copyOf(rows), today);
    }

    private static int sum(Deliveries deliveries, String la, ToIntFunction<Deliveries.Day> number) {
        return deliveries.days().stream()
                .filter(day -> day.la().equals(la))
                .mapToInt(number)
                .sum();
    }

    /** Every day on show, oldest first, also those on which nothing happened; of one LA, or of all together. */
    List<DayRow> days(Optional<String> la) {
        List<DayRow> rows = new ArrayList<>();
        for (LocalDate date = deliveries.from(); !date.isAfter(today); date = date.plusDays(1)) {
            int sent = 0;
            int imported = 0;
            int refused = 0;
            for (Deliveries.Day day : deliveries.days()) {
                if (day.date().equals(date) && la.map(day.la()::equals).orElse(true)) {
                    sent += day.sent();
                    imported += day.imported();
                    refused += day.refused();
                }
            }
            rows.add(new DayRow(date, sent, imported, refused));
        }
        return rows;
    }
}
