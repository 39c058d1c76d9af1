package org.b2bopen.cli.internal.console;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.b2bopen.messages.MessageTypes;

/**
 * What a command finds around it; the application gives the real things, a test its own.
 *
 * @param terminal whether a person looks at {@code out}
 * @param systemProperties for {@code os.name} and {@code user.home}
 * @param prompt asks a person for a password without echo; empty where there is no console
 * @param giveUpAfter how long a one-shot run tries an unreachable server (H2)
 */
public record Surroundings(
        PrintStream out,
        PrintStream err,
        InputStream in,
        boolean terminal,
        Map<String, String> environment,
        Map<String, String> systemProperties,
        Clock clock,
        StopRequest stop,
        Supplier<MessageTypes> messageTypes,
        PasswordPrompt prompt,
        Duration giveUpAfter,
        String version) {
    public Surroundings {
        Objects.requireNonNull(out);
        Objects.requireNonNull(err);
        Objects.requireNonNull(in);
        environment = Map.copyOf(environment);
        systemProperties = Map.copyOf(systemProperties);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(stop);
        Objects.requireNonNull(messageTypes);
        Objects.requireNonNull(prompt);
        Objects.requireNonNull(giveUpAfter);
        Objects.requireNonNull(version);
    }

    /** An environment variable that is set to something. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** The folder that is used when none is named (H1). */
    public Path defaultWorkspace() {
        Optional<String> named = variable("B2BOPEN_WORKSPACE");
        if (named.isPresent()) {
            return Path.of(named.get());
        }
        String os = systemProperties.getOrDefault("os.name", "");
        Path home = Path.of(systemProperties.getOrDefault("user.home", "."));
        if (os.startsWith("Windows")) {
            return Path.of(variable("ProgramData").orElse("C:\\ProgramData")).resolve("B2BOpen");
        }
        if (os.startsWith("Mac")) {
            return home.resolve("Library/Application Support/B2BOpen");
        }
        return variable("XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute) // the XDG rules: a relative path is to be ignored
                .orElse(home.resolve(".local/share"))
                .resolve("b2bopen");
    }

    @FunctionalInterface
    public interface PasswordPrompt {
        Optional<char[]> ask(String question);
    }
}
