package org.b2bopen.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.b2bopen.cli.internal.command.ConfigCommand;
import org.b2bopen.cli.internal.command.DemoCommand;
import org.b2bopen.cli.internal.command.ExportCommand;
import org.b2bopen.cli.internal.command.HistoryCommand;
import org.b2bopen.cli.internal.command.ImportCommand;
import org.b2bopen.cli.internal.command.LaCommand;
import org.b2bopen.cli.internal.command.LogCommand;
import org.b2bopen.cli.internal.command.RootCommand;
import org.b2bopen.cli.internal.command.RunCommand;
import org.b2bopen.cli.internal.command.SampleCommand;
import org.b2bopen.cli.internal.command.ScheduleCommand;
import org.b2bopen.cli.internal.command.ServeCommand;
import org.b2bopen.cli.internal.command.StatusCommand;
import org.b2bopen.cli.internal.command.TestConnectionCommand;
import org.b2bopen.cli.internal.command.TransportsCommand;
import org.b2bopen.cli.internal.command.ValidateCommand;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.IoSentence;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.log.Logging;
import org.b2bopen.model.DamagedConfigurationException;
import org.b2bopen.model.SecretStoreException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The command line of H2: finds the command, runs it, and turns what happened into an exit status and a sentence. */
public final class CommandLineProgram {
    private final Surroundings surroundings;

    public CommandLineProgram(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Returns the exit status; never throws for anything a user can do. */
    public int run(String... arguments) {
        RootCommand root = new RootCommand(surroundings);
        CommandLine line = commands(root);
        line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                surroundings.terminal() ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpAutoWidth(surroundings.terminal());
        line.setParameterExceptionHandler((problem, given) -> usage(problem));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, root));
        int status = execute(root, line, arguments);
        surroundings.out().flush();
        // A full disk or a closed pipe must not look like success to a script.
        return surroundings.out().checkError() && status == Exit.WELL ? Exit.NOT_WELL : status;
    }

    private int execute(RootCommand root, CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (Error broken) {
            // Out of memory, or bundles that do not fit together: Equinox would show a person the path of a stack
            // trace.
            unforeseen(broken, root);
            return Exit.NOT_WELL;
        } finally {
            Logging.off();
        }
    }

    CommandLine commands(RootCommand root) {
        CommandLine line = new CommandLine(root);
        line.getCommandSpec().version("B2B Open " + surroundings.version());
        return line.addSubcommand(new DemoCommand(surroundings))
                .addSubcommand(ConfigCommand.line(root, surroundings))
                .addSubcommand(new ValidateCommand(surroundings))
                .addSubcommand(ExportCommand.line(root, surroundings))
                .addSubcommand(ImportCommand.line(root, surroundings))
                .addSubcommand(new TestConnectionCommand(root, surroundings))
                .addSubcommand(new TransportsCommand(root, surroundings))
                .addSubcommand(new HistoryCommand(root, surroundings))
                .addSubcommand(new LogCommand(root, surroundings))
                .addSubcommand(new StatusCommand(root, surroundings))
                .addSubcommand(new ScheduleCommand(root, surroundings))
                .addSubcommand(new RunCommand(root, surroundings))
                .addSubcommand(new SampleCommand(surroundings))
                .addSubcommand(new ServeCommand(root, surroundings))
                .addSubcommand(LaCommand.line(root, surroundings));
    }

    private int usage(CommandLine.ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        say(problem.getMessage());
        say("Try '" + command.getCommandSpec().qualifiedName(" ") + " --help'.");
        return Exit.USAGE;
    }

    private int failed(Exception problem, RootCommand root) {
        return switch (problem) {
            case CommandException command -> {
                command.sentences().forEach(this::say);
                yield command.status();
            }
            case WorkspaceInUseException inUse -> {
                say(inUse.getMessage());
                yield Exit.WORKSPACE_IN_USE;
            }
            case DamagedConfigurationException damaged -> {
                say(damaged.getMessage());
                yield Exit.USAGE;
            }
            case SecretStoreException closed -> {
                say(closed.getMessage());
                yield Exit.USAGE;
            }
            case UncheckedIOException io -> {
                say(io.getMessage().equals(io.getCause().toString()) ? IoSentence.of(io.getCause()) : io.getMessage());
                yield Exit.NOT_WELL;
            }
            case IOException io -> {
                say(IoSentence.of(io));
                yield Exit.NOT_WELL;
            }
            default -> {
                unforeseen(problem, root);
                yield Exit.NOT_WELL;
            }
        };
    }

    /** Our own mistake: the user gets a sentence, whoever looks into it gets the rest in the log file. */
    private void unforeseen(Throwable problem, RootCommand root) {
        Path logs = root.logTo();
        LoggerFactory.getLogger(CommandLineProgram.class)
                .error("A command failed in a way that was not foreseen", problem);
        say("Something went wrong inside the program (" + problem.getClass().getSimpleName() + "). The details are in "
                + logs + ".");
    }

    private void say(String sentence) {
        surroundings.err().println("b2bopen: " + sentence);
    }
}
