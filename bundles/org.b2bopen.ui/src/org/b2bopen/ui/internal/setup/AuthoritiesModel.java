package org.b2bopen.ui.internal.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.RowForm;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.list.WritableList;

/** The list of LAs that files can be sent to (A2). */
final class AuthoritiesModel {
    /** What the table shows; never the password. */
    record Row(String number, String url, String userName, boolean passwordStored) {}

    static final RowForm.Kind<LocalAuthority> KIND = new RowForm.Kind<>(
            LocalAuthority.class,
            ConfigPackage.Literals.LOCAL_AUTHORITY,
            ConfigPackage.Literals.CONFIGURATION__LOCAL_AUTHORITIES,
            List.of("number", "url", "userName", "allowUnencrypted"),
            Map.of(
                    "number", Messages.Authority_Number,
                    "url", Messages.Authority_Url,
                    "userName", Messages.Authority_UserName,
                    "password", Messages.Authority_Password),
            SecretKey::of);

    private final Realm realm;
    private final ConfigurationStore configurations;
    private final SecretStore secrets;
    private final Background background;
    private final WritableList<Row> rows;

    AuthoritiesModel(Realm realm, ConfigurationStore configurations, SecretStore secrets, Background background) {
        this.realm = realm;
        this.configurations = configurations;
        this.secrets = secrets;
        this.background = background;
        this.rows = new WritableList<>(realm);
    }

    WritableList<Row> rows() {
        return rows;
    }

    void load(Consumer<String> failed) {
        background.run(
                () -> configurations.load().getLocalAuthorities().stream()
                        .map(la -> new Row(
                                la.getNumber(), la.getUrl(), la.getUserName(), secrets.contains(SecretKey.of(la))))
                        .toList(),
                found -> {
                    rows.clear();
                    rows.addAll(found);
                },
                failed);
    }

    /** Hands over a form for the LA of this number, or for a new one. */
    void edit(Optional<String> number, Consumer<RowForm<LocalAuthority>> ready, Consumer<String> failed) {
        background.run(
                () -> {
                    Configuration configuration = configurations.load();
                    Optional<LocalAuthority> row = number.flatMap(each -> find(configuration, each));
                    return new Start(
                            configuration,
                            row,
                            row.map(SecretKey::of).map(secrets::contains).orElse(false));
                },
                start -> ready.accept(new RowForm<>(
                        realm,
                        KIND,
                        configurations,
                        secrets,
                        background,
                        start.configuration(),
                        start.row(),
                        start.passwordStored())),
                failed);
    }

    private record Start(Configuration configuration, Optional<LocalAuthority> row, boolean passwordStored) {}

    /** The LA's folders are made when it is saved (A1). */
    void saved(Consumer<String> failed) {
        background.run(
                () -> {
                    RootFolderForm.makeFolders(configurations.load());
                    return true;
                },
                done -> load(failed),
                failed);
    }

    void delete(String number, Consumer<String> failed) {
        background.run(
                () -> {
                    Configuration now = configurations.load();
                    find(now, number).ifPresent(now.getLocalAuthorities()::remove);
                    configurations.save(now);
                    secrets.remove(new SecretKey("la/" + number));
                    return true;
                },
                done -> load(failed),
                failed);
    }

    private static Optional<LocalAuthority> find(Configuration configuration, String number) {
        return configuration.getLocalAuthorities().stream()
                .filter(la -> number.equals(la.getNumber()))
                .findFirst();
    }
}
