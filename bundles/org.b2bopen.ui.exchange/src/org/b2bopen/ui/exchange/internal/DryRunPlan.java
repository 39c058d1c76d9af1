package org.b2bopen.ui.exchange.internal;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.core.Outcome;

/** What a dry run found: what would leave, to whom, and with whose log-in; what would stay, and why. */
record DryRunPlan(List<Row> rows) {
    /** @param route how it would go; empty for a file that would stay */
    record Row(Path file, boolean leaves, String la, Optional<OutboxEntry.Route> route, String reason) {}

    DryRunPlan {
        rows = List.copyOf(rows);
    }

    /** @param entries as the outbox has them after the run */
    static DryRunPlan of(List<FileOutcome> outcomes, List<OutboxEntry> entries) {
        Map<Path, OutboxEntry> byFile =
                entries.stream().collect(Collectors.toMap(OutboxEntry::file, Function.identity()));
        return new DryRunPlan(outcomes.stream()
                .map(outcome -> row(outcome, Optional.ofNullable(byFile.get(outcome.file()))))
                .sorted(Comparator.comparing(Row::file))
                .toList());
    }

    private static Row row(FileOutcome outcome, Optional<OutboxEntry> entry) {
        boolean leaves = outcome.outcome() == Outcome.VALID;
        return new Row(
                outcome.file(),
                leaves,
                outcome.la(),
                leaves ? entry.flatMap(OutboxEntry::route) : Optional.empty(),
                leaves ? "" : outcome.message());
    }

    long leaving() {
        return rows.stream().filter(Row::leaves).count();
    }
}
