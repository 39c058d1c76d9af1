package org.b2bopen.cli.internal.command;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.b2bopen.cli.internal.console.CommandException;
import picocli.CommandLine.Option;

/** Mixed into commands that print what happened. */
final class SinceOption {
    @Option(
            names = "--since",
            paramLabel = "WHEN",
            description = "Only what happened since then: 2026-09-01, 2026-09-01T08:00, 2026-09-01T08:00:00Z, or 90m,"
                    + " 12h, 7d ago.")
    private Optional<String> when = Optional.empty();

    /** Empty where it was not given. */
    Optional<Instant> time(Clock clock) throws CommandException {
        if (when.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PointInTime.parse(when.get(), clock)
                .orElseThrow(() -> CommandException.usage("'" + when.get()
                        + "' (--since) is neither a date such as 2026-09-01 or"
                        + " 2026-09-01T08:00 nor an age such as 12h or 7d.")));
    }
}
