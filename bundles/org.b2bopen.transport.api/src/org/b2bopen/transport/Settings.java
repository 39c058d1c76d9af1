package org.b2bopen.transport;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A transport's own settings for one endpoint, by the keys that its extension declares. The engine has filled in the defaults and
 * checked the types, so a value that is there can be read as what it was declared as. A key that was not declared is never there. Never changes, so any thread may
 * read it.
 *
 * @since 1.0
 */
public final class Settings {
    /** For a transport that declares none. */
    public static final Settings NONE = new Settings(Map.of(), Map.of());

    private final Map<String, String> values;
    private final Map<String, Secret> secrets;

    private Settings(Map<String, String> values, Map<String, Secret> secrets) {
        this.values = Map.copyOf(values);
        this.secrets = Map.copyOf(secrets);
    }

    /**
     * Made by the engine, and by tests of a transport.
     *
     * @param values what is not of type {@code password}, as text: decimal digits for an integer, {@code true} or {@code false}
     * @param secrets what is of type {@code password}
     */
    public static Settings of(Map<String, String> values, Map<String, Secret> secrets) {
        return new Settings(values, secrets);
    }

    /** A {@code string}, or the value of a {@code choice}; empty where nothing was entered. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    /** @throws NumberFormatException where the setting is not declared as an {@code integer} */
    public OptionalInt integer(String key) {
        return text(key).map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Whether a {@code boolean} is true. */
    public boolean isOn(String key) {
        return text(key).map(Boolean::parseBoolean).orElse(false);
    }

    /** A {@code file} or {@code folder}, absolute; whether it exists is for the transport to see. */
    public Optional<Path> path(String key) {
        return text(key).map(Path::of);
    }

    /** A {@code password}. */
    public Optional<Secret> secret(String key) {
        return Optional.ofNullable(secrets.get(key)).filter(secret -> !secret.isEmpty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings settings && values.equals(settings.values) && secrets.equals(settings.secrets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(values, secrets);
    }

    /** The keys alone: a value may be a path with somebody's name in it. */
    @Override
    public String toString() {
        return "Settings" + values.keySet();
    }
}
