package org.b2bopen.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Runs one figure of docs/reliability.md. The last line is its result; the exit status is 0 only when its aim holds. */
public final class Faults {
    private Faults() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Options options = Options.parse(arguments);
        Path work = Files.createTempDirectory("b2bopen-faults-" + options.figure() + "-");
        Bench bench = new Bench(options, work, out);
        Runtime.getRuntime().addShutdownHook(new Thread(bench::close));
        boolean holds = false;
        try {
            out.println(options.figure() + ": seed " + options.seed() + (options.keep() ? ", kept in " + work : ""));
            holds = figure(options.figure()).measure(bench);
        } catch (IOException | RuntimeException broken) {
            broken.printStackTrace();
            out.println(options.figure() + ": broken off, " + broken);
        } finally {
            bench.close();
            if (!options.keep()) {
                delete(work);
            }
        }
        System.exit(holds ? 0 : 1);
    }

    private static Figure figure(String name) {
        return switch (name) {
            case "sender" -> new SenderFigure();
            case "receiver" -> new ReceiverFigure();
            case "writing" -> new WritingFigure();
            case "resume" -> new ResumeFigure();
            case "disk" -> new FullDiskFigure();
            default -> throw new IllegalArgumentException("There is no figure " + name + ".");
        };
    }

    /** What a thread that is still at work puts there meanwhile stays. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                try {
                    Files.deleteIfExists(path);
                } catch (DirectoryNotEmptyException e) {
                    // Its content came after it was listed.
                }
            }
        } catch (UncheckedIOException e) {
            // The same, while it was listed.
        }
    }
}
