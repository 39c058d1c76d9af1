package org.b2bopen.messages;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.b2bopen.messages.internal.TypeReader;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The message types that are installed. Immutable. */
public final class MessageTypes {
    private static final Logger LOG = LoggerFactory.getLogger(MessageTypes.class);
    private static final String EXTENSION_POINT = "org.b2bopen.messages.messageTypes";
    private static final String SHIPPED = "org/b2bopen/messages/schema/message-types.xml";

    private final List<MessageType> types;

    public MessageTypes(List<MessageType> types) {
        this.types = List.copyOf(types);
    }

    /** The types contributed to the extension point. A broken contribution is left out and logged; the rest is not harmed. */
    public static MessageTypes of(IExtensionRegistry registry) {
        List<MessageType> types = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
            try {
                for (MessageType type : contributed(element)) {
                    if (types.stream().anyMatch(known -> known.id().equals(type.id()))) {
                        throw new IllegalArgumentException("there already is a message type " + type.id());
                    }
                    types.add(type);
                }
            } catch (RuntimeException | IOException e) {
                LOG.error(
                        "A message type of {} is left out: {}",
                        element.isValid() ? element.getContributor().getName() : "a plug-in that is gone",
                        e.getMessage());
            }
        }
        return new MessageTypes(types);
    }

    private static List<MessageType> contributed(IConfigurationElement element) throws IOException {
        Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
        if (bundle == null) {
            throw new IllegalArgumentException("its plug-in is not there");
        }
        Function<String, URL> resource = bundle::getResource;
        if (element.getName().equals("messageType")) {
            return List.of(TypeReader.read(element::getAttribute, resource));
        }
        String file = element.getAttribute("file");
        URL catalogue = file == null ? null : resource.apply(file);
        if (catalogue == null) {
            throw new IllegalArgumentException("there is no file " + file);
        }
        return TypeReader.readAll(catalogue, resource);
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
