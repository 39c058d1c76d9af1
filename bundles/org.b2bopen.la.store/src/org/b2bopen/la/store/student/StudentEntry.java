package org.b2bopen.la.store.student;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One exclusion, one carer, the identifiers … of a student.
 *
 * @param key tells entries of a group apart; empty where there is one only
 * @param values by item, none of them empty; sorted, so that equal entries have equal texts
 */
public record StudentEntry(DataGroup group, String key, SortedMap<String, String> values) {
    /** Stands in place of an item where a rule or a conflict is about an entry as a whole. */
    public static final String WHOLE = "";

    public StudentEntry {
        Objects.requireNonNull(group);
        Objects.requireNonNull(key);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The value of an item, or null. */
    public String value(String item) {
        return values.get(item);
    }

    /** What a rule or conflict about that item (or {@link #WHOLE}) is about; empty for nothing. */
    public SortedMap<String, String> part(String item) {
        if (item.equals(WHOLE)) {
            return values;
        }
        String value = values.get(item);
        return value == null ? Collections.emptySortedMap() : new TreeMap<>(Map.of(item, value));
    }
}
