package org.b2bopen.cli.tests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.cli.internal.CommandLineProgram;
import org.b2bopen.cli.internal.console.StopRequest;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.messages.MessageTypes;
import org.eclipse.core.runtime.Platform;

/** One run of the command line inside Equinox: its streams, and what it printed. */
final class Run {
    /** Long enough for a log-in, short enough for a test of a server that is not there. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final StopRequest stop = new StopRequest();
    private final Surroundings surroundings;
    private int status;

    private Run(String input, Map<String, String> environment) {
        surroundings = new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                false,
                environment,
                Map.of("os.name", "Linux", "user.home", "/nonexistent"),
                Clock.systemUTC(),
                stop,
                () -> MessageTypes.of(Platform.getExtensionRegistry()),
                question -> Optional.empty(),
                PATIENCE,
                "1.0.0");
    }

    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        Run run = prepared(input, Map.of());
        run.execute(arguments);
        return run;
    }

    static Run prepared(String input, Map<String, String> environment) {
        return new Run(input, environment);
    }

    int execute(String... arguments) {
        status = new CommandLineProgram(surroundings).run(arguments);
        return status;
    }

    void stop() {
        stop.request();
    }

    int status() {
        return status;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Every line as an object. */
    List<JsonNode> json() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : out().lines().toList()) {
            nodes.add(mapper.readTree(line));
        }
        return nodes;
    }

    @Override
    public String toString() {
        return "status " + status + "\n" + out() + err();
    }
}
