package org.b2bopen.cli.internal.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.core.Engine;
import org.b2bopen.core.ImportPersonnelOperation;
import org.b2bopen.core.ImportPersonnelRequest;
import org.b2bopen.core.SchoolKey;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.eclipse.core.runtime.OperationCanceledException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "personnel",
        description = "Fetches what waits at the LA into Files Imported, and tells the LA when it is safely there.")
final class ImportPersonnelCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--school",
            paramLabel = "LA/SCHOOL",
            converter = SchoolId.Converter.class,
            description = "Only what waits for this school, for example 820/4321.")
    private Optional<SchoolId> school = Optional.empty();

    ImportPersonnelCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException, WorkspaceInUseException {
        Output output = new Output(surroundings, json.json);
        try (Engine engine = root.openEngine()) {
            Optional<SchoolKey> asked =
                    PersonnelRows.asked(engine.configuration().load(), school, root.workspace());
            ImportPersonnelRequest request = new ImportPersonnelRequest(asked, surroundings.giveUpAfter());
            Summary summary = new ImportPersonnelOperation(engine, request, output::file).execute(output.progress());
            output.summary(summary);
            return summary.allWell() ? Exit.WELL : Exit.NOT_WELL;
        } catch (OperationCanceledException cancelled) {
            output.summarySoFar();
            throw CommandException.failed("Stopped. The next import goes on where this one was.", cancelled);
        }
    }
}
