package org.b2bopen.model;

import java.util.List;
import java.util.Optional;

/** The transports that are installed. Safe for use by several threads. */
@FunctionalInterface
public interface Transports {
    /** Where no transport is known. */
    Transports NONE = List::of;

    /** In the order in which they are offered. */
    List<TransportDescription> installed();

    default Optional<TransportDescription> find(String id) {
        return installed().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
