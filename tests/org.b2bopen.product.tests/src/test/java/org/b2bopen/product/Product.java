package org.b2bopen.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product as it was built, started through its launcher. */
final class Product {
    static final Path HOME = Path.of("")
            .toAbsolutePath()
            .getParent()
            .getParent()
            .resolve("releng/org.b2bopen.product/target/products/org.b2bopen.product/linux/gtk/x86_64/b2bopen");

    private final Path home;
    private final Path folder;

    /** @param folder takes what a run leaves behind: its default workspace and its output */
    Product(Path folder) {
        this(HOME, folder);
    }

    /** @param home another one than was built, such as a copy of it */
    Product(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    static ProcessBuilder command(String... arguments) {
        return command(HOME, arguments);
    }

    private static ProcessBuilder command(Path home, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("b2bopen").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = command(home, arguments);
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try {
            assertTrue(process.waitFor(5, TimeUnit.MINUTES), () -> "still running: " + String.join(" ", arguments));
        } finally {
            process.destroyForcibly();
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** How a run ended. */
    record Run(int status, String out, String err) {
        List<JsonNode> json() {
            ObjectMapper mapper = new ObjectMapper();
            return out.lines()
                    .map(line -> {
                        try {
                            return mapper.readTree(line);
                        } catch (IOException e) {
                            throw new AssertionError("not JSON: " + line, e);
                        }
                    })
                    .toList();
        }

        @Override
        public String toString() {
            return "exit status " + status + "\n--- out\n" + out + "--- err\n" + err;
        }
    }
}
