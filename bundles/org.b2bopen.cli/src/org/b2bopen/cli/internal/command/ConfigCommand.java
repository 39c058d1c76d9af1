package org.b2bopen.cli.internal.command;

import org.b2bopen.cli.internal.console.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "config",
        description = "Imports or exports the configuration.",
        synopsisSubcommandLabel = "(import|export)")
public final class ConfigCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private ConfigCommand() {}

    public static CommandLine line(RootCommand root, Surroundings surroundings) {
        return new CommandLine(new ConfigCommand())
                .addSubcommand(new ConfigImportCommand(root, surroundings))
                .addSubcommand(new ConfigExportCommand(root, surroundings));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "import or export?");
    }
}
