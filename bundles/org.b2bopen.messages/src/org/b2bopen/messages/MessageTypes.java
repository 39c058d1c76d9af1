package org.b2bopen.messages;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.b2bopen.messages.internal.ContributedTypes;
import org.b2bopen.messages.internal.TypeReader;
import org.eclipse.core.runtime.IExtensionRegistry;

/** The message types that are installed. Immutable. */
public final class MessageTypes {
    private static final String SHIPPED = "org/b2bopen/messages/schema/message-types.xml";

    private final List<MessageType> types;

    public MessageTypes(List<MessageType> types) {
        this.types = List.copyOf(types);
    }

    /** The types contributed to the extension point. A broken contribution is left out and logged; the rest is not harmed. */
    public static MessageTypes of(IExtensionRegistry registry) {
        return new MessageTypes(ContributedTypes.read(registry));
    }

    /** The three types that ship with this bundle, for a program without an extension registry. */
    public static MessageTypes shipped() {
        ClassLoader loader = MessageTypes.class.getClassLoader();
        try {
            return new MessageTypes(TypeReader.readAll(loader.getResource(SHIPPED), loader::getResource));
        } catch (IOException e) {
            throw new IllegalStateException("The shipped message types cannot be read.", e);
        }
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
