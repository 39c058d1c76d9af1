package org.b2bopen.cli.internal.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.la.imports.LaWork;
import org.b2bopen.la.store.LaStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        description = {
            "Imports what arrives, and runs tasks and alerts, until it is stopped; receives nothing ('serve' does all of"
                    + " it). On PostgreSQL any number of them share the work."
        })
final class LaRunCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Mixin
    private LaOptions la = new LaOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--import-workers", paramLabel = "N", description = "How many imports at once (1).")
    private int workers = 1;

    @Mixin
    private MailOption mail = new MailOption();

    @Mixin
    private WondeOption wonde = new WondeOption();

    LaRunCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException, IOException, InterruptedException {
        Output output = new Output(surroundings, json.json);
        try (LaStore store = la.open(root, surroundings);
                LaWork work = start(la, root, surroundings, store, workers, mail, wonde)) {
            if (output.json()) {
                output.object(Output.node().put("running", true));
            } else {
                output.line("Running. Ctrl-C stops it.");
            }
            surroundings.stop().await();
            return Exit.WELL;
        }
    }

    static LaWork start(
            LaOptions la,
            RootCommand root,
            Surroundings surroundings,
            LaStore store,
            int workers,
            MailOption mail,
            WondeOption wonde)
            throws CommandException, IOException {
        if (workers < 0 || workers > 64) {
            throw CommandException.usage("--import-workers must be 0 to 64.");
        }
        String name = surroundings.variable("HOSTNAME").orElse("here") + "-"
                + ProcessHandle.current().pid();
        return LaWork.start(
                store,
                new LaWork.Options(la.data(root), workers, name, mail.settings(surroundings), wonde.imports()),
                surroundings.clock());
    }
}
