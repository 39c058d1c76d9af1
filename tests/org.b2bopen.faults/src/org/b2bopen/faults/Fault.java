package org.b2bopen.faults;

/** What a proxy does to one connection. {@code after} counts the bytes of that direction before it happens. */
sealed interface Fault {
    enum Direction {
        TO_RECEIVER,
        TO_SENDER
    }

    record None() implements Fault {}

    /** The connection ends, for both. */
    record Cut(Direction direction, long after) implements Fault {}

    /** Nothing goes on for a while. */
    record Delay(Direction direction, long after, long millis) implements Fault {}

    /** The receiver gets a whole file and answers; the answer never comes. */
    record DropReceipt() implements Fault {}

    /** One bit of a file on its way to the receiver is another; on plain http, where one can see where a file begins. */
    record CorruptContent(long after, int bit) implements Fault {}

    /** One bit of anything is another. */
    record Corrupt(Direction direction, long after, int bit) implements Fault {}
}
