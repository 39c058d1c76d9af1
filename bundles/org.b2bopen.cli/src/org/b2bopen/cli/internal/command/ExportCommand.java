package org.b2bopen.cli.internal.command;

import org.b2bopen.cli.internal.console.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "export", description = "Sends the files that wait.", synopsisSubcommandLabel = "(student | personnel)")
public final class ExportCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private ExportCommand() {}

    public static CommandLine line(RootCommand root, Surroundings surroundings) {
        return new CommandLine(new ExportCommand())
                .addSubcommand(new ExportStudentCommand(root, surroundings))
                .addSubcommand(new ExportPersonnelCommand(root, surroundings));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "What is to be exported? For example: b2bopen export student, or b2bopen export personnel");
    }
}
