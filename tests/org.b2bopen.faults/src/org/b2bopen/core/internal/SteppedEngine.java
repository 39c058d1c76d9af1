package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.b2bopen.core.Engine;
import org.b2bopen.core.ExportPersonnelOperation;
import org.b2bopen.core.ExportPersonnelRequest;
import org.b2bopen.core.ExportRequest;
import org.b2bopen.core.ExportStudentOperation;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.ImportPersonnelOperation;
import org.b2bopen.core.ImportPersonnelRequest;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.log.Logging;
import org.b2bopen.messages.MessageCheck;
import org.b2bopen.messages.MessageTypes;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.SecureSecretStore;
import org.b2bopen.transport.Questions;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/**
 * The engines of some workspaces in one Java machine without Equinox, which starts faster than the product, so that it can be killed
 * thousands of times. Everything from the operation down is the product's own. It can halt at the N-th time that a step is done: it
 * says {@code STEP name}, and the one who listens kills it.
 *
 * <p>{@code SteppedEngine PATIENCE-SECONDS POINT|- N (WORKSPACE student|personnel|import)...}; when the first argument is
 * {@code again}, it runs once more for each line on standard input.
 */
public final class SteppedEngine {
    private final PrintStream out;
    private final Path workspace;
    private final String operation;
    private final Duration patience;
    private final MessageCheck messages;

    private SteppedEngine(PrintStream out, Path workspace, String operation, Duration patience, MessageCheck messages) {
        this.messages = messages;
        this.out = out;
        this.workspace = workspace;
        this.operation = operation;
        this.patience = patience;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Logging.off();
        boolean again = arguments[0].equals("again");
        int next = again ? 1 : 0;
        Duration patience = Duration.ofSeconds(Long.parseLong(arguments[next]));
        Probe probe = arguments[next + 1].equals("-")
                ? Probe.NONE
                : haltAt(out, Probe.Point.valueOf(arguments[next + 1]), Long.parseLong(arguments[next + 2]));
        // Schemas are compiled once in a process, as in the product.
        MessageCheck messages = new MessageCheck(MessageTypes.shipped(), Optional.empty());
        List<SteppedEngine> engines = new ArrayList<>();
        for (int i = next + 3; i < arguments.length; i += 2) {
            engines.add(new SteppedEngine(out, Path.of(arguments[i]), arguments[i + 1], patience, messages));
        }
        IExtensionRegistry registry = registry();
        AtomicInteger status = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (SteppedEngine engine : engines) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    if (!engine.run(registry, probe, again)) {
                        status.compareAndSet(0, 1);
                    }
                } catch (IOException | WorkspaceInUseException | RuntimeException | Error e) {
                    e.printStackTrace();
                    status.set(4);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.exit(status.get());
    }

    private boolean run(IExtensionRegistry registry, Probe probe, boolean again)
            throws IOException, WorkspaceInUseException {
        Summary summary;
        try (Engine engine = open(registry, probe)) {
            do {
                summary = once(engine);
                out.println("RUN " + workspace + " " + summary);
            } while (again && System.in.read() >= 0);
        }
        return summary.allWell();
    }

    private Summary once(Engine engine) throws WorkspaceInUseException {
        return switch (operation) {
            case "student" ->
                new ExportStudentOperation(
                                engine,
                                new ExportRequest(Optional.empty(), false, Optional.empty(), List.of(), patience),
                                this::tell)
                        .execute(new NullProgressMonitor());
            case "personnel" ->
                new ExportPersonnelOperation(
                                engine,
                                new ExportPersonnelRequest(
                                        Optional.empty(), false, Optional.empty(), List.of(), patience),
                                this::tell)
                        .execute(new NullProgressMonitor());
            case "import" ->
                new ImportPersonnelOperation(engine, new ImportPersonnelRequest(Optional.empty(), patience), this::tell)
                        .execute(new NullProgressMonitor());
            default -> throw new IllegalArgumentException(operation);
        };
    }

    private void tell(FileOutcome outcome) {
        out.println(outcome.outcome() + " " + outcome.file().getFileName() + " "
                + outcome.code().map(Enum::name).orElse("-") + " " + outcome.message());
    }

    /** The other threads go on: a process that dies does not stop first. */
    private static Probe haltAt(PrintStream out, Probe.Point wanted, long times) {
        AtomicLong left = new AtomicLong(times);
        return point -> {
            if (point == wanted && left.decrementAndGet() == 0) {
                out.println("STEP " + point);
                while (true) {
                    LockSupport.park();
                }
            }
        };
    }

    /** As {@link InstalledEngine} does it, but for the probe. */
    private Engine open(IExtensionRegistry registry, Probe probe) throws IOException {
        Files.createDirectories(workspace);
        Logging.start(workspace);
        return new WorkspaceEngine(
                workspace,
                new WorkspaceEngine.Parts(
                        ConfigurationStore.in(workspace),
                        SecureSecretStore.open(workspace),
                        messages,
                        (file, cancelled) -> messages.check(file, false, cancelled),
                        ExtensionTransports.of(registry),
                        Questions.NOBODY,
                        PluginHost.Limits.DEFAULT,
                        Clock.systemUTC(),
                        probe));
    }

    /** What the bundles on the class path declare, so that the transport is found in the way it is in the product. */
    private static IExtensionRegistry registry() throws IOException {
        Object key = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, key);
        for (URL plugin : Collections.list(SteppedEngine.class.getClassLoader().getResources("plugin.xml"))) {
            JarURLConnection jar = (JarURLConnection) plugin.openConnection();
            // The names of extension points begin with their bundle's.
            String bundle = jar.getManifest()
                    .getMainAttributes()
                    .getValue("Bundle-SymbolicName")
                    .replaceAll(";.*", "")
                    .strip();
            try (InputStream in = jar.getInputStream()) {
                registry.addContribution(
                        in, ContributorFactorySimple.createContributor(bundle), false, bundle, null, key);
            }
        }
        return registry;
    }
}
