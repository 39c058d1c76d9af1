package org.b2bopen.cli.internal.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.messages.sample.SampleFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "sample",
        description = "Writes a valid file with fictitious people: the same bytes for the same options, of any size.")
public final class SampleCommand implements Callable<Integer> {
    private static final Pattern LA = Pattern.compile("[2-9][0-9]{2}");
    private static final Pattern SCHOOL = Pattern.compile("[0-9]{4}");

    private final Surroundings surroundings;

    @Mixin
    private JsonOption json = new JsonOption();

    @Parameters(paramLabel = "(student|ctf|personnel)", description = "What kind of file.")
    private SampleFile.Kind kind;

    @Option(names = "--la", paramLabel = "NNN", required = true, description = "The school's LA number.")
    private String la;

    @Option(names = "--school", paramLabel = "NNNN", required = true, description = "The school's number.")
    private String school;

    @Option(
            names = "--destination",
            paramLabel = "NNN",
            required = true,
            description = "The number of the LA it is for.")
    private String destination;

    @Option(names = "--sequence", paramLabel = "N", required = true, description = "1 to 999.")
    private int sequence;

    @Option(
            names = "--pupils",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many pupils, or staff members for personnel (default: ${DEFAULT-VALUE}).")
    private int pupils;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Chooses the people (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder to write into.")
    private Path output;

    public SampleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException, IOException {
        check(LA.matcher(la).matches() && !la.equals("200"), "--la must be an LA number, 201 to 999.");
        check(
                LA.matcher(destination).matches() && !destination.equals("200"),
                "--destination must be an LA number, 201 to 999.");
        check(SCHOOL.matcher(school).matches(), "--school must be a school's number of four digits, for example 4321.");
        check(sequence >= 1 && sequence <= 999, "--sequence must be 1 to 999.");
        check(pupils >= 1, "--pupils must be at least 1.");
        check(Files.notExists(output) || Files.isDirectory(output), output + " (--output) is not a folder.");
        Files.createDirectories(output);
        Path file = new SampleFile(kind, la, school, destination, sequence, pupils, seed).writeTo(output);
        Output out = new Output(surroundings, json.json);
        if (out.json()) {
            out.object(JsonNodeFactory.instance
                    .objectNode()
                    .put("file", file.toString())
                    .put("bytes", Files.size(file)));
        } else {
            out.line(file.toString());
        }
        return Exit.WELL;
    }

    private static void check(boolean right, String sentence) throws CommandException {
        if (!right) {
            throw CommandException.usage(sentence);
        }
    }
}
