package org.b2bopen.la.wonde.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits before another try; a test does not. */
@FunctionalInterface
public interface Pause {
    Pause REAL = duration -> {
        // Nobody counts it down: an interrupt is what ends it early.
        new CountDownLatch(1).await(duration.toMillis(), TimeUnit.MILLISECONDS);
    };

    void pause(Duration duration) throws InterruptedException;
}
