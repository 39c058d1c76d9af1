package org.b2bopen.ui.exchange.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.Transports;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.School;
import org.b2bopen.model.edit.OneEdit;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.RowForm;
import org.b2bopen.ui.SchoolRow;
import org.b2bopen.ui.exchange.NextStep;
import org.b2bopen.ui.exchange.SchoolKind;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.list.WritableList;
import org.eclipse.core.databinding.observable.value.WritableValue;

/**
 * What School Details shows (S1, P1), renewed whenever the configuration is saved. Lives in one realm.
 *
 * @param <R> the kind of row
 */
public final class SchoolsModel<R extends School> implements AutoCloseable {
    private final SchoolKind<R> kind;
    private final Realm realm;
    private final ConfigurationStore configurations;
    private final SecretStore secrets;
    private final Transports installed;
    private final Background background;
    private final WritableList<SchoolRow> shown;
    private final WritableValue<Optional<NextStep>> nextStep;
    private final WritableValue<String> problem;
    private final AutoCloseable subscription;
    private List<SchoolRow> all = List.of();
    private String filter = "";

    public SchoolsModel(
            SchoolKind<R> kind,
            Realm realm,
            ConfigurationStore configurations,
            SecretStore secrets,
            Transports installed,
            Background background) {
        this.kind = kind;
        this.realm = realm;
        this.configurations = configurations;
        this.secrets = secrets;
        this.installed = installed;
        this.background = background;
        this.shown = new WritableList<>(realm);
        this.nextStep = new WritableValue<>(realm, null, Optional.class);
        this.problem = new WritableValue<>(realm, "", String.class);
        this.subscription = configurations.onChange(this::load);
        load();
    }

    /** The rows that the filter lets through. */
    public WritableList<SchoolRow> shown() {
        return shown;
    }

    /** What has to be done first; null until it is known. */
    public WritableValue<Optional<NextStep>> nextStep() {
        return nextStep;
    }

    /** Why the schools cannot be shown; empty when they can. */
    public WritableValue<String> problem() {
        return problem;
    }

    public void filter(String text) {
        filter = text.strip().toLowerCase(Locale.getDefault());
        show();
    }

    private void load() {
        background.run(configurations::load, this::take, problem::setValue);
    }

    private void take(Configuration configuration) {
        problem.setValue("");
        all = kind.rows(configuration).stream().map(SchoolRow::of).toList();
        show();
        nextStep.setValue(kind.nextStep(configuration));
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

    /** Hands over a form for this row, or for a new one (S2, P2). */
    public void edit(Optional<SchoolRow> row, Consumer<RowForm<R>> ready, Consumer<String> failed) {
        background.run(
                () -> {
                    Configuration configuration = configurations.load();
                    Optional<R> original = row.flatMap(each -> stored(each, configuration));
                    boolean stored =
                            original.map(SecretKey::of).map(secrets::contains).orElse(false);
                    return new Start<>(configuration, original, stored);
                },
                start -> ready.accept(new RowForm<>(
                        realm,
                        kind.form(),
                        configurations,
                        secrets,
                        installed,
                        background,
                        start.configuration(),
                        start.original(),
                        start.passwordStored())),
                failed);
    }

    private record Start<R>(Configuration configuration, Optional<R> original, boolean passwordStored) {}

    private Optional<R> stored(SchoolRow row, Configuration configuration) {
        return row.in(configuration).map(kind.form().type()::cast);
    }

    /** Deletes the row and its password; the same school's other rows stay, those of the other service too (P6). */
    public void delete(SchoolRow row, Consumer<String> failed) {
        background.run(
                () -> {
                    OneEdit.run(
                            configurations,
                            secrets,
                            session -> row.in(session.configuration()).ifPresent(session::remove));
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
