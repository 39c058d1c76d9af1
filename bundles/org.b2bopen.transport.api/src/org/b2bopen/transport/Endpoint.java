package org.b2bopen.transport;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where and how to connect: one service of one Local Authority.
 *
 * @param laNumber the three digits of the LA that the endpoint belongs to
 * @param uri absolute, with a scheme that the transport declares
 * @param settings the transport's own settings by key, as declared in its extension; empty for a transport without any
 */
public record Endpoint(
        String laNumber,
        Service service,
        URI uri,
        TlsSettings tls,
        Optional<ProxySettings> proxy,
        Map<String, String> settings) {
    public Endpoint {
        Objects.requireNonNull(laNumber);
        Objects.requireNonNull(service);
        Objects.requireNonNull(uri);
        Objects.requireNonNull(tls);
        Objects.requireNonNull(proxy);
        settings = Map.copyOf(settings);
    }
}
