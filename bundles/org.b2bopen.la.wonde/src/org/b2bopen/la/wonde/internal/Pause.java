package org.b2bopen.la.wonde.internal;

import java.time.Duration;

/** Waits before another try; a test does not. */
@FunctionalInterface
public interface Pause {
    Pause REAL = Thread::sleep;

    void pause(Duration duration) throws InterruptedException;
}
