package org.b2bopen.messages;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;

/** The message types that are installed. Immutable. */
public final class MessageTypes {
    private final List<MessageType> types;

    public MessageTypes(List<MessageType> types) {
        this.types = List.copyOf(types);
    }

    /** The types contributed to the extension point. A broken contribution is left out and logged; the rest is not harmed. */
    public static MessageTypes of(IExtensionRegistry registry) {
        throw new UnsupportedOperationException("messages bundle");
    }

    /** The three types that ship with this bundle, for a program without an extension registry. */
    public static MessageTypes shipped() {
        throw new UnsupportedOperationException("messages bundle");
    }

    public List<MessageType> all() {
        return types;
    }

    public Optional<MessageType> ofFileName(String fileName) {
        return types.stream().filter(type -> type.parse(fileName).isPresent()).findFirst();
    }

    public Optional<MessageType> ofRoot(String rootElement) {
        return types.stream()
                .filter(type -> type.rootElement().equals(rootElement))
                .findFirst();
    }
}
