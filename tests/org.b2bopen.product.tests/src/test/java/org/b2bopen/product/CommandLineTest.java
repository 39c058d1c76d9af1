package org.b2bopen.product;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.b2bopen.product.Product.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, and the ends of the command line that only a real process shows: exit status, streams, files left behind. */
class CommandLineTest {
    @TempDir
    private Path folder;

    private Product product;

    @BeforeEach
    void product() {
        product = new Product(folder);
    }

    @Test
    void H2_the_demo_ends_with_every_outcome_as_expected() throws Exception {
        Path kept = folder.resolve("kept");
        Run run = product.run("demo", "--json", "--keep", kept.toString());
        assertEquals(0, run.status(), run::toString);
        List<JsonNode> lines = run.json();
        JsonNode summary = lines.getLast().path("summary");
        assertAll(
                () -> assertTrue(summary.path("sent").asInt() >= 4, run::toString),
                () -> assertTrue(summary.path("refused").asInt() >= 4, run::toString),
                () -> assertEquals(0, summary.path("inDoubt").asInt(-1), run::toString));
        assertTrue(Files.isDirectory(kept));
    }

    @Test
    void H2_a_wrong_option_is_status_2_with_a_sentence_and_no_stack_trace() throws Exception {
        Run run = product.run("export", "student", "--no-such-option");
        assertEquals(2, run.status(), run::toString);
        assertAll(
                () -> assertEquals("", run.out()),
                () -> assertTrue(run.err().contains("--no-such-option"), run::toString),
                () -> assertFalse(run.err().contains("\tat "), run::toString));
    }

    @Test
    void H2_validate_needs_no_configuration_and_refuses_an_empty_file() throws Exception {
        Path empty = Files.createFile(folder.resolve("8204321_CES_820LLLL_001.xml"));
        Run run = product.run("validate", "--json", empty.toString());
        assertEquals(1, run.status(), run::toString);
        JsonNode file = run.json().getFirst();
        assertAll(
                () -> assertEquals("refused", file.path("outcome").asText(), run::toString),
                () -> assertEquals("NOT_XML", file.path("code").asText(), run::toString),
                () -> assertTrue(Files.exists(empty)));
    }

    @Test
    void H2_a_server_that_is_stopped_ends_well_and_leaves_no_temporary_file() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path accounts = Files.writeString(folder.resolve("accounts.json"), """
                {"laNumber":"820","accounts":[{"userName":"la","password":"Fict!tious-Pass1","services":["STUDENT"]}]}
                """);
        ProcessBuilder builder = Product.command(
                "serve",
                "--port",
                "0",
                "--json",
                "--data",
                folder.resolve("la").toString(),
                "--accounts",
                accounts.toString());
        builder.environment().put("B2BOPEN_JAVA_OPTS", "-Xmx256m -Djava.io.tmpdir=" + temporary);
        Path err = folder.resolve("serve.err");
        Process server = builder.redirectError(err.toFile()).start();
        try (BufferedReader out = server.inputReader()) {
            String line = out.readLine();
            assertTrue(line != null && line.startsWith("{\"listening\":"), () -> line + read(err));
            server.toHandle().destroy();
            assertTrue(server.waitFor(2, TimeUnit.MINUTES), "the server ends when it is told to");
        } finally {
            server.destroyForcibly();
        }
        assertEquals(0, server.exitValue(), () -> read(err));
        try (Stream<Path> left = Files.walk(temporary)) {
            assertEquals(List.of(temporary), left.toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void H2_a_sample_is_valid() throws Exception {
        for (String kind : List.of("student", "ctf", "personnel")) {
            Run sample = product.run(
                    "sample",
                    kind,
                    "--la",
                    "820",
                    "--school",
                    "4321",
                    "--destination",
                    "820",
                    "--sequence",
                    "1",
                    "--output",
                    folder.toString());
            assertEquals(0, sample.status(), sample::toString);
        }
        try (var files = Files.newDirectoryStream(folder, "*.xml")) {
            for (Path file : files) {
                Run run = product.run("validate", file.toString());
                assertEquals(0, run.status(), run::toString);
            }
        }
    }
}
