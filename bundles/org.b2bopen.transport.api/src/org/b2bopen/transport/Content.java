package org.b2bopen.transport;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a file to be sent, readable from any place, as often as a retry needs.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Content {
    /**
     * Opens the content at a byte offset, 0 for all of it; an offset may be opened twice, and not in order. The caller closes the
     * stream, and reads it on any one thread. The engine's stream hashes what it gives and throws
     * {@link java.io.InterruptedIOException} once the transfer is cancelled.
     *
     * @param offset in bytes, from 0 to the length of the delivery
     * @throws IOException if the file cannot be read; then the transport fails with {@link FaultCode#IO}
     */
    InputStream open(long offset) throws IOException;
}
