package org.b2bopen.core.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Endpoint;

/** The sessions of a run, by endpoint and log-in, and how the endpoints fare. */
final class Lines implements AutoCloseable {
    private record Key(Endpoint endpoint, Credentials credentials) {}

    private final Map<Key, Line> lines = new ConcurrentHashMap<>();
    private final Map<Endpoint, Health> health = new ConcurrentHashMap<>();
    private final Expiries expiries;
    private final PluginHost host;

    Lines(Expiries expiries, PluginHost host) {
        this.expiries = expiries;
        this.host = host;
    }

    PluginHost host() {
        return host;
    }

    Line to(Destination destination) {
        return lines.computeIfAbsent(
                new Key(destination.endpoint(), destination.credentials()),
                key -> new Line(destination, expiries, host));
    }

    Health healthOf(Destination destination) {
        return health.computeIfAbsent(destination.endpoint(), endpoint -> new Health());
    }

    @Override
    public void close() {
        lines.values().forEach(Line::close);
        host.close();
    }
}
