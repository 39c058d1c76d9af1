package org.b2bopen.log;

import java.time.Instant;
import java.util.Optional;

/** What to show of the log; an empty part does not restrict. {@code text} is looked for in message and file name, ignoring case. */
public record LogQuery(
        Optional<String> service,
        Optional<String> la,
        Optional<String> destinationLa,
        Optional<String> school,
        Optional<LogEntry.Level> atLeast,
        Optional<Instant> since,
        Optional<Instant> until,
        Optional<String> text) {
    public static final LogQuery ALL = new LogQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
