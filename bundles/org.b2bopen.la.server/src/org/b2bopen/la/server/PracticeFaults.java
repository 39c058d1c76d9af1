package org.b2bopen.la.server;

import java.util.Set;

/** The faults that are switched on at a practice LA; they count from the next call on. Safe for use by several threads. */
public final class PracticeFaults {
    private volatile Set<PracticeFault> on = Set.of();

    public void set(Set<PracticeFault> faults) {
        on = Set.copyOf(faults);
    }

    public Set<PracticeFault> on() {
        return on;
    }

    public boolean has(PracticeFault fault) {
        return on.contains(fault);
    }
}
