package org.b2bopen.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the figures share: the folder they work in, the processes they start, where they print. Safe for use by several threads. */
final class Bench implements AutoCloseable {
    private static final String ENGINE = "org.b2bopen.core.internal.SteppedEngine";
    private static final String RECEIVER = "org.b2bopen.la.server.internal.SteppedReceiver";

    private final Options options;
    private final Path work;
    private final PrintStream out;
    private final Path archive;
    private final Path receiverArchive;
    private final String classPath;
    private final List<Child> children = new ArrayList<>();
    private final AtomicInteger number = new AtomicInteger();

    Bench(Options options, Path work, PrintStream out) throws IOException {
        this.options = options;
        this.work = work;
        this.out = out;
        this.archive = options.lib().resolveSibling("engine.jsa");
        this.receiverArchive = options.lib().resolveSibling("receiver.jsa");
        try (Stream<Path> jars = Files.list(options.lib())) {
            this.classPath = jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .sorted()
                    .map(Path::toString)
                    .collect(Collectors.joining(":"));
        }
    }

    Options options() {
        return options;
    }

    Path folder(String name) throws IOException {
        return Files.createDirectories(work.resolve(name));
    }

    Random random() {
        return new Random(options.seed());
    }

    void say(String sentence) {
        out.println(sentence);
    }

    /** A sender that dies soon: small, and with the first compiler only. */
    Child engine(String... arguments) throws IOException {
        return java("engine", shared(archive), arguments);
    }

    /** A sender with the memory that is promised to be enough for a file of any size (R4). */
    Child smallEngine(String... arguments) throws IOException {
        return java("engine", List.of("-Xmx64m"), ENGINE, arguments);
    }

    /** Lets a sender come to its end once, and keeps its classes in the form in which they load fast. */
    void teach(Desk desk) throws IOException, InterruptedException {
        if (!Files.exists(archive)) {
            desk.give();
            java(
                            "engine",
                            "-XX:ArchiveClassesAtExit=" + archive,
                            "60",
                            "-",
                            "0",
                            desk.workspace().toString(),
                            desk.kind().operation())
                    .end(300);
        }
    }

    private Child java(String name, String sharing, String... arguments) throws IOException {
        return java(name, List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", sharing), ENGINE, arguments);
    }

    Child receiver(String... arguments) throws IOException {
        return receiver(shared(receiverArchive), arguments);
    }

    /** Lets a receiver start and end in order, and keeps its classes likewise; the same arguments as of a receiver. */
    void teachReceiver(String... arguments) throws IOException, InterruptedException {
        if (!Files.exists(receiverArchive)) {
            Child receiver = receiver("-XX:ArchiveClassesAtExit=" + receiverArchive, arguments);
            receiver.await(line -> line.startsWith("LISTENING "), 300);
            receiver.terminate();
            receiver.end(300);
        }
    }

    private Child receiver(String sharing, String... arguments) throws IOException {
        return java("receiver", List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", sharing), RECEIVER, arguments);
    }

    private static String shared(Path archive) {
        return Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive : "-Xshare:auto";
    }

    /** The product itself, as it is installed. */
    Child product(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(options.product().resolve("b2bopen").toString());
        command.addAll(List.of(arguments));
        return start("product", command);
    }

    private Child java(String name, List<String> flags, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-Djava.awt.headless=true");
        command.add("-Djava.util.logging.config.file=" + options.product().resolve("logging.properties"));
        command.addAll(flags);
        command.add("-cp");
        command.add(classPath);
        command.add(main);
        command.addAll(List.of(arguments));
        return start(name, command);
    }

    private Child start(String name, List<String> command) throws IOException {
        Path errors = work.resolve("errors");
        Files.createDirectories(errors);
        Child child = Child.start(command, errors.resolve(name + "-" + number.getAndIncrement()), folder("tmp"));
        synchronized (children) {
            children.removeIf(other -> !other.alive());
            children.add(child);
        }
        return child;
    }

    /** Leaves no process behind. */
    @Override
    public void close() {
        synchronized (children) {
            children.forEach(Child::kill);
        }
    }
}
