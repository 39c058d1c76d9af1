package org.b2bopen.cli.internal.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.la.imports.HandedIn;
import org.b2bopen.la.imports.LaWork;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.ImportCounts;
import org.b2bopen.la.store.ImportJob;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.messages.CheckReport;
import org.b2bopen.messages.FileName;
import org.b2bopen.messages.MessageCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Imports every received file that waits, and files that are named, then ends.")
final class LaImportCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Mixin
    private LaOptions la = new LaOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--list", description = "Shows the latest imports and what became of them; imports nothing.")
    private boolean list;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "Student files that came by another way; they are checked and copied to the received ones. The"
                            + " same content is taken once.")
    private List<Path> files = List.of();

    LaImportCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException, IOException {
        Output output = new Output(surroundings, json.json);
        try (LaStore store = la.open(root, surroundings)) {
            List<ImportJob> before = store.imports().list(Optional.empty(), 0, 100);
            if (list) {
                before.reversed().forEach(job -> print(output, store, job));
                return Exit.WELL;
            }
            boolean refused = false;
            for (Path file : files) {
                refused |= !take(store, file);
            }
            long newest = before.isEmpty() ? 0 : before.getFirst().id();
            List<Long> waiting = before.stream()
                    .filter(job -> job.state() == ImportJob.State.WAITING || job.state() == ImportJob.State.RUNNING)
                    .map(ImportJob::id)
                    .toList();
            LaWork.once(store, la.data(root), "command line");
            List<ImportJob> done = store.imports().list(Optional.empty(), 0, 10_000).reversed().stream()
                    .filter(job -> job.id() > newest || waiting.contains(job.id()))
                    .toList();
            done.forEach(job -> print(output, store, job));
            boolean well = !refused && done.stream().allMatch(job -> job.state() == ImportJob.State.DONE);
            return well ? Exit.WELL : Exit.NOT_WELL;
        }
    }

    private boolean take(LaStore store, Path file) throws IOException {
        CheckReport report = new MessageCheck(surroundings.messageTypes().get(), Optional.empty())
                .check(file, false, () -> surroundings.stop().isRequested());
        if (!report.valid()
                || report.name().isEmpty()
                || !report.type().orElseThrow().service().equals("STUDENT")) {
            surroundings
                    .err()
                    .println("b2bopen: " + file + " is not a valid student file; 'b2bopen validate' says why.");
            return false;
        }
        FileName name = report.name().get();
        new HandedIn(file, name.sourceLa(), name.sourceSchool(), report.fileName(), report.sha256())
                .take(store, la.data(root), LaOptions.who(Optional.empty(), surroundings));
        return true;
    }

    private void print(Output output, LaStore store, ImportJob job) {
        String school = store.bases().find(job.baseId()).map(Base::number).orElse("");
        ImportCounts counts = job.counts();
        if (output.json()) {
            ObjectNode node = Output.node()
                    .put("id", job.id())
                    .put("file", job.fileName())
                    .put("school", school)
                    .put("state", job.state().name().toLowerCase(Locale.ROOT))
                    .put("students", job.done())
                    .put("added", counts.added())
                    .put("matched", counts.matched())
                    .put("unmatched", counts.unmatched())
                    .put("unchanged", counts.unchanged())
                    .put("changed", counts.changed())
                    .put("conflicts", counts.conflicts())
                    .put("rejected", counts.rejected());
            if (!job.message().isEmpty()) {
                node.put("message", job.message());
            }
            output.object(node);
        } else {
            output.line(
                    "%s  %s  %s: %d students, %d unchanged, %d added, %d matched, %d changed, %d unmatched, %d not readable, %d new conflicts%s"
                            .formatted(
                                    school,
                                    job.fileName(),
                                    job.state().name().toLowerCase(Locale.ROOT),
                                    job.done(),
                                    counts.unchanged(),
                                    counts.added(),
                                    counts.matched(),
                                    counts.changed(),
                                    counts.unmatched(),
                                    counts.rejected(),
                                    counts.conflicts(),
                                    job.message().isEmpty() ? "" : ". " + job.message()));
        }
    }
}
