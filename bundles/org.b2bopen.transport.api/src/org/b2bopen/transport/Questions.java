package org.b2bopen.transport;

import java.util.Objects;

/**
 * How a transport asks a person something that only a person can know, such as whether a server's key is the right one. The transport asks,
 * the window answers; without a window nobody does, and the transport does what is safe.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Questions {
    /** For a program without a window. */
    Questions NOBODY = question -> Answer.NOBODY;

    /**
     * Asks, and waits for the answer, two minutes at most. A session that is cancelled meanwhile need not wait for it, so ask on a thread
     * that may be left behind. May be called by several threads, and by none that has to stay responsive; an interrupted one gets
     * {@link Answer#NOBODY}.
     */
    Answer ask(Question question);

    /**
     * A question that can be answered with yes or no.
     *
     * @param title a few words, such as "Unknown server"
     * @param sentence the question itself, in words a school understands
     * @param detail what a person compares, such as a fingerprint; may be empty. Nothing from a server may be in any of the three
     *     as it came: the transport cleans and shortens it
     * @since 1.0
     */
    record Question(String title, String sentence, String detail) {
        public Question {
            Objects.requireNonNull(title);
            Objects.requireNonNull(sentence);
            Objects.requireNonNull(detail);
        }
    }

    /**
     * What was answered.
     *
     * @since 1.0
     */
    enum Answer {
        YES,
        NO,
        /** There is no window, or nobody sat in front of it. */
        NOBODY
    }
}
