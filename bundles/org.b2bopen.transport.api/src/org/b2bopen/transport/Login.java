package org.b2bopen.transport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer to a log-in.
 *
 * @param passwordExpires the last day on which the password works, where the LA tells it (A8)
 * @param certificateExpires when the certificate that the server showed, or one that it hangs from, stops being valid; empty without one
 * @since 1.0
 */
public record Login(Optional<LocalDate> passwordExpires, Optional<Instant> certificateExpires) {
    public Login {
        Objects.requireNonNull(passwordExpires);
        Objects.requireNonNull(certificateExpires);
    }

    /** For a transport whose servers have no certificate. */
    public Login(Optional<LocalDate> passwordExpires) {
        this(passwordExpires, Optional.empty());
    }
}
