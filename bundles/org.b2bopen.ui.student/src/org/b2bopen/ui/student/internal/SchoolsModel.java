package org.b2bopen.ui.student.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.RowForm;
import org.b2bopen.ui.SchoolRow;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.list.WritableList;
import org.eclipse.core.databinding.observable.value.WritableValue;

/** What School Details shows (S1), renewed whenever the configuration is saved. Lives in one realm. */
final class SchoolsModel implements AutoCloseable {
    private final Realm realm;
    private final ConfigurationStore configurations;
    private final SecretStore secrets;
    private final Background background;
    private final WritableList<SchoolRow> shown;
    private final WritableValue<Setup> setup;
    private final WritableValue<String> problem;
    private final AutoCloseable subscription;
    private List<SchoolRow> all = List.of();
    private String filter = "";

    SchoolsModel(Realm realm, ConfigurationStore configurations, SecretStore secrets, Background background) {
        this.realm = realm;
        this.configurations = configurations;
        this.secrets = secrets;
        this.background = background;
        this.shown = new WritableList<>(realm);
        this.setup = new WritableValue<>(realm, null, Setup.class);
        this.problem = new WritableValue<>(realm, "", String.class);
        this.subscription = configurations.onChange(this::load);
        load();
    }

    /** The rows that the filter lets through. */
    WritableList<SchoolRow> shown() {
        return shown;
    }

    /** What is still missing; null until it is known. */
    WritableValue<Setup> setup() {
        return setup;
    }

    /** Why the schools cannot be shown; empty when they can. */
    WritableValue<String> problem() {
        return problem;
    }

    void filter(String text) {
        filter = text.strip().toLowerCase(Locale.getDefault());
        show();
    }

    private void load() {
        background.run(configurations::load, this::take, problem::setValue);
    }

    private void take(Configuration configuration) {
        problem.setValue("");
        all = configuration.getStudentSchools().stream().map(SchoolRow::of).toList();
        show();
        setup.setValue(Setup.of(configuration));
    }

    private void show() {
        List<SchoolRow> wanted = all.stream().filter(this::passes).toList();
        if (!wanted.equals(List.copyOf(shown))) {
            shown.clear();
            shown.addAll(wanted);
        }
    }

    private boolean passes(SchoolRow row) {
        return row.name().toLowerCase(Locale.getDefault()).contains(filter)
                || row.la().contains(filter)
                || row.destinationLa().contains(filter)
                || row.school().contains(filter);
    }

    /** Hands over a form for this row, or for a new one (S2). */
    void edit(Optional<SchoolRow> row, Consumer<RowForm<StudentSchool>> ready, Consumer<String> failed) {
        background.run(
                () -> {
                    Configuration configuration = configurations.load();
                    Optional<StudentSchool> original = row.flatMap(each -> each.in(configuration));
                    boolean stored =
                            original.map(SecretKey::of).map(secrets::contains).orElse(false);
                    return new Start(configuration, original, stored);
                },
                start -> ready.accept(new RowForm<>(
                        realm,
                        SchoolFields.KIND,
                        configurations,
                        secrets,
                        background,
                        start.configuration(),
                        start.original(),
                        start.passwordStored())),
                failed);
    }

    private record Start(Configuration configuration, Optional<StudentSchool> original, boolean passwordStored) {}

    /** Deletes the row and its password; the same school's other rows stay. */
    void delete(SchoolRow row, Consumer<String> failed) {
        background.run(
                () -> {
                    Configuration now = configurations.load();
                    Optional<StudentSchool> stored = row.in(now);
                    if (stored.isPresent()) {
                        SecretKey key = SecretKey.of(stored.get());
                        now.getStudentSchools().remove(stored.get());
                        configurations.save(now);
                        secrets.remove(key);
                    }
                    return row;
                },
                done -> {},
                failed);
    }

    @Override
    public void close() throws Exception {
        subscription.close();
    }
}
