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
    private final WritableValue<Emptiness> emptiness;
    private Look last = Look.NONE;
    private SchoolSelection school = SchoolSelection.all(Service.PERSONNEL);
    private String filter = "";

    /** Why nothing is shown. */
    enum Emptiness {
        NOT_EMPTY,
        /** It has not been looked yet. */
        UNKNOWN,
        NO_SCHOOL,
        NOTHING_CAME,
        /** The selected school or the filter hides what came. */
        HIDDEN
    }

    /**
     * What was seen at a look.
     *
     * @param done false before the first one
     */
    record Look(boolean done, boolean anySchool, List<InboxEntry> found) {
        static final Look NONE = new Look(false, false, List.of());
    }

    InboxModel(Realm realm, Engine engine, Background background) {
        this.engine = engine;
        this.background = background;
        this.shown = new WritableValue<>(realm, List.of(), List.class);
        this.problem = new WritableValue<>(realm, "", String.class);
        this.emptiness = new WritableValue<>(realm, Emptiness.UNKNOWN, Emptiness.class);
    }

    /** Newest first. */
    WritableValue<List<InboxEntry>> shown() {
        return shown;
    }

    /** Why it cannot be shown; empty when it can. */
    WritableValue<String> problem() {
        return problem;
    }

    WritableValue<Emptiness> emptiness() {
        return emptiness;
    }

    /** Reads beside the UI thread; may be called on any thread. */
    void look() {
        background.run(
                () -> new Look(
                        true,
                        !engine.configuration()
                                .load()
                                .getPersonnel()
                                .getSchools()
                                .isEmpty(),
                        engine.inbox(MOST)),
                this::take,
                problem::setValue);
    }

    private void take(Look look) {
        problem.setValue("");
        last = look;
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
        List<InboxEntry> wanted = last.found().stream()
                .filter(entry -> school.row()
                        .map(row -> row.key().equals(entry.school()))
                        .orElse(true))
                .filter(entry -> name(entry).toLowerCase(Locale.getDefault()).contains(filter))
                .toList();
        if (!wanted.equals(shown.getValue())) {
            shown.setValue(wanted);
        }
        emptiness.setValue(emptiness(last, wanted));
    }

    static Emptiness emptiness(Look look, List<InboxEntry> wanted) {
        if (!wanted.isEmpty()) {
            return Emptiness.NOT_EMPTY;
        }
        if (!look.done()) {
            return Emptiness.UNKNOWN;
        }
        if (!look.found().isEmpty()) {
            return Emptiness.HIDDEN;
        }
        return look.anySchool() ? Emptiness.NOTHING_CAME : Emptiness.NO_SCHOOL;
    }

    static String name(InboxEntry entry) {
        return entry.file().getFileName().toString();
    }
}
