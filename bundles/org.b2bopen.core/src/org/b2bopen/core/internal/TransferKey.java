package org.b2bopen.core.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.b2bopen.transport.Service;

/** Makes the transfer id (R1): the same destination, service, name and content always have the same one, whoever asks and whenever. */
final class TransferKey {
    private TransferKey() {}

    /** @param nonce a fresh random text for a file that is sent again on purpose */
    static String of(String destinationLa, Service service, String fileName, String sha256, Optional<String> nonce) {
        String text = "b2bopen-transfer-1\n" + destinationLa + "\n" + service.name() + "\n" + fileName + "\n" + sha256
                + "\n" + nonce.map(value -> value + "\n").orElse("");
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
