package org.b2bopen.ui.administration.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.b2bopen.model.TransportDescription;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.model.Transports;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.ui.RowForm;
import org.b2bopen.ui.TransportSettingsModel;

/**
 * The settings in an LA's dialog: those of the transport that is chosen in it (T1). What was entered for one is still there when the
 * person has looked at another and comes back.
 */
final class AuthoritySettings {
    private final RowForm<LocalAuthority> form;
    private final Transports installed;
    private final BiPredicate<String, String> hasPassword;
    private final TransportSettings before;
    private final Map<String, TransportSettingsModel> models = new HashMap<>();

    /** @param hasPassword whether there is a password for the transport with this id and its setting with this key */
    AuthoritySettings(RowForm<LocalAuthority> form, Transports installed, BiPredicate<String, String> hasPassword) {
        this.form = form;
        this.installed = installed;
        this.hasPassword = hasPassword;
        this.before = TransportSettings.of(form.row());
        form.value("transport").addValueChangeListener(event -> enter());
        enter();
    }

    private void enter() {
        if (description().isPresent() || !chosen().equals(before.transport())) {
            form.settings(Optional.of(
                    shown().map(TransportSettingsModel::edited).orElse(TransportSettingsModel.Edited.NOTHING)));
        } else {
            // Nobody here knows what they mean: they stay as they are.
            form.settings(Optional.empty());
        }
    }

    /** Empty where the transport has none, or is not installed. */
    Optional<TransportSettingsModel> shown() {
        return description()
                .filter(transport -> !transport.settings().isEmpty())
                .map(transport -> models.computeIfAbsent(transport.id(), id -> model(transport)));
    }

    private TransportSettingsModel model(TransportDescription transport) {
        TransportSettings entered = transport.id().equals(before.transport())
                ? before
                : new TransportSettings(transport.id(), List.of(), before.secretKey());
        TransportSettingsModel model =
                new TransportSettingsModel(transport, entered, key -> hasPassword.test(transport.id(), key));
        model.onChange(this::enter);
        return model;
    }

    /** What an address of the transport begins with. */
    String beginning() {
        return description()
                .flatMap(transport -> transport.schemes().stream().findFirst())
                .map(scheme -> scheme + "://")
                .orElse("");
    }

    private Optional<TransportDescription> description() {
        return installed.find(chosen());
    }

    private String chosen() {
        return String.valueOf(form.value("transport").getValue());
    }
}
