package org.b2bopen.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.core.Engine;
import org.b2bopen.log.Logging;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
        name = "b2bopen",
        description = "Sends a school's files to its Local Authorities. Without a command it opens the workbench.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit status: 0 all well, 1 something was refused, failed or is in doubt,",
            "2 wrong usage or configuration, 3 the workspace is in use."
        })
public final class RootCommand implements Runnable {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "Where configuration, journal and log are kept (default: $B2BOPEN_WORKSPACE, else the system's"
                            + " place for an application's data).")
    private Path workspace;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version.")
    private boolean version;

    private Path logs;

    public RootCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "A command is needed.");
    }

    Path workspace() {
        return (workspace == null ? surroundings.defaultWorkspace() : workspace)
                .toAbsolutePath()
                .normalize();
    }

    Engine openEngine() throws CommandException {
        Path folder = workspace();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw CommandException.usage("The workspace " + folder + " is not a folder.");
        }
        logTo(folder);
        return Engine.open(folder);
    }

    /** Where technical details go from now on, unless that was settled before: the folder of log files. */
    public Path logTo() {
        if (logs == null) {
            logTo(workspace());
        }
        return logs;
    }

    void logTo(Path folder) {
        Logging.start(folder);
        logs = folder.resolve("logs");
    }
}
