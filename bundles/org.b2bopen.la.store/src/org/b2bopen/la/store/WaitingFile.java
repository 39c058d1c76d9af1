package org.b2bopen.la.store;

import java.util.Objects;

/**
 * A file in the outbox, as it was when it was hashed.
 *
 * @param fileId what a client names it by
 * @param la three digits
 * @param school four digits
 * @param name of the file
 * @param length in bytes
 * @param fingerprint changes whenever the file on disk is another one or has changed
 * @param sha256 lower-case hex
 * @param acknowledged whether the school has it safely
 */
public record WaitingFile(
        String fileId,
        String la,
        String school,
        String name,
        long length,
        String fingerprint,
        String sha256,
        boolean acknowledged) {
    public WaitingFile {
        Objects.requireNonNull(fileId);
        Objects.requireNonNull(la);
        Objects.requireNonNull(school);
        Objects.requireNonNull(name);
        Objects.requireNonNull(fingerprint);
        Objects.requireNonNull(sha256);
    }
}
