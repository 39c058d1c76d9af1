package org.b2bopen.ui.log.internal;

import java.util.Objects;
import java.util.Optional;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;

/** What a person typed above the table; an empty part does not restrict (L1, L3). */
record LogFilter(String la, String destinationLa, String school, LogEntry.Level atLeast, String text) {
    static final LogFilter ALL = new LogFilter("", "", "", LogEntry.Level.INFO, "");

    LogFilter {
        Objects.requireNonNull(la);
        Objects.requireNonNull(destinationLa);
        Objects.requireNonNull(school);
        Objects.requireNonNull(atLeast);
        Objects.requireNonNull(text);
    }

    LogQuery query() {
        return new LogQuery(
                Optional.empty(),
                wanted(la),
                wanted(destinationLa),
                wanted(school),
                Optional.of(atLeast),
                Optional.empty(),
                Optional.empty(),
                wanted(text));
    }

    private static Optional<String> wanted(String typed) {
        return Optional.of(typed.strip()).filter(each -> !each.isEmpty());
    }
}
