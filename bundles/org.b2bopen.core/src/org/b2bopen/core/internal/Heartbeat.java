package org.b2bopen.core.internal;

/** When a call into a transport was last seen to get further. Safe for use by several threads. */
final class Heartbeat {
    private volatile long nanos = System.nanoTime();

    void beat() {
        nanos = System.nanoTime();
    }

    long silentNanos() {
        return System.nanoTime() - nanos;
    }
}
