package org.b2bopen.la.server.internal;

import org.b2bopen.la.store.ReceivedFile;

/** How far a transfer is. */
sealed interface Progress {
    /** So many bytes are held durably; 0 where the transfer is not known. */
    record Next(long offset) implements Progress {}

    /** @param repeated whether the receipt had been given before */
    record Delivered(ReceivedFile file, boolean repeated) implements Progress {}
}
