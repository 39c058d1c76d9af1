package org.b2bopen.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.core.Engine;
import org.b2bopen.core.ExportRequest;
import org.b2bopen.core.ExportStudentOperation;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.model.config.Configuration;
import org.eclipse.core.runtime.OperationCanceledException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "student",
        description = "Checks every waiting B2B:Student file, sends it and files it away on the LA's receipt.")
final class ExportStudentCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--la", paramLabel = "NNN", description = "Only the files for this Local Authority.")
    private Optional<String> la = Optional.empty();

    @Option(names = "--dry-run", description = "Checks everything that can be checked here and sends nothing.")
    private boolean dryRun;

    @Option(
            names = "--again",
            paramLabel = "FILE",
            description = "Sends this file although the same name and content was receipted before.")
    private Optional<Path> again = Optional.empty();

    ExportStudentCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException, WorkspaceInUseException {
        if (again.isPresent() && !Files.isRegularFile(again.get())) {
            throw CommandException.usage(again.get() + " (--again) is not a file.");
        }
        Output output = new Output(surroundings, json.json);
        try (Engine engine = root.openEngine()) {
            mustHaveWhatItNeeds(engine.configuration().load());
            Summary summary = export(engine, output);
            output.summary(summary);
            return summary.allWell() ? Exit.WELL : Exit.NOT_WELL;
        } catch (OperationCanceledException cancelled) {
            output.summarySoFar();
            throw CommandException.failed(
                    "Stopped. What was under way is in a place from which the next export goes on.", cancelled);
        }
    }

    private Summary export(Engine engine, Output output) throws WorkspaceInUseException {
        ExportRequest request = new ExportRequest(
                la,
                dryRun,
                again.map(file -> file.toAbsolutePath().normalize()),
                List.of(),
                surroundings.giveUpAfter());
        return new ExportStudentOperation(engine, request, output::file).execute(output.progress());
    }

    private void mustHaveWhatItNeeds(Configuration configuration) throws CommandException {
        if (configuration.getLocalAuthorities().isEmpty()) {
            throw CommandException.usage("No Local Authority is configured in the workspace " + root.workspace()
                    + ". Import a configuration first: b2bopen config import FILE");
        }
        if (la.isPresent()
                && configuration.getLocalAuthorities().stream()
                        .noneMatch(row -> la.get().equals(row.getNumber()))) {
            throw CommandException.usage(
                    "LA " + la.get() + " (--la) is not configured in the workspace " + root.workspace() + ".");
        }
    }
}
