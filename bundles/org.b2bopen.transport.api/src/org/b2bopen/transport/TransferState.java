package org.b2bopen.transport;

/**
 * What the receiver knows of a transfer.
 *
 * @since 1.0
 */
public sealed interface TransferState {
    /**
     * The receiver has never heard of the key.
     *
     * @since 1.0
     */
    record Unknown() implements TransferState {}

    /**
     * The receiver holds the first {@code nextOffset} bytes durably.
     *
     * @since 1.0
     */
    record Partial(long nextOffset) implements TransferState {}

    /**
     * The receiver holds all of it; the receipt is the one it gave, or would have given, at the first time.
     *
     * @since 1.0
     */
    record Delivered(Receipt receipt) implements TransferState {}

    /**
     * The transport cannot tell; see {@link Guarantee#AT_LEAST_ONCE}.
     *
     * @since 1.0
     */
    record CannotTell() implements TransferState {}
}
