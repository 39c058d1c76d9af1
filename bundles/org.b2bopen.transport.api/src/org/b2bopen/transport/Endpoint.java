package org.b2bopen.transport;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where and how to connect: one service of one Local Authority. Two that are equal may share their sessions.
 *
 * @param laNumber the three digits of the LA that the endpoint belongs to
 * @param service what is carried; one session carries one
 * @param uri absolute, with a scheme that the transport declares, without a user name or password in it
 * @param tls how to check the server, where the transport uses TLS
 * @param proxy for connections over HTTP, where the user has set one
 * @param allowUnencrypted whether the user allowed, on purpose, that what is sent there can be read on the way (A2)
 * @param settings the transport's own settings, as declared in its extension
 * @since 1.0
 */
public record Endpoint(
        String laNumber,
        Service service,
        URI uri,
        TlsSettings tls,
        Optional<ProxySettings> proxy,
        boolean allowUnencrypted,
        Settings settings) {
    public Endpoint {
        Objects.requireNonNull(laNumber);
        Objects.requireNonNull(service);
        Objects.requireNonNull(uri);
        Objects.requireNonNull(tls);
        Objects.requireNonNull(proxy);
        Objects.requireNonNull(settings);
    }
}
