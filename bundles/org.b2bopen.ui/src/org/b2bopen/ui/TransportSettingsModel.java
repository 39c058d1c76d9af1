package org.b2bopen.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SettingDescription;
import org.b2bopen.model.TransportDescription;
import org.b2bopen.model.TransportSettings;

/**
 * What {@link TransportSettingsForm} edits: the settings of one transport in one place, without a display (T1). Nothing is changed before
 * {@link #applyTo}; a password that is not touched stays as it is.
 */
public final class TransportSettingsModel {
    private final TransportDescription transport;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Boolean> stored = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /** @param hasPassword whether a password is stored */
    public TransportSettingsModel(
            TransportDescription transport, TransportSettings entered, Predicate<SecretKey> hasPassword) {
        this.transport = transport;
        for (SettingDescription setting : transport.settings()) {
            if (setting.isPassword()) {
                stored.put(setting.key(), hasPassword.test(entered.secret(setting.key())));
            } else {
                values.put(setting.key(), entered.get(setting.key()));
            }
        }
    }

    public List<SettingDescription> settings() {
        return transport.settings();
    }

    /** What was entered; for a password only what was typed here. */
    public String get(String key) {
        return values.getOrDefault(key, "");
    }

    public void set(String key, String value) {
        values.put(key, value);
        listeners.forEach(Runnable::run);
    }

    /** Whether a password is stored, so that an empty field means that it stays. */
    public boolean isStored(String key) {
        return stored.getOrDefault(key, false);
    }

    /** What is wrong with a setting, as a sentence. */
    public Optional<String> problem(SettingDescription setting) {
        if (setting.isPassword()) {
            return setting.isNeeded() && get(setting.key()).isEmpty() && !isStored(setting.key())
                    ? Optional.of(setting.label() + " is needed by the transport.")
                    : Optional.empty();
        }
        return setting.problem(get(setting.key())).map(problem -> setting.label() + " " + problem + ".");
    }

    public boolean isRight() {
        return settings().stream().allMatch(setting -> problem(setting).isEmpty());
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Puts what is no password into a configuration. */
    public void applyTo(TransportSettings target) {
        settings().stream()
                .filter(setting -> !setting.isPassword())
                .forEach(setting -> target.put(setting.key(), get(setting.key())));
    }

    /** The passwords that were typed, for the secret store. */
    public Map<SecretKey, Optional<String>> secrets(TransportSettings target) {
        Map<SecretKey, Optional<String>> typed = new LinkedHashMap<>();
        settings().stream()
                .filter(setting -> setting.isPassword() && !get(setting.key()).isEmpty())
                .forEach(setting -> typed.put(target.secret(setting.key()), Optional.of(get(setting.key()))));
        return typed;
    }
}
