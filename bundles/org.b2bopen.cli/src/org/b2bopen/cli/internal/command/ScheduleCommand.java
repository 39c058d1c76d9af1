package org.b2bopen.cli.internal.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.cli.internal.print.RunText;
import org.b2bopen.core.Engine;
import org.b2bopen.model.config.Schedule;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "schedule",
        description = "Shows the schedule, pauses it or lets it go on.",
        synopsisSubcommandLabel = "(show | pause | resume)")
public final class ScheduleCommand implements Runnable {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    public ScheduleCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "show, pause or resume?");
    }

    @Command(
            name = "show",
            description = "Prints days and times, whether it is paused, and the next run. Takes no lock.")
    int show(@Mixin JsonOption json) throws CommandException {
        try (Engine engine = root.openEngine()) {
            print(engine, json.json);
            return Exit.WELL;
        }
    }

    @Command(
            name = "pause",
            description =
                    "Nothing starts by itself until it is resumed; a window or daemon that runs sees it within half a"
                            + " minute. A run that is going on is not stopped.")
    int pause(@Mixin JsonOption json) throws CommandException {
        try (Engine engine = root.openEngine()) {
            engine.schedule().pause();
            print(engine, json.json);
            return Exit.WELL;
        }
    }

    @Command(name = "resume", description = "Lets a paused schedule go on; what fell due meanwhile is not caught up.")
    int resume(@Mixin JsonOption json) throws CommandException {
        try (Engine engine = root.openEngine()) {
            engine.schedule().resume();
            print(engine, json.json);
            return Exit.WELL;
        }
    }

    private void print(Engine engine, boolean json) {
        Output output = new Output(surroundings, json);
        if (json) {
            output.object(json(engine));
        } else {
            text(engine, surroundings.clock().getZone(), output);
        }
    }

    static ObjectNode json(Engine engine) {
        Schedule schedule = engine.configuration().load().getSchedule();
        ObjectNode node = Output.node();
        ArrayNode days = node.putArray("days");
        schedule.getDays().forEach(day -> days.add(day.getLiteral()));
        ArrayNode at = node.putArray("at");
        schedule.getAt().forEach(at::add);
        node.put("catchUp", schedule.isCatchUp())
                .put("paused", engine.schedule().paused());
        RunText.put(node, "next", engine.schedule().nextRun());
        return node;
    }

    static void text(Engine engine, ZoneId zone, Output output) {
        Schedule schedule = engine.configuration().load().getSchedule();
        boolean set = engine.schedule().isSet();
        boolean paused = engine.schedule().paused();
        output.line("Schedule     " + (set ? days(schedule) + " at " + String.join(", ", schedule.getAt()) : "none"));
        output.line("Catch up     " + (schedule.isCatchUp() ? "a missed run, once" : "no"));
        output.line("Paused       " + (paused ? "yes" : "no"));
        output.line("Next run     "
                + RunText.time(engine.schedule().nextRun(), zone, paused ? "none while paused" : "none"));
    }

    private static String days(Schedule schedule) {
        return schedule.getDays().size() == 7
                ? "every day"
                : schedule.getDays().stream()
                        .map(day -> day.getLiteral().charAt(0)
                                + day.getLiteral().substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
