package org.b2bopen.core.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.b2bopen.core.Deliveries;

/** Counts the journal's outcomes by LA and day. One row of the journal is in memory at a time, and the numbers. */
final class DeliveryCount {
    private static final String OUTCOMES = """
        SELECT h.at, h.state, h.key AS subject, coalesce(t.la, i.la) AS la
          FROM history h LEFT JOIN transfer t ON t.key = h.key LEFT JOIN inbound i ON i.key = h.key
          WHERE h.state IN ('RECEIPTED', 'REFUSED', 'ACKNOWLEDGED') AND h.at >= ?
        UNION ALL SELECT at, 'REFUSED', path, la FROM refusal WHERE at >= ?\
        """;

    private record DayOf(LocalDate date, String la) {}

    private static final class Numbers {
        private int sent;
        private int imported;
        /** A file that is reported again, because it or the configuration changed, is still one file. */
        private final Set<String> refused = new HashSet<>();
    }

    private final ZoneId zone;
    private final Map<DayOf, Numbers> numbers = new HashMap<>();
    private final Map<String, Instant> lastSuccess = new HashMap<>();

    private DeliveryCount(ZoneId zone) {
        this.zone = zone;
    }

    static Deliveries of(Journal journal, LocalDate from, ZoneId zone) throws IOException {
        return journal.read(connection -> new DeliveryCount(zone).count(connection, from));
    }

    private Deliveries count(Connection connection, LocalDate from) throws SQLException {
        long begin = from.atStartOfDay(zone).toInstant().toEpochMilli();
        try (PreparedStatement select = connection.prepareStatement(OUTCOMES)) {
            select.setLong(1, begin);
            select.setLong(2, begin);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String la = row.getString("la");
                    if (la != null && !la.isEmpty()) {
                        add(
                                la,
                                Instant.ofEpochMilli(row.getLong("at")),
                                row.getString("state"),
                                row.getString("subject"));
                    }
                }
            }
        }
        List<Deliveries.Day> days = new ArrayList<>();
        numbers.forEach((day, number) -> days.add(
                new Deliveries.Day(day.date(), day.la(), number.sent, number.imported, number.refused.size())));
        days.sort(Comparator.comparing(Deliveries.Day::date).thenComparing(Deliveries.Day::la));
        return new Deliveries(from, days, lastSuccess);
    }

    private void add(String la, Instant at, String state, String subject) {
        Numbers day = numbers.computeIfAbsent(new DayOf(at.atZone(zone).toLocalDate(), la), key -> new Numbers());
        switch (state) {
            case "RECEIPTED" -> day.sent++;
            case "ACKNOWLEDGED" -> day.imported++;
            default -> day.refused.add(subject);
        }
        if (!state.equals("REFUSED")) {
            lastSuccess.merge(la, at, (one, other) -> one.isAfter(other) ? one : other);
        }
    }
}
