package org.b2bopen.model.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.xml.XMLConstants;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.DamagedConfigurationException;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Configuration;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** The configuration as an XMI file. */
public final class XmiConfigurationStore implements ConfigurationStore {
    /** A configuration of 10,000 schools has 3 MB; more than this is not one of ours. */
    private static final long MAX_BYTES = 64L << 20;

    private static final Map<String, Object> LOAD = Map.of(
            XMLResource.OPTION_PARSER_FEATURES,
            Map.of(
                    "http://apache.org/xml/features/disallow-doctype-decl",
                    true,
                    XMLConstants.FEATURE_SECURE_PROCESSING,
                    true));
    private static final Map<String, Object> SAVE = Map.of(XMLResource.OPTION_ENCODING, "UTF-8");

    private final Path file;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    /** What the listeners know of; null until something was read. */
    private final AtomicReference<Object> known = new AtomicReference<>();

    public XmiConfigurationStore(Path workspace) {
        file = workspace.toAbsolutePath().resolve("configuration.xmi");
        // Registers the package: without OSGi nobody else does.
        ConfigPackage.eINSTANCE.eClass();
    }

    @Override
    public Configuration load() {
        try {
            if (known.get() == null) {
                // Before it is read: what is stored meanwhile is told once too often rather than never.
                known.compareAndSet(null, mark());
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new DamagedConfigurationException(file, "it is larger than any configuration", null);
            }
            return complete(parse(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return complete(ConfigFactory.eINSTANCE.createConfiguration());
        } catch (IOException e) {
            throw new UncheckedIOException("The configuration " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void save(Configuration configuration) {
        inTurn(() -> write(configuration));
        tell();
    }

    @Override
    public <T> T change(Function<Configuration, T> change) {
        AtomicReference<T> result = new AtomicReference<>();
        inTurn(() -> {
            Configuration configuration = load();
            result.set(change.apply(configuration));
            write(configuration);
        });
        tell();
        return result.get();
    }

    @Override
    public Object mark() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return List.of(String.valueOf(now.fileKey()), now.lastModifiedTime(), now.size());
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The configuration " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void lookElsewhere() {
        Object now = mark();
        Object before = known.getAndSet(now);
        if (before != null && !before.equals(now)) {
            tell();
        }
    }

    /** All of them, also when one fails: it must not keep the others from what they show. */
    private void tell() {
        RuntimeException failure = null;
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void write(Configuration configuration) throws IOException {
        // A copy, because an element may be in one resource only, and the caller's may already be in another.
        DurableFile.replace(file, serialize(complete(EcoreUtil.copy(configuration))));
        known.set(mark());
    }

    private void inTurn(Writing writing) {
        try {
            Files.createDirectories(file.getParent());
            try (FileTurn turn = FileTurn.take(file.resolveSibling("configuration.lock"))) {
                writing.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The configuration " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        // Wrapped, so that closing one registration leaves another of the same listener alone.
        Runnable registration = listener::run;
        listeners.add(registration);
        return () -> listeners.remove(registration);
    }

    private Configuration parse(byte[] content) {
        // Outside a resource set, so that nothing in the file can make EMF load another resource.
        XMLResource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        try {
            resource.load(new ByteArrayInputStream(content), LOAD);
        } catch (IOException | RuntimeException e) {
            throw new DamagedConfigurationException(file, "it is not the XML that this program writes", e);
        }
        if (resource.getContents().size() != 1
                || !(resource.getContents().getFirst() instanceof Configuration configuration)) {
            throw new DamagedConfigurationException(file, "it does not hold one configuration", null);
        }
        // Detached first: the search for references to other files must not be able to follow them.
        resource.getContents().clear();
        if (configuration.eIsProxy() || hasProxy(configuration)) {
            throw new DamagedConfigurationException(file, "it refers to another file", null);
        }
        return configuration;
    }

    private static boolean hasProxy(EObject element) {
        return element.eContents().stream().anyMatch(child -> child.eIsProxy() || hasProxy(child));
    }

    private byte[] serialize(Configuration configuration) throws IOException {
        XMLResource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.getContents().add(configuration);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            resource.save(content, SAVE);
        } catch (RuntimeException e) {
            throw new IOException("a text in it has a character that XML cannot hold", e);
        }
        return content.toByteArray();
    }

    private static Configuration complete(Configuration configuration) {
        ConfigFactory factory = ConfigFactory.eINSTANCE;
        if (configuration.getProxy() == null) {
            configuration.setProxy(factory.createProxy());
        }
        if (configuration.getSchedule() == null) {
            configuration.setSchedule(factory.createSchedule());
        }
        if (configuration.getPersonnel() == null) {
            configuration.setPersonnel(factory.createPersonnel());
        }
        if (configuration.getLogs() == null) {
            configuration.setLogs(factory.createLogs());
        }
        return configuration;
    }
}
