package org.b2bopen.transport;

/** What the receiver knows of a transfer. */
public sealed interface TransferState {
    /** The receiver has never heard of the key. */
    record Unknown() implements TransferState {}

    /** The receiver holds the first {@code nextOffset} bytes durably. */
    record Partial(long nextOffset) implements TransferState {}

    record Delivered(Receipt receipt) implements TransferState {}

    /** The transport cannot tell; see {@link Guarantee#AT_LEAST_ONCE}. */
    record CannotTell() implements TransferState {}
}
