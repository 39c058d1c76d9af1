package org.b2bopen.transport;

import java.util.Objects;

/**
 * The HTTP proxy that connections go through (A4).
 *
 * @param host a name or an IP address, without brackets
 * @param port 1 to 65535
 * @param userName never empty
 * @param password never empty
 * @since 1.0
 */
public record ProxySettings(String host, int port, String userName, Secret password) {
    public ProxySettings {
        Objects.requireNonNull(host);
        Objects.requireNonNull(userName);
        Objects.requireNonNull(password);
    }
}
