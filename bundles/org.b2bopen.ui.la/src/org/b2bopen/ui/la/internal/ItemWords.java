package org.b2bopen.ui.la.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.b2bopen.la.store.Conflict;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.ui.Moments;

/** What items and values are called. */
final class ItemWords {
    private static final Set<String> ABBREVIATIONS = Set.of("upn", "uln", "uci", "uprn", "urn", "la");

    private ItemWords() {}

    /** {@code dateOfBirth} is read "date of birth". */
    static String item(String item) {
        String spaced = item.replaceAll("([a-z])([A-Z0-9])", "$1 $2").toLowerCase(Locale.ROOT);
        return Arrays.stream(spaced.split(" "))
                .map(word -> ABBREVIATIONS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
    }

    /** A group, or one of its items where it has a rule per item. */
    static String kind(DataGroup group, String item) {
        return item.isEmpty() ? group.label() : group.label() + ": " + item(item);
    }

    /** What tells several entries of a group apart. */
    static String entry(String key) {
        return Arrays.stream(key.split("\\|"))
                .map(Moments::day)
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** The value of an item alone; of a whole entry, each with its name. */
    static String values(Conflict conflict, Map<String, String> values) {
        return values(conflict, values, Moments::day);
    }

    /** The same with dates as they are stored, which are in order when their texts are. */
    static String sortable(Conflict conflict, Map<String, String> values) {
        return values(conflict, values, UnaryOperator.identity());
    }

    private static String values(Conflict conflict, Map<String, String> values, UnaryOperator<String> reading) {
        if (values.isEmpty()) {
            return Messages.Conflict_Nothing;
        }
        if (!conflict.item().isEmpty()) {
            return reading.apply(values.getOrDefault(conflict.item(), Messages.Conflict_Nothing));
        }
        return conflict.group().items().stream()
                .filter(values::containsKey)
                .map(item -> item(item) + " " + reading.apply(values.get(item)))
                .collect(Collectors.joining("; "));
    }
}
