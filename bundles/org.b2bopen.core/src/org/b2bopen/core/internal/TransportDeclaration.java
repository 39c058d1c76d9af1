package org.b2bopen.core.internal;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.b2bopen.transport.Guarantee;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.Transport;

/**
 * What a transport's extension declares (T1). Nothing of the plug-in is loaded until {@link #transport} is called.
 *
 * @param schemes in lower case
 * @param sends the services it can send for
 * @param fetches the services it can fetch for
 */
record TransportDeclaration(
        String id,
        String name,
        Set<String> schemes,
        Guarantee guarantee,
        Set<Service> sends,
        Set<Service> fetches,
        Supplier<Transport> instance) {
    TransportDeclaration {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        schemes = Set.copyOf(schemes);
        Objects.requireNonNull(guarantee);
        sends = Set.copyOf(sends);
        fetches = Set.copyOf(fetches);
        Objects.requireNonNull(instance);
    }
}
