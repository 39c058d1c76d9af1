package org.b2bopen.messages.internal;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.b2bopen.messages.MessageType;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the extension point, apart from the rest, which a program without OSGi can then load. */
public final class ContributedTypes {
    private static final Logger LOG = LoggerFactory.getLogger(ContributedTypes.class);
    private static final String SHIPPED = "org.b2bopen.messages";
    private static final String EXTENSION_POINT = "org.b2bopen.messages.messageTypes";

    private ContributedTypes() {}

    public static List<MessageType> read(IExtensionRegistry registry) {
        List<MessageType> types = new ArrayList<>();
        for (IConfigurationElement element : shippedFirst(registry.getConfigurationElementsFor(EXTENSION_POINT))) {
            try {
                for (MessageType type : contributed(element)) {
                    if (types.stream().anyMatch(known -> known.id().equals(type.id()))) {
                        leftOut(element, "there already is a message type " + type.id());
                    } else {
                        types.add(type);
                    }
                }
            } catch (RuntimeException | IOException e) {
                leftOut(element, e.getMessage());
            }
        }
        return types;
    }

    /** The registry's order is by chance, and nobody may take the place of a type that ships with this bundle. */
    private static List<IConfigurationElement> shippedFirst(IConfigurationElement[] elements) {
        return Arrays.stream(elements)
                .sorted(Comparator.comparing(element -> !SHIPPED.equals(contributor(element))))
                .toList();
    }

    private static String contributor(IConfigurationElement element) {
        return element.isValid() ? element.getContributor().getName() : "a plug-in that is gone";
    }

    private static void leftOut(IConfigurationElement element, String why) {
        LOG.error("A message type of {} is left out: {}", contributor(element), why);
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
}
