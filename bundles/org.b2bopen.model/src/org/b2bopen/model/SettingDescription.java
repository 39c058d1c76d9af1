package org.b2bopen.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that a user sets for a transport, as its extension declares it (T1).
 *
 * @param description a sentence for whoever fills it in; may be empty
 * @param defaultValue what counts where nothing was entered; may be empty
 * @param minimum of an integer
 * @param maximum of an integer
 * @param choices of a {@link Type#CHOICE}
 */
public record SettingDescription(
        String key,
        String label,
        String description,
        Type type,
        String defaultValue,
        boolean required,
        int minimum,
        int maximum,
        List<Choice> choices) {
    /** What a value is; each gives a field of its own in the form. */
    public enum Type {
        STRING,
        INTEGER,
        BOOLEAN,
        /** A whole path of this computer. */
        FILE,
        /** A whole path of this computer. */
        FOLDER,
        /** In secure storage only, never in the configuration (A8). */
        PASSWORD,
        CHOICE
    }

    /** @param label what people call it */
    public record Choice(String value, String label) {
        public Choice {
            Objects.requireNonNull(value);
            Objects.requireNonNull(label);
        }
    }

    public SettingDescription {
        if (!key.matches("[a-z][A-Za-z0-9]{0,63}")) {
            throw new IllegalArgumentException("the key of a setting is not letters and digits");
        }
        Objects.requireNonNull(label);
        Objects.requireNonNull(description);
        Objects.requireNonNull(type);
        Objects.requireNonNull(defaultValue);
        choices = List.copyOf(choices);
        if (choices.isEmpty() == (type == Type.CHOICE)) {
            throw new IllegalArgumentException("the setting " + key + " has choices and is none, or the reverse");
        }
        if (!defaultValue.isEmpty()
                && (type == Type.PASSWORD
                        || problem(defaultValue, type, minimum, maximum, choices)
                                .isPresent())) {
            throw new IllegalArgumentException("the default of the setting " + key + " is not one of its values");
        }
    }

    public boolean isPassword() {
        return type == Type.PASSWORD;
    }

    /** Whether a configuration without it is wrong. */
    public boolean isNeeded() {
        return required && defaultValue.isEmpty();
    }

    /** What is wrong with a value, as the end of a sentence: "must be …"; never quotes it. An empty one is right where none is needed. */
    public Optional<String> problem(String value) {
        if (value.isEmpty()) {
            return isNeeded() ? Optional.of("is needed by the transport") : Optional.empty();
        }
        return problem(value, type, minimum, maximum, choices);
    }

    private static Optional<String> problem(String value, Type type, int minimum, int maximum, List<Choice> choices) {
        return switch (type) {
            case STRING, PASSWORD -> Optional.empty();
            case BOOLEAN -> unless(value.equals("true") || value.equals("false"), "must be true or false");
            case FILE, FOLDER -> unless(isWholePath(value), "must be the whole path of a place on this computer");
            case CHOICE ->
                unless(
                        choices.stream().anyMatch(choice -> choice.value().equals(value)),
                        "must be "
                                + choices.stream()
                                        .map(choice -> "\"" + choice.value() + "\"")
                                        .collect(Collectors.joining(" or ")));
            case INTEGER ->
                unless(isBetween(value, minimum, maximum), "must be a whole number" + range(minimum, maximum));
        };
    }

    private static Optional<String> unless(boolean right, String sentence) {
        return right ? Optional.empty() : Optional.of(sentence);
    }

    private static boolean isWholePath(String value) {
        try {
            return Path.of(value).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isBetween(String value, int minimum, int maximum) {
        try {
            int number = Integer.parseInt(value);
            return number >= minimum && number <= maximum;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String range(int minimum, int maximum) {
        if (minimum == Integer.MIN_VALUE && maximum == Integer.MAX_VALUE) {
            return "";
        }
        if (maximum == Integer.MAX_VALUE) {
            return " from " + minimum + " on";
        }
        return minimum == Integer.MIN_VALUE ? " up to " + maximum : " from " + minimum + " to " + maximum;
    }
}
