package org.b2bopen.core.internal;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.b2bopen.model.TransportDescription;
import org.b2bopen.transport.Guarantee;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.Transport;

/**
 * What a transport's extension declares (T1). Nothing of the plug-in is loaded until {@link #instance} is asked.
 *
 * @param description what a user configures
 * @param sends the services it can send for
 * @param fetches the services it can fetch for
 */
record TransportDeclaration(
        TransportDescription description,
        Guarantee guarantee,
        Set<Service> sends,
        Set<Service> fetches,
        Supplier<Transport> instance) {
    TransportDeclaration {
        Objects.requireNonNull(description);
        Objects.requireNonNull(guarantee);
        sends = Set.copyOf(sends);
        fetches = Set.copyOf(fetches);
        Objects.requireNonNull(instance);
    }

    String id() {
        return description.id();
    }

    String name() {
        return description.name();
    }
}
