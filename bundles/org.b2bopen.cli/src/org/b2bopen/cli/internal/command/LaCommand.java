package org.b2bopen.cli.internal.command;

import org.b2bopen.cli.internal.console.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "la",
        description = "What a Local Authority does with the data it received.",
        synopsisSubcommandLabel = "(import|wonde|run|bases|unmatched|conflicts|tasks|alerts|audit)")
public final class LaCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private LaCommand() {}

    public static CommandLine line(RootCommand root, Surroundings surroundings) {
        return new CommandLine(new LaCommand())
                .addSubcommand(new LaImportCommand(root, surroundings))
                .addSubcommand(new LaWondeCommand(root, surroundings))
                .addSubcommand(new LaRunCommand(root, surroundings))
                .addSubcommand(new LaBasesCommand(root, surroundings))
                .addSubcommand(new LaUnmatchedCommand(root, surroundings))
                .addSubcommand(new LaConflictsCommand(root, surroundings))
                .addSubcommand(new LaTasksCommand(root, surroundings))
                .addSubcommand(new LaAlertsCommand(root, surroundings))
                .addSubcommand(new LaAuditCommand(root, surroundings));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "import, wonde, run, bases, unmatched, conflicts, tasks, alerts or audit?");
    }
}
