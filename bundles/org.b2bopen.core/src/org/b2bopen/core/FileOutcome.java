package org.b2bopen.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.b2bopen.messages.Finding;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.Service;

/**
 * How one file fared (H2). Refused means that a rule spoke against it, failed that it may go another time.
 *
 * @param file where it was found
 * @param la destination LA number, or empty where it is not known
 * @param code why it did not go; empty for {@code SENT}, {@code IMPORTED} and {@code VALID}
 * @param message one sentence for people, without personal data (L4)
 * @param sha256 of the content, where it was read
 * @param errors where in the file, for a refusal over its content; from our own check or from the receiver's
 */
public record FileOutcome(
        Path file,
        Service service,
        String la,
        Outcome outcome,
        Optional<Code> code,
        String message,
        Optional<String> sha256,
        long bytes,
        Optional<Receipt> receipt,
        List<Finding> errors,
        List<Finding> queries) {
    public FileOutcome {
        Objects.requireNonNull(file);
        Objects.requireNonNull(service);
        Objects.requireNonNull(la);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(receipt);
        errors = List.copyOf(errors);
        queries = List.copyOf(queries);
    }

    public boolean alreadyDelivered() {
        return receipt.map(Receipt::alreadyDelivered).orElse(false);
    }

    /** Told of each file as soon as its fate is known; from several threads, one call at a time. */
    @FunctionalInterface
    public interface Listener {
        void on(FileOutcome outcome);
    }
}
