package org.b2bopen.cli.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.cli.internal.console.StopRequest;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.messages.MessageTypes;

/** The command line with its streams captured. */
public final class CapturedProgram {
    public static final Instant NOW = Instant.parse("2026-09-07T10:00:00Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Surroundings surroundings;

    public CapturedProgram(Map<String, String> environment, String input, boolean terminal) {
        surroundings = new Surroundings(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                terminal,
                environment,
                Map.of("os.name", "Linux", "user.home", "/home/somebody"),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new StopRequest(),
                () -> MessageTypes.shipped(),
                question -> Optional.empty(),
                Duration.ofSeconds(1),
                "1.0.0");
    }

    public CapturedProgram() {
        this(Map.of(), "", false);
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public int run(String... arguments) {
        return new CommandLineProgram(surroundings).run(arguments);
    }

    public String out() {
        surroundings.out().flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    public List<String> outLines() {
        return out().lines().toList();
    }

    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
