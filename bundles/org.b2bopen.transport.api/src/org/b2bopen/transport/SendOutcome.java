package org.b2bopen.transport;

import java.util.Objects;

/**
 * What became of one of several files that were sent together.
 *
 * @since 1.1
 */
public sealed interface SendOutcome {
    /**
     * The receiver holds it. The receipt must be the receiver's own, as that of {@link TransportSession#send}.
     *
     * @since 1.1
     */
    record Received(Receipt receipt) implements SendOutcome {
        public Received {
            Objects.requireNonNull(receipt);
        }
    }

    /**
     * It was not taken, or could not be read here; for what reason, {@link TransportSession#send} would have thrown.
     *
     * @since 1.1
     */
    record Failed(TransportException reason) implements SendOutcome {
        public Failed {
            Objects.requireNonNull(reason);
        }
    }
}
