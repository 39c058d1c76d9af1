package org.b2bopen.cli.internal.command;

import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.core.Engine;
import org.b2bopen.model.NeutralConfiguration;
import picocli.CommandLine.Command;

@Command(name = "export", description = "Prints the configuration in the neutral JSON format, without any password.")
final class ConfigExportCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Surroundings surroundings;

    ConfigExportCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException {
        try (Engine engine = root.openEngine()) {
            surroundings
                    .out()
                    .println(NeutralConfiguration.export(engine.configuration().load(), engine.transports())
                            .strip());
            return Exit.WELL;
        }
    }
}
