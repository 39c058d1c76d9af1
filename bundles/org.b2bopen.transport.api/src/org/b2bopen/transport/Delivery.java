package org.b2bopen.transport;

import java.util.Objects;

/**
 * One file to be delivered, once.
 *
 * @param key the transfer id: SHA-256 in lower-case hex over destination, service, name and content; the same on every retry (R1)
 * @param fileName one path segment, already checked against its message type (V1)
 * @param length bytes
 * @param sha256 of the whole content, lower-case hex
 * @since 1.0
 */
public record Delivery(String key, String fileName, Service service, long length, String sha256, Content content) {
    public Delivery {
        Objects.requireNonNull(key);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(service);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(content);
    }
}
