package org.b2bopen.transport.sftp;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.Receipt;

/**
 * What the server keeps of a delivered file: the checksum of what was read back from it, and the name it got there. Kept for ever, so that a
 * repeat of the key is recognised (R1).
 */
record ReceiptFile(String key, String name, long length, String sha256, Instant received) {
    static final int LONGEST = 4096;
    private static final Set<String> FIELDS = Set.of("key", "name", "length", "sha256", "received");
    private static final String FORMAT = "b2bopen-receipt-1";

    static ReceiptFile of(Delivery delivery, String name, Instant now) {
        return new ReceiptFile(delivery.key(), name, delivery.length(), delivery.sha256(), now);
    }

    byte[] bytes() {
        return String.join(
                        "\n",
                        FORMAT,
                        "key " + key,
                        "length " + length,
                        "sha256 " + sha256,
                        "received " + received,
                        "name " + name,
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Empty where it is none: cut off, or somebody else's. */
    static Optional<ReceiptFile> parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.startsWith(FORMAT + "\n") || !text.endsWith("\n")) {
            return Optional.empty();
        }
        Map<String, String> fields = text.lines()
                .skip(1)
                .map(line -> line.split(" ", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> first));
        if (!fields.keySet().containsAll(FIELDS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ReceiptFile(
                    fields.get("key"),
                    fields.get("name"),
                    Long.parseLong(fields.get("length")),
                    fields.get("sha256"),
                    Instant.parse(fields.get("received"))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean isFor(Delivery delivery) {
        return key.equals(delivery.key()) && length == delivery.length() && sha256.equalsIgnoreCase(delivery.sha256());
    }

    Receipt receipt(boolean alreadyDelivered) {
        return new Receipt("SFTP-" + key.substring(0, 16), key, length, sha256, received, alreadyDelivered);
    }
}
