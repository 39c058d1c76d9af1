package org.b2bopen.ui.exchange.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.b2bopen.core.Outbox;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.core.OutboxEntry.State;
import org.b2bopen.messages.FileName;
import org.b2bopen.messages.MessageTypes;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.SchoolRow;
import org.b2bopen.ui.SchoolSelection;
import org.b2bopen.ui.exchange.OutboxWords;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.WritableValue;

/** What the Outbox shows: the waiting files of the selected school, and how many are in which state. Lives in one realm. */
public final class OutboxModel implements AutoCloseable {
    private final Outbox outbox;
    private final MessageTypes types;
    private final Background background;
    private final WritableValue<List<OutboxEntry>> shown;
    private final WritableValue<String> summary;
    private final AutoCloseable subscription;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile SchoolSelection school;
    private volatile String filter = "";

    public OutboxModel(Realm realm, Outbox outbox, MessageTypes types, SchoolSelection start, Background background) {
        this.outbox = outbox;
        this.types = types;
        this.background = background;
        this.school = start;
        this.shown = new WritableValue<>(realm, List.of(), List.class);
        this.summary = new WritableValue<>(realm, "", String.class);
        this.subscription = outbox.onChange(() -> background.ui().execute(this::show));
        show();
    }

    public WritableValue<List<OutboxEntry>> shown() {
        return shown;
    }

    /** For example "3 ready \u00b7 2 need attention \u00b7 1 sending". */
    public WritableValue<String> summary() {
        return summary;
    }

    public boolean isFiltered() {
        return school.row().isPresent() || !filter.isEmpty();
    }

    public void filter(String text) {
        filter = text.strip().toLowerCase(Locale.getDefault());
        show();
    }

    /** Of the outbox's own service; others do not concern it. */
    public void select(SchoolSelection selection) {
        if (selection.service() == school.service() && !selection.equals(school)) {
            school = selection;
            show();
        }
    }

    /** A school that was deleted hides no files any longer. May be called on any thread. */
    public void forgetDeleted(Configuration configuration) {
        SchoolSelection now = school;
        if (now.row().filter(row -> row.in(configuration).isEmpty()).isPresent()) {
            background.ui().execute(() -> select(SchoolSelection.all(now.service())));
        }
    }

    private record Shown(List<OutboxEntry> entries, String summary) {}

    /** Thousands of entries are looked through beside the UI thread; many changes in a row ask for one look. */
    private void show() {
        if (asked.compareAndSet(false, true)) {
            background.run(
                    () -> {
                        asked.set(false);
                        return look(wanted());
                    },
                    this::take,
                    sentence -> summary.setValue(sentence));
        }
    }

    private Shown look(Predicate<OutboxEntry> wanted) {
        List<OutboxEntry> entries =
                outbox.entries().stream().map(this::asNamed).filter(wanted).toList();
        return new Shown(entries, summarize(entries));
    }

    /** A file that a run sends before the Outbox has looked into it has its name alone to tell what it is (V1). */
    private OutboxEntry asNamed(OutboxEntry entry) {
        String file = OutboxWords.file(entry);
        return entry.messageType().isEmpty()
                ? types.ofFileName(file)
                        .filter(type -> type.service().equals(entry.service().name()))
                        .flatMap(type -> type.parse(file).map(name -> with(entry, type.name(), name)))
                        .orElse(entry)
                : entry;
    }

    private static OutboxEntry with(OutboxEntry entry, String type, FileName name) {
        return new OutboxEntry(
                entry.file(),
                entry.service(),
                type,
                name.sourceLa(),
                name.sourceSchool(),
                name.destinationLa(),
                entry.bytes(),
                entry.sentBytes(),
                entry.state(),
                entry.code(),
                entry.reason(),
                entry.route(),
                entry.rightName(),
                entry.errors(),
                entry.queries());
    }

    private void take(Shown now) {
        if (!now.entries().equals(shown.getValue())) {
            shown.setValue(now.entries());
        }
        summary.setValue(now.summary());
    }

    private Predicate<OutboxEntry> wanted() {
        SchoolSelection ofSchool = school;
        String text = filter;
        return entry -> isOf(entry, ofSchool) && passes(entry, text);
    }

    /** A file whose name is not understood belongs to no school: it is shown with every row of its folder's LA, never hidden. */
    private static boolean isOf(OutboxEntry entry, SchoolSelection selection) {
        if (selection.row().isEmpty()) {
            return true;
        }
        SchoolRow row = selection.row().get();
        return entry.destinationLa().equals(row.destinationLa())
                && (entry.school().isEmpty() || entry.school().equals(row.school()))
                && (entry.sourceLa().isEmpty() || entry.sourceLa().equals(row.la()));
    }

    private static boolean passes(OutboxEntry entry, String text) {
        return OutboxWords.file(entry).toLowerCase(Locale.getDefault()).contains(text)
                || OutboxWords.state(entry).contains(text)
                || entry.messageType().toLowerCase(Locale.getDefault()).contains(text)
                || entry.destinationLa().contains(text);
    }

    private static String summarize(List<OutboxEntry> entries) {
        Map<State, Long> counts = entries.stream()
                .collect(Collectors.groupingBy(
                        OutboxEntry::state, () -> new EnumMap<>(State.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> OutboxWords.counted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(" \u00b7 "));
    }

    @Override
    public void close() throws Exception {
        subscription.close();
    }
}
