package org.b2bopen.ui.personnel.internal;

import java.util.List;
import java.util.Locale;
import org.b2bopen.core.Engine;
import org.b2bopen.core.InboxEntry;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.SchoolSelection;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.WritableValue;

/** What the Inbox shows: the newest files that came from the LA, of the selected school. Lives in one realm. */
final class InboxModel {
    static final int MOST = 1_000;

    private final Engine engine;
    private final Background background;
    private final WritableValue<List<InboxEntry>> shown;
    private final WritableValue<String> problem;
    private List<InboxEntry> all = List.of();
    private SchoolSelection school = SchoolSelection.all(Service.PERSONNEL);
    private String filter = "";

    InboxModel(Realm realm, Engine engine, Background background) {
        this.engine = engine;
        this.background = background;
        this.shown = new WritableValue<>(realm, List.of(), List.class);
        this.problem = new WritableValue<>(realm, "", String.class);
    }

    /** Newest first. */
    WritableValue<List<InboxEntry>> shown() {
        return shown;
    }

    /** Why it cannot be shown; empty when it can. */
    WritableValue<String> problem() {
        return problem;
    }

    /** Reads beside the UI thread; may be called on any thread. */
    void look() {
        background.run(() -> engine.inbox(MOST), this::take, problem::setValue);
    }

    private void take(List<InboxEntry> found) {
        problem.setValue("");
        all = found;
        show();
    }

    void select(SchoolSelection selection) {
        if (selection.service() == Service.PERSONNEL) {
            school = selection;
            show();
        }
    }

    void filter(String text) {
        filter = text.strip().toLowerCase(Locale.getDefault());
        show();
    }

    private void show() {
        List<InboxEntry> wanted = all.stream()
                .filter(entry -> school.row()
                        .map(row -> row.key().equals(entry.school()))
                        .orElse(true))
                .filter(entry -> name(entry).toLowerCase(Locale.getDefault()).contains(filter))
                .toList();
        if (!wanted.equals(shown.getValue())) {
            shown.setValue(wanted);
        }
    }

    static String name(InboxEntry entry) {
        return entry.file().getFileName().toString();
    }
}
