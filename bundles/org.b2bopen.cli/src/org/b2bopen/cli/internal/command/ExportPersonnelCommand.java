package org.b2bopen.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.core.Engine;
import org.b2bopen.core.ExportPersonnelOperation;
import org.b2bopen.core.ExportPersonnelRequest;
import org.b2bopen.core.SchoolKey;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.eclipse.core.runtime.OperationCanceledException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "personnel",
        description = "Checks the waiting B2B:Personnel files, sends them and files them away on the LA's receipt.")
final class ExportPersonnelCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--school",
            paramLabel = "LA/SCHOOL",
            converter = SchoolId.Converter.class,
            description = "Only the files of this school, for example 820/4321.")
    private Optional<SchoolId> school = Optional.empty();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Only these, each in a school's Files Not Exported; without any, all that wait there.")
    private List<Path> files = List.of();

    ExportPersonnelCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException, WorkspaceInUseException {
        Output output = new Output(surroundings, json.json);
        try (Engine engine = root.openEngine()) {
            Optional<SchoolKey> asked =
                    PersonnelRows.asked(engine.configuration().load(), school, root.workspace());
            List<Path> wanted = files.stream()
                    .map(file -> file.toAbsolutePath().normalize())
                    .toList();
            ExportPersonnelRequest request =
                    new ExportPersonnelRequest(asked, false, Optional.empty(), wanted, surroundings.giveUpAfter());
            Summary summary = new ExportPersonnelOperation(engine, request, output::file).execute(output.progress());
            output.summary(summary);
            return summary.allWell() ? Exit.WELL : Exit.NOT_WELL;
        } catch (OperationCanceledException cancelled) {
            output.summarySoFar();
            throw CommandException.failed(
                    "Stopped. What was under way is in a place from which the next export goes on.", cancelled);
        }
    }
}
