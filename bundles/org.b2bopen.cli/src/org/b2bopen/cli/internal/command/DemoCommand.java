package org.b2bopen.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.demo.Demo;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.core.WorkspaceInUseException;
import org.eclipse.core.runtime.OperationCanceledException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = "Shows the main job: practice LAs, sample schools and an export, all in a temporary folder.")
public final class DemoCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Works in this new or empty folder and leaves both sides there.")
    private Optional<Path> keep = Optional.empty();

    public DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException, IOException, WorkspaceInUseException {
        try {
            return new Demo(surroundings, new Output(surroundings, json.json)).run(keep) ? Exit.WELL : Exit.NOT_WELL;
        } catch (GeneralSecurityException e) {
            throw CommandException.failed("This Java cannot make the practice LA's certificate.", e);
        } catch (OperationCanceledException cancelled) {
            throw CommandException.failed("Stopped.", cancelled);
        }
    }
}
