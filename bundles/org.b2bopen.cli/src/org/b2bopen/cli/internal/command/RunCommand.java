package org.b2bopen.cli.internal.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.cli.internal.print.RunText;
import org.b2bopen.core.Engine;
import org.b2bopen.core.ExchangeOperation;
import org.b2bopen.core.ExchangeRequest;
import org.b2bopen.core.RunRecord;
import org.b2bopen.core.Schedule;
import org.b2bopen.core.WorkspaceInUseException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "run",
        description = {
            "Runs the schedule until it is stopped by Ctrl-C or the service manager: Student exports, Personnel exports"
                    + " and Personnel imports. A server that does not answer is tried again until the next run is due.",
            "The workspace is locked only while something is transferred."
        })
public final class RunCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Mixin
    private JsonOption json = new JsonOption();

    public RunCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException, InterruptedException {
        try (Engine engine = root.openEngine()) {
            Output output = new Output(surroundings, json.json);
            Exchange exchange = new Exchange(engine, output);
            try (Schedule.Watch watch = engine.schedule().watch(exchange)) {
                watching(engine, output);
                surroundings.stop().await();
            }
            // The monitor of the run heard of the stop, too; every file is then in a place from which the next run goes
            // on.
            exchange.cancel();
            exchange.join();
            stopped(output);
            return Exit.WELL;
        }
    }

    private void watching(Engine engine, Output output) {
        Schedule schedule = engine.schedule();
        if (output.json()) {
            event(engine, output, "watching");
        } else {
            output.line("Running the schedule of the workspace " + root.workspace() + ". " + next(schedule));
        }
    }

    private void event(Engine engine, Output output, String event) {
        var node = Output.node()
                .put("event", event)
                .put("workspace", engine.workspace().toString());
        RunText.put(node, "next", engine.schedule().nextRun());
        output.object(node);
    }

    private void stopped(Output output) {
        if (output.json()) {
            output.object(Output.node().put("event", "stopped"));
        } else {
            output.line("Stopped.");
        }
    }

    private String next(Schedule schedule) {
        Optional<Instant> next = schedule.nextRun();
        if (next.isPresent()) {
            return "Next run " + RunText.time(next.get(), zone()) + ".";
        }
        return schedule.paused()
                ? "The schedule is paused; b2bopen schedule resume lets it go on."
                : "The schedule has no day or no time, so nothing runs until it gets one.";
    }

    private ZoneId zone() {
        return surroundings.clock().getZone();
    }

    /** The Job that the schedule starts. */
    private final class Exchange extends Job {
        private final Engine engine;
        private final Output output;
        private String lastHindrance = "";

        Exchange(Engine engine, Output output) {
            super("Scheduled run");
            this.engine = engine;
            this.output = output;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                ExchangeRequest request = ExchangeRequest.scheduled(() -> true, surroundings.giveUpAfter());
                new ExchangeOperation(engine, request, output::file)
                        .execute(output.progress())
                        .ifPresent(this::ran);
                lastHindrance = "";
            } catch (OperationCanceledException stopped) {
                return Status.CANCEL_STATUS;
            } catch (WorkspaceInUseException inUse) {
                hindered("The run waits: " + inUse.getMessage());
            } catch (RuntimeException broken) {
                // A service must not end over one run; the next is not far away.
                LoggerFactory.getLogger(RunCommand.class).error("A scheduled run broke off", broken);
                hindered("A run broke off: " + broken.getLocalizedMessage() + " The details are in " + root.logTo()
                        + ".");
            }
            return Status.OK_STATUS;
        }

        private void ran(RunRecord run) {
            output.progress().close();
            if (output.json()) {
                var node = Output.node().put("event", "run");
                node.setAll(RunText.json(run));
                RunText.put(node, "next", engine.schedule().nextRun());
                output.object(node);
            } else {
                output.line(RunText.line(run, zone()) + " " + next(engine.schedule()));
            }
        }

        /** Once, and not every half minute while the reason is the same. */
        private void hindered(String sentence) {
            if (!sentence.equals(lastHindrance)) {
                lastHindrance = sentence;
                surroundings.err().println("b2bopen: " + sentence);
            }
        }
    }
}
