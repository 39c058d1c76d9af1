package org.b2bopen.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example transport is installed into a copy of the product from its update site, used, and uninstalled again (T5). Run by releng/example. */
class InstallExampleTest {
    private static final String FEATURE = "org.b2bopen.example.transport.folder.feature.feature.group";

    @TempDir
    private Path folder;

    private Path home;
    private Product product;

    @BeforeEach
    void copy() throws IOException {
        home = folder.resolve("b2bopen");
        try (Stream<Path> files = Files.walk(Product.HOME)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(
                        file,
                        home.resolve(Product.HOME.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        product = new Product(home, folder);
    }

    @Test
    void T5_the_example_is_installed_used_for_an_export_and_uninstalled() throws Exception {
        assertFalse(transports().contains("folder"));

        director(
                "-repository",
                Path.of(Objects.requireNonNull(System.getProperty("example.site"), "run by releng/example"))
                        .toUri()
                        .toString(),
                "-installIU",
                FEATURE);
        assertTrue(transports().contains("folder"));
        export();

        director("-uninstallIU", FEATURE);
        assertFalse(transports().contains("folder"));
    }

    private List<String> transports() throws Exception {
        Product.Run run = product.run("transports", "--json");
        assertEquals(0, run.status(), run::toString);
        return run.json().stream().map(line -> line.get("transport").asText()).toList();
    }

    private void export() throws Exception {
        Path shared = Files.createDirectories(folder.resolve("shared"));
        Files.createDirectories(shared.resolve("820"));
        Path root = folder.resolve("root");
        Path configuration =
                Files.writeString(folder.resolve("configuration.json"), """
                    {"rootFolder":"%s","localAuthorities":[{"number":"820","url":"%s","transport":"folder",
                     "transportSettings":{"durability":"fast"}}]}\
                    """.formatted(root, shared.toUri()));
        well("config", "import", configuration.toString());
        Path waiting = root.resolve("820/Files Not Exported");
        Files.createDirectories(waiting);
        well(
                "sample",
                "student",
                "--la",
                "820",
                "--school",
                "4321",
                "--destination",
                "820",
                "--sequence",
                "1",
                "--output",
                waiting.toString());
        well("export", "student");
        String name = "8204321_CES_820LLLL_001.xml";
        assertTrue(Files.exists(shared.resolve("820/student/in/" + name)));
        assertTrue(Files.exists(root.resolve("820/Files Exported/" + name)));
    }

    private void well(String... arguments) throws Exception {
        Product.Run run = product.run(arguments);
        assertEquals(0, run.status(), run::toString);
    }

    /** p2 of the product itself, as Help, Install New Software uses it. */
    private void director(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        try (Stream<Path> plugins = Files.list(home.resolve("plugins"))) {
            command.add(plugins.filter(file ->
                            file.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar"))
                    .findFirst()
                    .orElseThrow()
                    .toString());
        }
        command.addAll(List.of("-application", "org.eclipse.equinox.p2.director", "-nosplash", "-consoleLog"));
        command.addAll(List.of("-data", folder.resolve("p2-workspace").toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("director.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertTrue(process.waitFor(5, TimeUnit.MINUTES), "p2 is still running");
        } finally {
            process.destroyForcibly();
        }
        String said = Files.readString(out);
        assertEquals(0, process.exitValue(), said);
    }
}
