package org.b2bopen.la.store;

import java.time.Instant;
import java.util.Objects;

/**
 * A file that arrived whole, and the receipt that was given for it. The row outlives the file: it is what keeps the file from being
 * received twice (R1).
 *
 * @param transferId the sender's key, unique
 * @param account user name that sent it
 * @param service {@code STUDENT} or {@code PERSONNEL}
 * @param name as the sender gave it
 * @param length in bytes
 * @param sha256 lower-case hex
 * @param receiptId unique
 * @param receivedAt in milliseconds, no finer
 * @param path where the file was put, relative to the data folder, with {@code /}
 */
public record ReceivedFile(
        String transferId,
        String account,
        String service,
        String name,
        long length,
        String sha256,
        String receiptId,
        Instant receivedAt,
        String path) {
    public ReceivedFile {
        Objects.requireNonNull(transferId);
        Objects.requireNonNull(account);
        Objects.requireNonNull(service);
        Objects.requireNonNull(name);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(receiptId);
        Objects.requireNonNull(receivedAt);
        Objects.requireNonNull(path);
    }
}
