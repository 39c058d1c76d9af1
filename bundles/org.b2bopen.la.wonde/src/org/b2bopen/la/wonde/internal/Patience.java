package org.b2bopen.la.wonde.internal;

import java.time.Duration;

/**
 * How long Wonde is waited for.
 *
 * @param silence the longest time in which nothing comes, before an answer and in the middle of it
 * @param answer the longest time for one answer: a trickle is silent at no time and has no end
 * @param pause waits before another try; a test does not
 */
public record Patience(Duration silence, Duration answer, Pause pause) {
    public static final Patience REAL = new Patience(Duration.ofMinutes(2), Duration.ofMinutes(15), Thread::sleep);

    /** Waits before another try. */
    @FunctionalInterface
    public interface Pause {
        void pause(Duration duration) throws InterruptedException;
    }
}
