package org.b2bopen.cli.internal.command;

import org.b2bopen.cli.internal.console.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "import", description = "Fetches the files that wait at the LA.", synopsisSubcommandLabel = "personnel")
public final class ImportCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private ImportCommand() {}

    public static CommandLine line(RootCommand root, Surroundings surroundings) {
        return new CommandLine(new ImportCommand()).addSubcommand(new ImportPersonnelCommand(root, surroundings));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "What is to be imported? For example: b2bopen import personnel");
    }
}
