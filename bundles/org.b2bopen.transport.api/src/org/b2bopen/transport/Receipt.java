package org.b2bopen.transport;

import java.time.Instant;
import java.util.Objects;

/**
 * The Local Authority's word that a whole file is durable on its side. The engine believes it only if key, length and hash are those
 * of the delivery.
 *
 * @param id as the LA gave it: 1 to 200 printable characters
 * @param key the key of the delivery
 * @param length bytes that the LA holds
 * @param sha256 of what the LA holds, 64 hexadecimal digits
 * @param receivedAt by the clock of the LA
 * @param alreadyDelivered whether this is the first receipt again, for a transfer that had arrived before
 * @since 1.0
 */
public record Receipt(String id, String key, long length, String sha256, Instant receivedAt, boolean alreadyDelivered) {
    public Receipt {
        Objects.requireNonNull(id);
        Objects.requireNonNull(key);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(receivedAt);
    }
}
