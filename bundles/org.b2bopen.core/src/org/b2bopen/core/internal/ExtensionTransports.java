package org.b2bopen.core.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.b2bopen.model.SettingDescription;
import org.b2bopen.model.TransportDescription;
import org.b2bopen.transport.Guarantee;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.Transport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the transports from the extension registry (T1). A broken declaration is left out and does not harm the others. */
final class ExtensionTransports {
    private static final Logger LOG = LoggerFactory.getLogger(ExtensionTransports.class);
    private static final String POINT = "org.b2bopen.transport.api.transports";

    private ExtensionTransports() {}

    /** Reads the declarations; {@code registry} may be null where there is none. */
    static TransportRegistry of(IExtensionRegistry registry) {
        List<TransportDeclaration> found = new ArrayList<>();
        IConfigurationElement[] elements =
                registry == null ? new IConfigurationElement[0] : registry.getConfigurationElementsFor(POINT);
        for (IConfigurationElement element : elements) {
            try {
                TransportDeclaration declaration = read(element);
                if (found.stream().anyMatch(other -> other.id().equals(declaration.id()))) {
                    LOG.error("A second transport \"{}\" from {} is left out.", declaration.id(), contributor(element));
                } else {
                    found.add(declaration);
                }
            } catch (RuntimeException e) {
                LOG.error("A transport from {} is declared wrongly and left out.", contributor(element), e);
            }
        }
        return new TransportRegistry(found);
    }

    private static TransportDeclaration read(IConfigurationElement element) {
        Set<Service> sends = EnumSet.noneOf(Service.class);
        Set<Service> fetches = EnumSet.noneOf(Service.class);
        for (IConfigurationElement service : element.getChildren("service")) {
            if (!"false".equals(service.getAttribute("send"))) {
                sends.add(Service.valueOf(service.getAttribute("name")));
            }
            if ("true".equals(service.getAttribute("fetch"))) {
                fetches.add(Service.valueOf(service.getAttribute("name")));
            }
        }
        TransportDescription description = new TransportDescription(
                element.getAttribute("id"),
                element.getAttribute("name"),
                Arrays.stream(element.getAttribute("schemes").split(","))
                        .map(scheme -> scheme.strip().toLowerCase(Locale.ROOT))
                        .toList(),
                switch (attribute(element, "credentials", "password")) {
                    case "password" -> TransportDescription.LogIn.PASSWORD;
                    case "user-name" -> TransportDescription.LogIn.USER_NAME;
                    case "none" -> TransportDescription.LogIn.NONE;
                    default -> throw new IllegalArgumentException("credentials");
                },
                sends.contains(Service.STUDENT),
                sends.contains(Service.PERSONNEL),
                Arrays.stream(element.getChildren("setting"))
                        .map(ExtensionTransports::setting)
                        .toList());
        if (!description.id().matches("[a-z][a-z0-9-]{0,63}")) {
            throw new IllegalArgumentException("id");
        }
        return new TransportDeclaration(
                description,
                switch (element.getAttribute("guarantee")) {
                    case "exactly-once" -> Guarantee.EXACTLY_ONCE;
                    case "at-least-once" -> Guarantee.AT_LEAST_ONCE;
                    default -> throw new IllegalArgumentException("guarantee");
                },
                sends,
                fetches,
                new OnFirstUse(element));
    }

    private static SettingDescription setting(IConfigurationElement element) {
        return new SettingDescription(
                element.getAttribute("key"),
                element.getAttribute("label"),
                attribute(element, "description", ""),
                SettingDescription.Type.valueOf(element.getAttribute("type").toUpperCase(Locale.ROOT)),
                attribute(element, "default", ""),
                Boolean.parseBoolean(element.getAttribute("required")),
                Integer.parseInt(attribute(element, "minimum", String.valueOf(Integer.MIN_VALUE))),
                Integer.parseInt(attribute(element, "maximum", String.valueOf(Integer.MAX_VALUE))),
                Arrays.stream(element.getChildren("choice"))
                        .map(choice -> new SettingDescription.Choice(
                                choice.getAttribute("value"), choice.getAttribute("label")))
                        .toList());
    }

    private static String attribute(IConfigurationElement element, String name, String otherwise) {
        String value = element.getAttribute(name);
        return value == null ? otherwise : value;
    }

    private static String contributor(IConfigurationElement element) {
        return element.getContributor().getName();
    }

    /** One instance for the whole program. A plug-in that cannot be loaded is tried again on the next use. */
    private static final class OnFirstUse implements Supplier<Transport> {
        private final IConfigurationElement element;
        private Transport instance;

        OnFirstUse(IConfigurationElement element) {
            this.element = element;
        }

        @Override
        public synchronized Transport get() {
            if (instance == null) {
                try {
                    instance = (Transport) element.createExecutableExtension("class");
                } catch (CoreException | ClassCastException e) {
                    throw new IllegalStateException(
                            "The transport of " + element.getContributor().getName() + " cannot be loaded.", e);
                }
            }
            return instance;
        }
    }
}
