package org.b2bopen.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.b2bopen.model.SettingDescription;
import org.b2bopen.model.TransportDescription;
import org.b2bopen.model.TransportSettings;

/**
 * What {@link TransportSettingsForm} edits: the settings of one transport in one place, without a display (T1). Whoever shows it takes
 * {@link #edited} and stores it; a password that is not touched stays as it is.
 */
public final class TransportSettingsModel {
    private final TransportDescription transport;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> passwords = new LinkedHashMap<>();
    private final Set<String> stored = new LinkedHashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * What was entered.
     *
     * @param values by the keys of the settings; without passwords, and without what was left empty
     * @param passwords new ones; an empty one removes what is stored
     * @param withPassword the settings of type password that will have one
     */
    public record Edited(Map<String, String> values, Map<String, String> passwords, Set<String> withPassword) {
        /** Of a transport without settings. */
        public static final Edited NOTHING = new Edited(Map.of(), Map.of(), Set.of());

        public Edited {
            values = Map.copyOf(values);
            passwords = Map.copyOf(passwords);
            withPassword = Set.copyOf(withPassword);
        }

        /** The keys of the settings that are not as they were. */
        Set<String> differencesFrom(Edited before) {
            return Stream.of(values, passwords, before.values, before.passwords)
                    .flatMap(each -> each.keySet().stream())
                    .filter(key -> !Objects.equals(values.get(key), before.values.get(key))
                            || !Objects.equals(passwords.get(key), before.passwords.get(key)))
                    .collect(Collectors.toSet());
        }

        /** For log lines and exceptions, which never hold a password (A8). */
        @Override
        public String toString() {
            return values.keySet() + " " + withPassword;
        }
    }

    /** @param hasPassword whether there is a password for the setting with this key */
    public TransportSettingsModel(
            TransportDescription transport, TransportSettings entered, Predicate<String> hasPassword) {
        this.transport = transport;
        for (SettingDescription setting : transport.settings()) {
            if (!setting.isPassword()) {
                values.put(setting.key(), entered.get(setting.key()));
            } else if (hasPassword.test(setting.key())) {
                stored.add(setting.key());
            }
        }
    }

    /** What people call the transport. */
    public String name() {
        return transport.name();
    }

    public List<SettingDescription> settings() {
        return transport.settings();
    }

    /** What was entered; for a password only what was typed here. */
    public String get(SettingDescription setting) {
        return (setting.isPassword() ? passwords : values).getOrDefault(setting.key(), "");
    }

    /** What an empty field means: the default, and where there is none what the transport says of the setting. */
    public String hint(SettingDescription setting) {
        return setting.defaultValue().isEmpty() ? setting.description() : setting.defaultValue();
    }

    /** What counts: the default where nothing was entered. */
    public String effective(SettingDescription setting) {
        String entered = get(setting);
        return entered.isEmpty() ? setting.defaultValue() : entered;
    }

    /** For a password, empty means that the stored one stays. */
    public void set(SettingDescription setting, String value) {
        if (!setting.isPassword()) {
            values.put(setting.key(), value.strip());
        } else if (value.isEmpty()) {
            passwords.remove(setting.key());
        } else {
            passwords.put(setting.key(), value);
        }
        changed();
    }

    /** Whether a password is stored, so that an empty field means that it stays. */
    public boolean isStored(SettingDescription setting) {
        return stored.contains(setting.key()) && !"".equals(passwords.get(setting.key()));
    }

    /** Removes the password that is stored, once this is. */
    public void removeStored(SettingDescription setting) {
        passwords.put(setting.key(), "");
        changed();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** What is wrong with a setting, as a sentence. */
    public Optional<String> problem(SettingDescription setting) {
        if (setting.isPassword()) {
            return setting.isNeeded() && !edited().withPassword().contains(setting.key())
                    ? Optional.of(setting.label() + " is needed by the transport.")
                    : Optional.empty();
        }
        return setting.problem(get(setting)).map(problem -> setting.label() + " " + problem + ".");
    }

    public boolean isRight() {
        return settings().stream().allMatch(setting -> problem(setting).isEmpty());
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public Edited edited() {
        Map<String, String> entered = new LinkedHashMap<>(values);
        entered.values().removeIf(String::isEmpty);
        Set<String> with = new LinkedHashSet<>(stored);
        passwords.forEach((key, password) -> {
            if (password.isEmpty()) {
                with.remove(key);
            } else {
                with.add(key);
            }
        });
        return new Edited(entered, passwords, with);
    }
}
