package org.b2bopen.la.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.Identifiers;
import org.b2bopen.la.store.student.StudentEntry;

/** A held student while a transaction works on it; nobody else changes it meanwhile. */
final class HeldStudent {
    /** Which entry of a student. */
    record Place(DataGroup group, String key) {}

    /** A conflict that waits for a decision. */
    record Open(long id, long baseId, Place place, String item, String incomingHash) {}

    final long id;
    final Map<Place, SortedMap<String, String>> entries = new HashMap<>();
    final List<Open> open = new ArrayList<>();
    boolean active;
    int revision;
    Identifiers identifiers;

    HeldStudent(long id, boolean active, int revision, Identifiers identifiers) {
        this.id = id;
        this.active = active;
        this.revision = revision;
        this.identifiers = identifiers;
    }

    /** What is held for a rule's subject; empty for nothing. */
    SortedMap<String, String> part(Place place, String item) {
        SortedMap<String, String> values = entries.get(place);
        return values == null ? new TreeMap<>() : new StudentEntry(place.group(), place.key(), values).part(item);
    }

    /** The entry's values when that part of it is replaced. */
    SortedMap<String, String> with(Place place, String item, SortedMap<String, String> part) {
        if (item.equals(StudentEntry.WHOLE)) {
            return part;
        }
        SortedMap<String, String> values = new TreeMap<>(entries.getOrDefault(place, new TreeMap<>()));
        values.putAll(part);
        return values;
    }

    /** As the held identifiers say, for matching. */
    Identifiers fromEntries() {
        SortedMap<String, String> held = entries.getOrDefault(new Place(DataGroup.IDENTIFIERS, ""), new TreeMap<>());
        return new Identifiers(
                held.get("upn"),
                held.get("dateOfBirth"),
                Identifiers.fold(held.get("familyName")),
                Identifiers.fold(held.get("givenName")),
                Identifiers.sex(held.get("sex")));
    }
}
