package org.b2bopen.core.internal;

import java.util.List;
import java.util.Optional;

/** The transports that are installed (T1). */
final class TransportRegistry {
    private final List<TransportDeclaration> declarations;

    TransportRegistry(List<TransportDeclaration> declarations) {
        this.declarations = List.copyOf(declarations);
    }

    Optional<TransportDeclaration> find(String id) {
        return declarations.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
