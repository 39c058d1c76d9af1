package org.b2bopen.cli.internal.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.la.store.Activity;
import org.b2bopen.la.store.Alerts;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.SystemDefaults;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "alerts",
        description = "What somebody must look at, and the activity log.",
        synopsisSubcommandLabel = "(list | end | log)")
final class LaAlertsCommand implements Runnable {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    LaAlertsCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "list, end or log?");
    }

    @Command(name = "list", description = "Open alerts, the newest first.")
    int list(@Mixin LaOptions la, @Mixin JsonOption json) throws CommandException, IOException {
        Output output = new Output(surroundings, json.json);
        try (LaStore store = la.open(root, surroundings)) {
            for (Alerts.Alert alert : store.alerts().open()) {
                String kind = alert.kind().name().toLowerCase(Locale.ROOT);
                if (output.json()) {
                    output.object(Output.node()
                            .put("id", alert.id())
                            .put("kind", kind)
                            .put("subject", alert.subject())
                            .put("raised", alert.raisedAt().toString())
                            .put("message", alert.message()));
                } else {
                    output.line("%6d  %s  %s  %s".formatted(alert.id(), alert.raisedAt(), kind, alert.message()));
                }
            }
            return Exit.WELL;
        }
    }

    @Command(name = "end", description = "Somebody has seen to them.")
    int end(
            @Mixin LaOptions la,
            @Parameters(paramLabel = "ID", arity = "1..*", description = "The numbers that 'list' shows.")
                    List<Long> ids,
            @Option(names = "--as", paramLabel = "NAME", description = "Who does it.") Optional<String> as)
            throws CommandException, IOException {
        try (LaStore store = la.open(root, surroundings)) {
            boolean all = true;
            for (long id : ids) {
                if (!store.alerts().end(id, LaOptions.who(as, surroundings))) {
                    surroundings.err().println("b2bopen: No alert with the number " + id + " is open.");
                    all = false;
                }
            }
            return all ? Exit.WELL : Exit.NOT_WELL;
        }
    }

    @Command(name = "log", description = "What the receiving side did, the newest first.")
    int log(
            @Mixin LaOptions la,
            @Mixin JsonOption json,
            @Option(names = "--errors", description = "The error log only.") boolean errors,
            @Mixin LimitOption limit)
            throws CommandException, IOException {
        Output output = new Output(surroundings, json.json);
        try (LaStore store = la.open(root, surroundings)) {
            Duration back = store.defaults().days(SystemDefaults.Name.SEARCH_DAYS);
            store.activity()
                    .list(
                            errors ? Activity.Level.ERROR : Activity.Level.INFO,
                            Optional.empty(),
                            surroundings.clock().instant().minus(back),
                            0,
                            limit.most())
                    .forEach(entry -> {
                        if (output.json()) {
                            output.object(Output.node()
                                    .put("at", entry.at().toString())
                                    .put("level", entry.level().name())
                                    .put("message", entry.message()));
                        } else {
                            output.line("%s  %-5s  %s".formatted(entry.at(), entry.level(), entry.message()));
                        }
                    });
            return Exit.WELL;
        }
    }
}
