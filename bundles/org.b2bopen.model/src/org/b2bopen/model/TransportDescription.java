package org.b2bopen.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A transport that is installed, as far as a user configures it (T1).
 *
 * @param id what the configuration calls it
 * @param name what people call it
 * @param schemes URL schemes, in lower case
 * @param sendsStudent whether it can be chosen for a Local Authority
 * @param sendsPersonnel whether it can be chosen for B2B:Personnel
 */
public record TransportDescription(
        String id,
        String name,
        List<String> schemes,
        LogIn logIn,
        boolean sendsStudent,
        boolean sendsPersonnel,
        List<SettingDescription> settings) {
    /** What log-in a transport needs. */
    public enum LogIn {
        /** User name and password. */
        PASSWORD,
        /** A user name; the proof may be something else than a password, such as a key. */
        USER_NAME,
        NONE
    }

    public TransportDescription {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        schemes = List.copyOf(schemes);
        Objects.requireNonNull(logIn);
        settings = List.copyOf(settings);
        if (settings.stream().map(SettingDescription::key).distinct().count() < settings.size()) {
            throw new IllegalArgumentException("two settings have the same key");
        }
    }

    public Optional<SettingDescription> setting(String key) {
        return settings.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
