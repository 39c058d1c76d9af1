package org.b2bopen.ui.student.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.b2bopen.core.Outbox;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.core.OutboxEntry.State;
import org.b2bopen.ui.SchoolRow;
import org.b2bopen.ui.SchoolSelection;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.osgi.util.NLS;

/** What the Outbox shows: the waiting files of the selected school, and how many are in which state. Lives in one realm. */
final class OutboxModel implements AutoCloseable {
    private final Outbox outbox;
    private final WritableValue<List<OutboxEntry>> shown;
    private final WritableValue<String> summary;
    private final AutoCloseable subscription;
    private SchoolSelection school = SchoolSelection.ALL;
    private String filter = "";

    /** @param ui runs in the realm */
    OutboxModel(Realm realm, Outbox outbox, Executor ui) {
        this.outbox = outbox;
        this.shown = new WritableValue<>(realm, List.of(), List.class);
        this.summary = new WritableValue<>(realm, "", String.class);
        this.subscription = outbox.onChange(() -> ui.execute(this::show));
        show();
    }

    WritableValue<List<OutboxEntry>> shown() {
        return shown;
    }

    /** For example "3 ready · 2 need attention · 1 sending". */
    WritableValue<String> summary() {
        return summary;
    }

    void filter(String text) {
        filter = text.strip().toLowerCase(Locale.getDefault());
        show();
    }

    void select(SchoolSelection selection) {
        school = selection;
        show();
    }

    private void show() {
        List<OutboxEntry> wanted = outbox.entries().stream()
                .filter(this::ofSchool)
                .filter(this::passes)
                .toList();
        shown.setValue(wanted);
        summary.setValue(summarize(wanted));
    }

    /** A file whose name is not understood belongs to no school: it is shown with every row of its folder's LA, never hidden. */
    private boolean ofSchool(OutboxEntry entry) {
        if (school.row().isEmpty()) {
            return true;
        }
        SchoolRow row = school.row().get();
        boolean sameDestination = entry.destinationLa().equals(row.destinationLa());
        return sameDestination
                && (entry.school().isEmpty()
                        || (entry.school().equals(row.school())
                                && entry.sourceLa().equals(row.la())));
    }

    private boolean passes(OutboxEntry entry) {
        return OutboxWords.file(entry).toLowerCase(Locale.getDefault()).contains(filter)
                || OutboxWords.state(entry).contains(filter)
                || entry.destinationLa().contains(filter);
    }

    private static String summarize(List<OutboxEntry> entries) {
        Map<State, Long> counts = entries.stream()
                .collect(Collectors.groupingBy(
                        OutboxEntry::state, () -> new EnumMap<>(State.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> NLS.bind(OutboxWords.counted(each.getKey()), each.getValue()))
                .collect(Collectors.joining(" \u00b7 "));
    }

    @Override
    public void close() throws Exception {
        subscription.close();
    }
}
