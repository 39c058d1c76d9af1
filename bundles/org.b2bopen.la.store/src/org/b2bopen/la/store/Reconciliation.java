package org.b2bopen.la.store;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.b2bopen.la.store.HeldStudent.Place;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.EntryJson;
import org.b2bopen.la.store.student.IncomingStudent;
import org.b2bopen.la.store.student.StudentEntry;

/**
 * The heart of an import: each value that a base says of a student beside the held one, by the rule of its subject (LA4). What follows is
 * collected in {@link Writes}: the held value changes, or a conflict comes or goes (LA5); what was said is remembered (LA6).
 */
final class Reconciliation {
    /** @param conflicts how many were raised */
    record Outcome(boolean changed, int conflicts) {}

    private final Writes writes;
    private final Base base;
    private final Rules rules;
    private final long fileId;
    private final long now;

    Reconciliation(Writes writes, Base base, Rules rules, long fileId, long now) {
        this.writes = writes;
        this.base = base;
        this.rules = rules;
        this.fileId = fileId;
        this.now = now;
    }

    /**
     * @param cached what the base said before; afterwards what it says now
     * @param everything for a new student: all is taken over, whatever the rules say
     */
    Outcome of(HeldStudent held, IncomingStudent incoming, CachedEntries cached, boolean everything) {
        boolean changed = false;
        int conflicts = 0;
        for (StudentEntry entry : incoming.entries()) {
            Outcome one = of(held, entry, cached, everything);
            changed |= one.changed();
            conflicts += one.conflicts();
        }
        if (changed && !everything) {
            held.revision++;
            held.identifiers = held.fromEntries();
            writes.changedStudent(held);
        }
        return new Outcome(changed, conflicts);
    }

    private Outcome of(HeldStudent held, StudentEntry entry, CachedEntries cached, boolean everything) {
        DataGroup group = entry.group();
        Place place = new Place(group, entry.key());
        SortedMap<String, String> remembered = new TreeMap<>();
        SortedMap<String, String> next = null;
        int conflicts = 0;
        Collection<String> subjects =
                group.ruling() == DataGroup.Ruling.PER_ITEM ? entry.values().keySet() : List.of(StudentEntry.WHOLE);
        for (String item : subjects) {
            SortedMap<String, String> coming = entry.part(item);
            SortedMap<String, String> current = held.part(place, item);
            Rule rule = everything ? Rule.ALWAYS_IMPORT : rules.of(group, item);
            boolean equal = coming.equals(current);
            if (equal || rule != Rule.DONT_IMPORT) {
                remembered.putAll(coming);
            }
            if (equal) {
                supersede(held, place, item, "");
            } else if (rule == Rule.ALWAYS_IMPORT || rule == Rule.IMPORT_IF_NULL && current.isEmpty()) {
                next = item.equals(StudentEntry.WHOLE) ? coming : merged(next, held, place, coming);
                supersede(held, place, item, "");
                if (!everything) {
                    writes.audit(base.userName(), Audit.What.IMPORTED, held, base.id(), place, item);
                }
            } else if (rule != Rule.DONT_IMPORT
                    && !coming.equals(cached.part(place, item))
                    && raise(held, place, item, coming)) {
                conflicts++;
            }
        }
        if (remembered.isEmpty()) {
            cached.remove(place);
        } else {
            cached.put(place, remembered, now);
        }
        if (next != null) {
            writes.entry(held, place, next, base.userName());
        }
        return new Outcome(next != null, conflicts);
    }

    private static SortedMap<String, String> merged(
            SortedMap<String, String> next, HeldStudent held, Place place, SortedMap<String, String> coming) {
        SortedMap<String, String> values =
                next == null ? new TreeMap<>(held.entries.getOrDefault(place, new TreeMap<>())) : next;
        values.putAll(coming);
        return values;
    }

    /** Whether there is a new one: the same that is open already is none. */
    private boolean raise(HeldStudent held, Place place, String item, SortedMap<String, String> coming) {
        String values = EntryJson.of(coming);
        String hash = Writes.hash(values);
        supersede(held, place, item, hash);
        boolean isOpen = held.open.stream()
                .anyMatch(open -> open.place().equals(place)
                        && open.item().equals(item)
                        && open.incomingHash().equals(hash));
        if (!isOpen) {
            writes.conflict(held, base.id(), fileId, place, item, values, hash);
            held.open.add(new HeldStudent.Open(0, base.id(), place, item, hash));
        }
        return !isOpen;
    }

    /** The base does not say any more what its open conflicts about this subject say, but for one. */
    private void supersede(HeldStudent held, Place place, String item, String exceptHash) {
        held.open.removeIf(open -> {
            boolean outdated = open.id() != 0
                    && open.baseId() == base.id()
                    && open.place().equals(place)
                    && open.item().equals(item)
                    && !open.incomingHash().equals(exceptHash);
            if (outdated) {
                writes.superseded(open, base.userName());
                writes.audit(base.userName(), Audit.What.CONFLICT_SUPERSEDED, held, base.id(), place, item);
            }
            return outdated;
        });
    }
}
