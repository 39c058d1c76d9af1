package org.b2bopen.cli.internal.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.core.Engine;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogFormat;
import org.b2bopen.log.LogQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "log", description = "Prints the log, oldest line first, or writes it to a file.")
public final class LogCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private SinceOption since = new SinceOption();

    @Option(names = "--la", paramLabel = "NNN", description = "Only lines about schools of this LA.")
    private Optional<String> la = Optional.empty();

    @Option(
            names = "--school",
            paramLabel = "[LA/]SCHOOL",
            description = "Only lines about this school: 820/4321, or only 4321.")
    private Optional<String> school = Optional.empty();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Only lines of this level or a graver one: ${COMPLETION-CANDIDATES}.")
    private Optional<LogEntry.Level> level = Optional.empty();

    @Option(names = "--text", paramLabel = "TEXT", description = "Only lines with this in message or file name.")
    private Optional<String> text = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv, json (one object a line) or text (default).")
    private Optional<LogFormat> format = Optional.empty();

    @Option(names = "--output", paramLabel = "FILE", description = "Writes there, in UTF-8, instead of printing.")
    private Optional<Path> output = Optional.empty();

    public LogCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException, IOException {
        LogFormat chosen = format.orElse(json.json ? LogFormat.JSON : LogFormat.TEXT);
        LogQuery query = query();
        try (Engine engine = root.openEngine()) {
            if (output.isEmpty()) {
                chosen.write(engine.log(), query, surroundings.out());
                return Exit.WELL;
            }
            try (Writer file = Files.newBufferedWriter(output.get(), StandardCharsets.UTF_8)) {
                chosen.write(engine.log(), query, file);
            }
            return Exit.WELL;
        }
    }

    LogQuery query() throws CommandException {
        Optional<Instant> from = since.time(surroundings.clock());
        Optional<String> schoolLa = la;
        Optional<String> number = school;
        if (school.isPresent() && school.get().contains("/")) {
            SchoolId id = new SchoolId.Converter().convert(school.get());
            if (la.isPresent() && !la.get().equals(id.la())) {
                throw CommandException.usage(
                        "--la " + la.get() + " and --school " + school.get() + " contradict each other.");
            }
            schoolLa = Optional.of(id.la());
            number = Optional.of(id.school());
        }
        return new LogQuery(Optional.empty(), schoolLa, Optional.empty(), number, level, from, Optional.empty(), text);
    }
}
