package org.b2bopen.ui.log.internal;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;
import org.b2bopen.transport.Service;

/**
 * What a person typed above the table; an empty part does not restrict (L1, L3).
 *
 * @param service whose panel it is
 */
public record LogFilter(
        Optional<Service> service,
        String la,
        String destinationLa,
        String school,
        LogEntry.Level atLeast,
        LogPeriod period,
        String text) {
    public static final LogFilter ALL =
            new LogFilter(Optional.empty(), "", "", "", LogEntry.Level.INFO, LogPeriod.ANY, "");

    public LogFilter {
        Objects.requireNonNull(service);
        Objects.requireNonNull(la);
        Objects.requireNonNull(destinationLa);
        Objects.requireNonNull(school);
        Objects.requireNonNull(atLeast);
        Objects.requireNonNull(period);
        Objects.requireNonNull(text);
    }

    public static LogFilter of(Service service) {
        return new LogFilter(
                Optional.of(service), ALL.la, ALL.destinationLa, ALL.school, ALL.atLeast, ALL.period, ALL.text);
    }

    public LogQuery query() {
        return new LogQuery(
                service.map(Service::name),
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
