package org.b2bopen.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The product's own window, started by its launcher and worked by a plug-in that stands for a person (org.b2bopen.product.journey). */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there is no display")
class WindowTest {
    private static final Path TESTS = Path.of("").toAbsolutePath().getParent();

    @TempDir
    private Path folder;

    @Test
    void LA1_S6_L2_from_the_first_start_to_a_practice_LA_an_export_and_its_log_in_a_file() throws Exception {
        Path seen = journey("first-day");
        List<String> lines = Files.readAllLines(seen.resolve("log.csv"));
        assertTrue(
                lines.stream().anyMatch(line -> line.contains("9991111_CES_999LLLL_001.xml delivered, receipt")),
                () -> String.join("\n", lines));
    }

    @Test
    void S1_views_are_moved_detached_and_closed_the_program_restarts_in_the_dark_and_remembers_them() throws Exception {
        journey("rearranged");
    }

    /** The folder with what the person saw. */
    private Path journey(String name) throws IOException, InterruptedException {
        Path seen = Path.of("target", "screenshots-product", name).toAbsolutePath();
        deleteAll(seen);
        Files.createDirectories(seen);
        ProcessBuilder builder = Product.command();
        builder.environment()
                .put("B2BOPEN_WORKSPACE", folder.resolve("workspace").toString());
        builder.environment()
                .put(
                        "B2BOPEN_JAVA_OPTS",
                        String.join(
                                " ",
                                "-Xmx512m",
                                "-Duser.language=en",
                                "-Duser.country=GB",
                                "-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("tmp")),
                                "-Dosgi.configuration.area="
                                        + configurationWithAPerson().toUri(),
                                "-Db2bopen.journey=" + name,
                                "-Db2bopen.journey.folder=" + seen));
        Path said = folder.resolve("said.txt");
        Process product =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            assertTrue(product.waitFor(10, TimeUnit.MINUTES), () -> "the window is still open\n" + read(said));
        } finally {
            product.descendants().forEach(ProcessHandle::destroyForcibly);
            product.destroyForcibly();
        }
        Path end = seen.resolve("journey.txt");
        assertEquals("well", Files.exists(end) ? Files.readString(end) : "no end", () -> read(said));
        assertEquals(0, product.exitValue(), () -> read(said));
        return seen;
    }

    private static void deleteAll(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The configuration of the product with two plug-ins more; the product itself stays as it was built. */
    private Path configurationWithAPerson() throws IOException {
        Path from = Product.HOME.resolve("configuration");
        Path to = Files.createDirectory(folder.resolve("configuration"));
        Path bundles = Path.of("org.eclipse.equinox.simpleconfigurator", "bundles.info");
        Files.createDirectories(to.resolve(bundles).getParent());
        for (Path file : List.of(Path.of("config.ini"), bundles)) {
            Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        for (String bundle : List.of("org.b2bopen.testkit", "org.b2bopen.product.journey")) {
            Path jar = jar(bundle);
            Files.writeString(
                    to.resolve(bundles),
                    bundle + "," + version(jar) + "," + jar.toUri() + ",4,false\n",
                    StandardOpenOption.APPEND);
        }
        return to;
    }

    private static Path jar(String bundle) throws IOException {
        try (Stream<Path> files = Files.list(TESTS.resolve(bundle).resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("-SNAPSHOT.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String version(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue("Bundle-Version");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
