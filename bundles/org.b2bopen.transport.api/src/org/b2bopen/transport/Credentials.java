package org.b2bopen.transport;

import java.util.Objects;

/**
 * A log-in at the Local Authority's server (S3).
 *
 * @param userName empty where the transport declares {@code credentials="none"}
 * @param password empty there too, and may be where it declares {@code credentials="user-name"}
 * @since 1.0
 */
public record Credentials(String userName, Secret password) {
    public Credentials {
        Objects.requireNonNull(userName);
        Objects.requireNonNull(password);
    }
}
