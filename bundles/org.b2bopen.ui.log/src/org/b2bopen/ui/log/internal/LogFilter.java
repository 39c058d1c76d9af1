package org.b2bopen.ui.log.internal;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;

/** What a person typed above the table; an empty part does not restrict (L1, L3). */
public record LogFilter(
        String la, String destinationLa, String school, LogEntry.Level atLeast, LogPeriod period, String text) {
    public static final LogFilter ALL = new LogFilter("", "", "", LogEntry.Level.INFO, LogPeriod.ANY, "");

    public LogFilter {
        Objects.requireNonNull(la);
        Objects.requireNonNull(destinationLa);
        Objects.requireNonNull(school);
        Objects.requireNonNull(atLeast);
        Objects.requireNonNull(period);
        Objects.requireNonNull(text);
    }

    public LogQuery query() {
        return new LogQuery(
                Optional.empty(),
                wanted(la),
                wanted(destinationLa),
                wanted(school),
                Optional.of(atLeast),
                period.since(ZoneId.systemDefault()),
                period.until(ZoneId.systemDefault()),
                wanted(text));
    }

    private static Optional<String> wanted(String typed) {
        return Optional.of(typed.strip()).filter(each -> !each.isEmpty());
    }
}
