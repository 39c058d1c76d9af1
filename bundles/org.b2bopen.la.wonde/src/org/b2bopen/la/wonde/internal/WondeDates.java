package org.b2bopen.la.wonde.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Wonde's two ways of writing a date: as text, and as an object with date, timezone_type and timezone. The day is the one it names. */
final class WondeDates {
    private static final int DAY = "YYYY-MM-DD".length();

    private WondeDates() {}

    /** {@code YYYY-MM-DD}; empty where there is none or it is not a date. */
    static Optional<String> day(JsonNode value) {
        String text = value.isObject() ? value.path("date").asText("") : value.asText("");
        if (text.length() < DAY) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, DAY)).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
