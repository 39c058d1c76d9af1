package org.b2bopen.cli.internal.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.cli.internal.print.RunText;
import org.b2bopen.cli.internal.print.Words;
import org.b2bopen.core.Engine;
import org.b2bopen.core.Expiry;
import org.b2bopen.core.RunRecord;
import org.b2bopen.core.WaitingFolder;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "status",
        description = "Prints how the workspace stands: LAs, waiting files, schedule, last and next run, who transfers,"
                + " what is about to expire. Takes no lock.")
public final class StatusCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Mixin
    private JsonOption json = new JsonOption();

    public StatusCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException {
        try (Engine engine = root.openEngine()) {
            Output output = new Output(surroundings, json.json);
            if (output.json()) {
                output.object(json(engine));
            } else {
                text(engine, output);
            }
            return Exit.WELL;
        }
    }

    private static ObjectNode json(Engine engine) {
        Configuration configuration = engine.configuration().load();
        ObjectNode node = Output.node()
                .put("workspace", engine.workspace().toString())
                .put("rootFolder", configuration.getRootFolder());
        ArrayNode authorities = node.putArray("localAuthorities");
        configuration.getLocalAuthorities().stream()
                .map(LocalAuthority::getNumber)
                .forEach(authorities::add);
        ArrayNode folders = node.putArray("waiting");
        for (WaitingFolder folder : engine.waiting()) {
            ObjectNode one = folders.addObject().put("service", folder.service().name());
            if (!folder.la().isEmpty()) {
                one.put("la", folder.la());
            }
            if (!folder.school().isEmpty()) {
                one.put("school", folder.school());
            }
            one.put("folder", folder.folder().toString())
                    .put("files", folder.files())
                    .put("bytes", folder.bytes())
                    .put("underWay", folder.underWay());
        }
        node.set("schedule", ScheduleCommand.json(engine));
        engine.runs(1).stream().findFirst().ifPresent(run -> node.set("lastRun", RunText.json(run)));
        engine.lockHolder().ifPresent(holder -> node.put("lockedBy", holder));
        ArrayNode expiring = node.putArray("expiring");
        near(engine)
                .forEach(expiry -> expiring.addObject()
                        .put("kind", expiry.kind().name().toLowerCase(Locale.ROOT))
                        .put("service", expiry.service().name())
                        .put("la", expiry.la())
                        .put("owner", expiry.owner())
                        .put("lastDay", expiry.lastDay().toString())
                        .put("daysLeft", expiry.daysLeft())
                        .put("message", expiry.sentence()));
        return node;
    }

    private void text(Engine engine, Output output) {
        Configuration configuration = engine.configuration().load();
        ZoneId zone = surroundings.clock().getZone();
        output.line("Workspace    " + engine.workspace());
        output.line("Root folder  "
                + Optional.ofNullable(configuration.getRootFolder()).orElse("not chosen yet"));
        List<WaitingFolder> folders = engine.waiting();
        int waiting = folders.stream().mapToInt(WaitingFolder::files).sum();
        output.line("Waiting      " + files(waiting) + (folders.isEmpty() ? "; no LA or school is configured" : ""));
        folders.forEach(folder -> output.line("  " + line(folder)));
        ScheduleCommand.text(engine, zone, output);
        List<RunRecord> last = engine.runs(1);
        output.line("Last run     " + (last.isEmpty() ? "none" : RunText.line(last.getFirst(), zone)));
        output.line("Transferring " + engine.lockHolder().map(Words::plain).orElse("nobody"));
        near(engine).forEach(expiry -> output.line("Warning      " + Words.plain(expiry.sentence())));
    }

    private static List<Expiry> near(Engine engine) {
        return engine.expiries().stream().filter(Expiry::isNear).toList();
    }

    private static String line(WaitingFolder folder) {
        String whose = (folder.la().isEmpty() ? "several LAs" : "LA " + folder.la())
                + (folder.school().isEmpty() ? "" : ", Personnel, school " + folder.school());
        return whose + ": " + files(folder.files())
                + (folder.files() > 0 ? ", " + Words.bytes(folder.bytes()) : "")
                + (folder.underWay() > 0 ? ", " + folder.underWay() + " under way" : "") + "  "
                + Words.plain(folder.folder().toString());
    }

    private static String files(int count) {
        return count == 1 ? "1 file" : count + " files";
    }
}
