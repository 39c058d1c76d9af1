package org.b2bopen.transport;

import java.util.Objects;

/**
 * The HTTP proxy that connections go through (A4). {@code port} is 1 to 65535.
 *
 * @since 1.0
 */
public record ProxySettings(String host, int port, String userName, Secret password) {
    public ProxySettings {
        Objects.requireNonNull(host);
        Objects.requireNonNull(userName);
        Objects.requireNonNull(password);
    }
}
