package org.b2bopen.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A command of the product that runs until it is told to stop; what it prints is read line by line. */
final class Daemon implements AutoCloseable {
    private static final long PATIENCE_S = 180;

    private final Process process;
    private final Path errors;
    private final BlockingQueue<JsonNode> lines = new LinkedBlockingQueue<>();

    private Daemon(ProcessBuilder builder, Path folder) throws IOException {
        errors = Files.createTempFile(folder, "daemon", ".err");
        process = builder.redirectError(errors.toFile()).start();
        Thread.ofVirtual().start(this::read);
    }

    static Daemon start(Path folder, String... arguments) throws IOException {
        return new Daemon(Product.command(arguments), folder);
    }

    /** For this process alone it is another time, in a zone of the test's choice. */
    static Daemon startAt(Instant time, String zone, Path folder, String... arguments) throws IOException {
        ProcessBuilder builder = Product.command(arguments);
        builder.environment().put("LD_PRELOAD", libfaketime().toString());
        builder.environment().put("TZ", "UTC");
        builder.environment()
                .put(
                        "FAKETIME",
                        DateTimeFormatter.ofPattern("'@'uuuu-MM-dd HH:mm:ss").format(time.atOffset(ZoneOffset.UTC)));
        builder.environment().put("B2BOPEN_JAVA_OPTS", "-Xmx256m -Duser.timezone=" + zone);
        return new Daemon(builder, folder);
    }

    private static Path libfaketime() throws IOException {
        try (DirectoryStream<Path> libraries = Files.newDirectoryStream(Path.of("/usr/lib"))) {
            for (Path library : libraries) {
                Path found = library.resolve("faketime/libfaketimeMT.so.1");
                if (Files.exists(found)) {
                    return found;
                }
            }
        }
        throw new AssertionError("libfaketime is missing; ./verify installs it");
    }

    private void read() {
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(mapper.readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line that is looked for, past others. */
    JsonNode waitFor(Predicate<JsonNode> line) throws InterruptedException {
        List<JsonNode> passed = new ArrayList<>();
        while (true) {
            JsonNode next = lines.poll(PATIENCE_S, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("Waited in vain; came by: " + passed + "\n" + errors());
            }
            if (line.test(next)) {
                return next;
            }
            passed.add(next);
        }
    }

    JsonNode waitForEvent(String event) throws InterruptedException {
        return waitFor(line -> event.equals(line.path("event").asText()));
    }

    /** The next line within some seconds; empty when the program goes on and says nothing. */
    Optional<JsonNode> within(int seconds) throws InterruptedException {
        return Optional.ofNullable(lines.poll(seconds, TimeUnit.SECONDS));
    }

    /**
     * Ends it as a service manager does; its exit status. Not by the process itself, which would also close the pipe that the program
     * prints into: the last words of a program that nobody listens to are lost, and that is status 1, rightly.
     */
    int stop() throws InterruptedException {
        process.toHandle().destroy();
        assertTrue(process.waitFor(PATIENCE_S, TimeUnit.SECONDS), "it ends when it is told to");
        return process.exitValue();
    }

    String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
