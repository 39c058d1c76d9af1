package org.b2bopen.ui.la.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.b2bopen.la.store.Conflict;
import org.b2bopen.la.store.student.DataGroup;

/** What items and values are called. */
final class ItemWords {
    private static final Set<String> ABBREVIATIONS = Set.of("upn", "uln", "uci", "uprn", "urn", "la");

    private ItemWords() {}

    /** {@code dateOfBirth} is read "date of birth". */
    static String item(String item) {
        String spaced = item.replaceAll("([a-z])([A-Z0-9])", "$1 $2").toLowerCase(Locale.ROOT);
        return java.util.Arrays.stream(spaced.split(" "))
                .map(word -> ABBREVIATIONS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
    }

    /** A group, or one of its items where it has a rule per item. */
    static String kind(DataGroup group, String item) {
        return item.isEmpty() ? group.label() : group.label() + ": " + item(item);
    }

    /** The value of an item alone; of a whole entry, each with its name. */
    static String values(Conflict conflict, Map<String, String> values) {
        if (values.isEmpty()) {
            return Messages.Conflict_Nothing;
        }
        if (!conflict.item().isEmpty()) {
            return values.getOrDefault(conflict.item(), Messages.Conflict_Nothing);
        }
        return conflict.group().items().stream()
                .filter(values::containsKey)
                .map(item -> item(item) + " " + values.get(item))
                .collect(Collectors.joining("; "));
    }
}
