package org.b2bopen.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.IoSentence;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.FileResult;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.core.Summary;
import org.b2bopen.messages.MessageCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "validate",
        description =
                "Checks files as an export would: name, header, schema and national rules. Needs no configuration.")
public final class ValidateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--ignore-name", description = "Leaves out what concerns the file's name.")
    private boolean ignoreName;

    @Option(
            names = "--schemas",
            paramLabel = "DIR",
            description = "A folder of XSDs that override the shipped ones by root element and version.")
    private Optional<Path> schemas = Optional.empty();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files to check.")
    private List<Path> files;

    public ValidateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        MessageCheck check = new MessageCheck(surroundings.messageTypes().get(), schemas);
        Output output = new Output(surroundings, json.json);
        Summary summary = Summary.NOTHING;
        for (Path file : files) {
            if (surroundings.stop().isRequested()) {
                break;
            }
            FileResult result = check(check, file);
            output.file(result);
            summary = summary.plus(result.outcome());
        }
        output.summary(summary);
        return summary.allWell() && !surroundings.stop().isRequested() ? Exit.WELL : Exit.NOT_WELL;
    }

    private FileResult check(MessageCheck check, Path file) {
        if (Files.isDirectory(file)) {
            return FileResult.unreadable(file, "This is a folder, not a file.");
        }
        try {
            return FileResult.of(
                    file,
                    check.check(file, ignoreName, () -> surroundings.stop().isRequested()));
        } catch (IOException unreadable) {
            return FileResult.unreadable(file, IoSentence.of(unreadable));
        }
    }
}
