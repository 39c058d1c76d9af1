package org.b2bopen.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.core.DeliveryProof;
import org.b2bopen.core.Engine;
import org.b2bopen.core.FileHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "history",
        description = "Proves what became of a file: every transfer of that name, its states, hash and receipt.")
public final class HistoryCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Mixin
    private JsonOption json = new JsonOption();

    @Parameters(paramLabel = "FILE", description = "The file's name; of a path only the name counts.")
    private Path file;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Writes there, in UTF-8, instead of printing; never over another file.")
    private Optional<Path> output = Optional.empty();

    public HistoryCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException, IOException {
        Path name = file.getFileName();
        if (name == null || name.toString().isEmpty()) {
            throw CommandException.usage("'" + file + "' is not the name of a file.");
        }
        try (Engine engine = root.openEngine()) {
            List<FileHistory> histories = engine.history(name.toString());
            if (histories.isEmpty()) {
                throw CommandException.failed(
                        "Nothing was sent, imported or tried under the name " + name + " in the workspace "
                                + root.workspace() + ".",
                        null);
            }
            List<String> lines = json.json
                    ? histories.stream().map(DeliveryProof::json).toList()
                    : DeliveryProof.text(histories, surroundings.clock().instant(), surroundings.version());
            if (output.isPresent()) {
                Files.write(output.get(), lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            } else {
                Output printed = new Output(surroundings, json.json);
                lines.forEach(printed::line);
            }
            return Exit.WELL;
        }
    }
}
