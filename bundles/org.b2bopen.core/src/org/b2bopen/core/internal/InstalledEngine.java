package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.b2bopen.core.Engine;
import org.b2bopen.log.Logging;
import org.b2bopen.messages.MessageCheck;
import org.b2bopen.messages.MessageTypes;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.SecureSecretStore;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** Puts an engine together from what is installed. */
public final class InstalledEngine {
    private InstalledEngine() {}

    /** With what the extension registry offers; without one (a plain program) the shipped message types and no transport. */
    public static Engine open(Path folder) {
        try {
            Path workspace = Files.createDirectories(folder.toAbsolutePath().normalize());
            Logging.start(workspace);
            IExtensionRegistry registry = RegistryFactory.getRegistry();
            Path userSchemas = workspace.resolve("schemas");
            MessageCheck messages = new MessageCheck(
                    registry == null ? MessageTypes.shipped() : MessageTypes.of(registry),
                    Files.isDirectory(userSchemas) ? Optional.of(userSchemas) : Optional.empty());
            return new WorkspaceEngine(
                    workspace,
                    new WorkspaceEngine.Parts(
                            ConfigurationStore.in(workspace),
                            SecureSecretStore.open(workspace),
                            messages,
                            (file, cancelled) -> messages.check(file, false, cancelled),
                            ExtensionTransports.of(registry),
                            new ServiceQuestions(),
                            PluginHost.Limits.DEFAULT,
                            Clock.systemUTC(),
                            Probe.NONE));
        } catch (IOException e) {
            throw new UncheckedIOException(FileTrouble.ofWorkspace(folder, e), e);
        }
    }
}
