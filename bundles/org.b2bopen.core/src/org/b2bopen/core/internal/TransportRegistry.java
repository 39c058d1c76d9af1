package org.b2bopen.core.internal;

import java.util.List;
import java.util.Optional;
import org.b2bopen.model.TransportDescription;
import org.b2bopen.model.Transports;

/** The transports that are installed (T1). */
final class TransportRegistry implements Transports {
    private final List<TransportDeclaration> declarations;

    TransportRegistry(List<TransportDeclaration> declarations) {
        this.declarations = List.copyOf(declarations);
    }

    @Override
    public List<TransportDescription> installed() {
        return declarations.stream().map(TransportDeclaration::description).toList();
    }

    Optional<TransportDeclaration> declaration(String id) {
        return declarations.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
