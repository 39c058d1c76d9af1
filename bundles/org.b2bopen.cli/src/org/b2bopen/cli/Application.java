package org.b2bopen.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.b2bopen.cli.internal.CommandLineProgram;
import org.b2bopen.cli.internal.console.StopRequest;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.console.Terminal;
import org.b2bopen.core.ExportRequest;
import org.b2bopen.log.Logging;
import org.b2bopen.messages.MessageTypes;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The head-less application (H1): runs one command and ends the program with its exit status. */
public final class Application implements IApplication {
    private final StopRequest stop = new StopRequest();

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        Logging.off();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try (CleanEnd end = CleanEnd.watch(stop, NativeFolder.open())) {
            int status = new CommandLineProgram(surroundings()).run(arguments);
            end.finished(status);
            return status;
        }
    }

    @Override
    public void stop() {
        stop.request();
    }

    private Surroundings surroundings() {
        boolean terminal = Terminal.isThere();
        // In a pipe or a file UTF-8, whatever the locale of a service is; on a terminal what the terminal understands.
        PrintStream out = terminal ? System.out : utf8(FileDescriptor.out);
        PrintStream err = terminal ? System.err : utf8(FileDescriptor.err);
        InputStream in = System.in;
        Map<String, String> properties = System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, System::getProperty));
        return new Surroundings(
                out,
                err,
                in,
                terminal,
                System.getenv(),
                properties,
                Clock.systemDefaultZone(),
                stop,
                () -> MessageTypes.of(Platform.getExtensionRegistry()),
                question -> terminal ? password(question) : Optional.empty(),
                ExportRequest.EVERYTHING.giveUpAfter(),
                version());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static Optional<char[]> password(String question) {
        Console console = System.console();
        return console == null ? Optional.empty() : Optional.ofNullable(console.readPassword("%s", question));
    }

    private static String version() {
        Version version = FrameworkUtil.getBundle(Application.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
