package org.b2bopen.transport.soap;

import java.time.Duration;

/**
 * The watchdog's clock for one call. CXF's own receive time-out counts the whole upload, so it cannot tell a long one from a dead
 * one; this counts from the last byte that moved.
 */
final class Watch {
    private volatile long since;
    private volatile boolean begun;
    private volatile Duration allowed;

    Watch(Duration allowed) {
        this.allowed = allowed;
    }

    /** Before it nothing is overdue: the first call of all loads CXF, and that is not the server's fault. */
    void begin() {
        moved();
        begun = true;
    }

    void moved() {
        since = System.nanoTime();
    }

    void allow(Duration next) {
        allowed = next;
        moved();
    }

    boolean overdue() {
        return begun && System.nanoTime() - since > allowed.toNanos();
    }
}
