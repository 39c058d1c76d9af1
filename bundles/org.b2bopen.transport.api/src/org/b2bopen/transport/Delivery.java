package org.b2bopen.transport;

import java.util.Objects;

/**
 * One file to be delivered, once.
 *
 * @param key the transfer id: SHA-256 in 64 lower-case hexadecimal digits, over destination, service, name and content; the same on every retry (R1)
 * @param fileName one path segment, already checked against its message type (V1)
 * @param service the same as that of the session's endpoint
 * @param length bytes, 0 or more; what the content had when it was checked
 * @param sha256 of the whole content, 64 lower-case hexadecimal digits
 * @param content where the bytes come from. When they are others than before, because somebody writes to the file, its hash is not
 *     {@code sha256} any more: what arrived is then dropped and never delivered (R3)
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
