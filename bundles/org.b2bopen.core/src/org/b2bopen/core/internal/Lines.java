package org.b2bopen.core.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Endpoint;

/** The sessions of a run, by endpoint and log-in. */
final class Lines implements AutoCloseable {
    private record Key(Endpoint endpoint, Credentials credentials) {}

    private final Map<Key, Line> lines = new ConcurrentHashMap<>();
    private final Expiries expiries;
    private final PluginHost host;
    private final Reachability reachability;

    Lines(Expiries expiries, PluginHost host, Reachability reachability) {
        this.expiries = expiries;
        this.host = host;
        this.reachability = reachability;
    }

    PluginHost host() {
        return host;
    }

    Line to(Destination destination) {
        return lines.computeIfAbsent(
                new Key(destination.endpoint(), destination.credentials()),
                key -> new Line(destination, expiries, host, healthOf(destination)));
    }

    Health healthOf(Destination destination) {
        return reachability.of(destination);
    }

    @Override
    public void close() {
        lines.values().forEach(Line::close);
        host.close();
    }
}
