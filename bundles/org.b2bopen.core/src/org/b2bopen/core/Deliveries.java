package org.b2bopen.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What went to and came from each LA, day by day, whichever process did it.
 *
 * @param days the LA's days on which something happened, oldest first
 * @param lastSuccess when the last file went to or came from an LA, by its number; an LA is absent where that was before {@code from}
 */
public record Deliveries(LocalDate from, List<Day> days, Map<String, Instant> lastSuccess) {
    /**
     * A day of an LA.
     *
     * @param sent files with a receipt
     * @param imported files that were fetched and acknowledged
     * @param refused files that a rule spoke against, here or at the LA; each once a day
     */
    public record Day(LocalDate date, String la, int sent, int imported, int refused) {
        public Day {
            Objects.requireNonNull(date);
            Objects.requireNonNull(la);
        }
    }

    public Deliveries {
        Objects.requireNonNull(from);
        days = List.copyOf(days);
        lastSuccess = Map.copyOf(lastSuccess);
    }
}
