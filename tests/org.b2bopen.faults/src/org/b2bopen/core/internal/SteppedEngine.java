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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/**
 * The engine of a workspace in a Java machine without Equinox, which starts faster than the product, so that it can be killed ten
 * thousand times. Everything from the operation down is the product's own. It can halt at the N-th time that a step is done: it says
 * {@code STEP name}, and the one who listens kills it.
 *
 * <p>{@code SteppedEngine WORKSPACE student|personnel|import PATIENCE-SECONDS [POINT N]}; with {@code --again} as the last argument it
 * runs once more for each line on standard input.
 */
public final class SteppedEngine {
    private final PrintStream out;
    private final Path workspace;
    private final String operation;
    private final Duration patience;

    private SteppedEngine(PrintStream out, Path workspace, String operation, Duration patience) {
        this.out = out;
        this.workspace = workspace;
        this.operation = operation;
        this.patience = patience;
    }

    public static void main(String[] arguments) throws IOException, WorkspaceInUseException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Logging.off();
        SteppedEngine engine = new SteppedEngine(
                out, Path.of(arguments[0]), arguments[1], Duration.ofSeconds(Long.parseLong(arguments[2])));
        boolean again = arguments[arguments.length - 1].equals("--again");
        Probe probe = arguments.length >= 5
                ? engine.haltAt(Probe.Point.valueOf(arguments[3]), Long.parseLong(arguments[4]))
                : Probe.NONE;
        System.exit(engine.run(probe, again));
    }

    private int run(Probe probe, boolean again) throws IOException, WorkspaceInUseException {
        Summary summary;
        try (Engine engine = open(probe)) {
            do {
                summary = once(engine);
                out.println("RUN " + summary);
            } while (again && System.in.read() >= 0);
        }
        return summary.allWell() ? 0 : 1;
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
    private Probe haltAt(Probe.Point wanted, long times) {
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
    private Engine open(Probe probe) throws IOException {
        Files.createDirectories(workspace);
        Logging.start(workspace);
        MessageCheck messages = new MessageCheck(MessageTypes.shipped(), Optional.empty());
        return new WorkspaceEngine(
                workspace,
                new WorkspaceEngine.Parts(
                        ConfigurationStore.in(workspace),
                        SecureSecretStore.open(workspace),
                        messages,
                        (file, cancelled) -> messages.check(file, false, cancelled),
                        ExtensionTransports.of(registry()),
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
