package org.b2bopen.core.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.b2bopen.transport.Endpoint;

/** How the endpoints of a run fare; of one run after the other, where they belong together. */
final class Reachability {
    private final Map<Endpoint, Health> health = new ConcurrentHashMap<>();

    Health of(Destination destination) {
        return health.computeIfAbsent(destination.endpoint(), endpoint -> new Health());
    }
}
