package org.b2bopen.cli.internal.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.la.imports.LaWork;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.wonde.WondeException;
import org.b2bopen.la.wonde.WondeImportOperation;
import org.b2bopen.la.wonde.WondeSchool;
import org.b2bopen.la.wonde.WondeSchoolsFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "wonde",
        description = "Reads students from Wonde, one school after the other, and imports them, then ends.")
final class LaWondeCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Mixin
    private LaOptions la = new LaOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--schools",
            paramLabel = "FILE",
            required = true,
            description = "Which schools, under which address, with which token; docs/receiving.md has its form.")
    private Path schools;

    @Option(
            names = "--everything",
            description = "Reads all students and compares them with those known before, not only what changed.")
    private boolean everything;

    @Parameters(paramLabel = "SCHOOL", description = "Only these, like 820/4321.")
    private List<SchoolId> only = List.of();

    LaWondeCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException, IOException {
        List<WondeSchool> wanted;
        try {
            wanted = WondeSchoolsFile.read(schools).stream()
                    .filter(this::isWanted)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(e.getMessage());
        }
        Output output = new Output(surroundings, json.json);
        boolean well = true;
        try (LaStore store = la.open(root, surroundings)) {
            for (WondeSchool school : wanted) {
                well &= read(store, school, output);
            }
            LaWork.once(store, la.data(root), "command line");
        }
        return well ? Exit.WELL : Exit.NOT_WELL;
    }

    private boolean isWanted(WondeSchool school) {
        return only.isEmpty()
                || only.stream()
                        .anyMatch(each ->
                                each.la().equals(school.la()) && each.school().equals(school.school()));
    }

    private boolean read(LaStore store, WondeSchool school, Output output) {
        String number = school.la() + "/" + school.school();
        ObjectNode node = Output.node().put("school", number);
        boolean well = true;
        String line;
        try {
            WondeImportOperation.Result result =
                    new WondeImportOperation(store, school, everything).execute(new NullProgressMonitor());
            node.put("outcome", "read")
                    .put("students", result.present())
                    .put("removed", result.removed())
                    .put("rejected", result.rejected());
            line = "%s  read from Wonde: %d students, %d removed, %d not usable"
                    .formatted(number, result.present(), result.removed(), result.rejected());
        } catch (WondeException e) {
            // One school's trouble never keeps the others out.
            well = false;
            node.put("outcome", "failed").put("code", e.reason().name()).put("message", e.getMessage());
            line = number + "  failed  [" + e.reason().name() + "]\n          " + e.getMessage();
        }
        if (output.json()) {
            output.object(node);
        } else {
            output.line(line);
        }
        return well;
    }
}
