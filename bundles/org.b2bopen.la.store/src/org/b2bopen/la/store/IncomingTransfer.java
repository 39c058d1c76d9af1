package org.b2bopen.la.store;

import java.util.Objects;

/**
 * A transfer that has begun and is not complete (R2).
 *
 * @param transferId the sender's key
 * @param account user name that sent the latest part
 * @param service {@code STUDENT} or {@code PERSONNEL}
 * @param name of the file
 * @param length of the whole file in bytes
 * @param sha256 of the whole file, lower-case hex
 */
public record IncomingTransfer(
        String transferId, String account, String service, String name, long length, String sha256) {
    public IncomingTransfer {
        Objects.requireNonNull(transferId);
        Objects.requireNonNull(account);
        Objects.requireNonNull(service);
        Objects.requireNonNull(name);
        Objects.requireNonNull(sha256);
    }
}
