package org.b2bopen.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.b2bopen.cli.internal.command.RootCommand;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

class UsageTest {
    @TempDir
    private Path folder;

    static Stream<List<String>> wrong() {
        return Stream.of(
                List.of(),
                List.of("nonsense"),
                List.of("config"),
                List.of("config", "import"),
                List.of("export"),
                List.of("export", "student", "--nonsense"),
                List.of("validate"),
                List.of("test-connection"),
                List.of("test-connection", "--school", "820/4321"),
                List.of("test-connection", "--la", "820", "--personnel", "--school", "820/4321"),
                List.of("test-connection", "--personnel"),
                List.of("test-connection", "--la", "820", "--school", "4321"),
                List.of("export", "personnel", "--school", "4321"),
                List.of("import"),
                List.of("import", "student"),
                List.of("import", "personnel", "--school", "4321"),
                List.of("history"),
                List.of("log", "--format", "xml"),
                List.of("log", "--level", "loud"),
                List.of("log", "--since", "yesterday"),
                List.of("log", "--la", "821", "--school", "820/4321"),
                List.of("schedule"),
                List.of("schedule", "stop"),
                List.of("run", "--once"),
                List.of("sample", "student"),
                List.of("sample", "letters", "--la", "820"),
                List.of("serve"),
                List.of("serve", "--port", "8443"),
                List.of("serve", "--port", "70000", "--accounts", "a.json"),
                List.of("serve", "--port", "0", "--accounts", "/no/such/accounts.json"),
                List.of("--json", "demo"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void H2_wrong_usage_is_a_sentence_on_stderr_and_status_2(List<String> arguments) {
        CapturedProgram program = new CapturedProgram();

        assertEquals(Exit.USAGE, program.run(arguments.toArray(String[]::new)));

        assertEquals("", program.out(), "nothing on standard output");
        assertTrue(program.err().startsWith("b2bopen: "), program.err());
        assertFalse(program.err().contains("Exception"), program.err());
        assertTrue(program.err().lines().count() <= 3, program.err());
    }

    @Test
    void H2_help_names_every_command_and_the_exit_statuses() {
        CapturedProgram program = new CapturedProgram();

        assertEquals(Exit.WELL, program.run("--help"));

        for (String command : List.of(
                "demo",
                "config",
                "validate",
                "export",
                "import",
                "test-connection",
                "history",
                "log",
                "status",
                "schedule",
                "run",
                "sample",
                "serve")) {
            assertTrue(program.out().contains("  " + command), command);
        }
        assertTrue(program.out().contains("3 the workspace is in use"), program.out());
        assertEquals("", program.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "config",
                "validate",
                "export",
                "import",
                "test-connection",
                "history",
                "log",
                "status",
                "schedule",
                "run",
                "sample",
                "serve"
            })
    void H2_every_command_explains_itself(String command) {
        CapturedProgram program = new CapturedProgram();

        assertEquals(Exit.WELL, program.run(command, "--help"));

        assertTrue(program.out().startsWith("Usage: b2bopen " + command), program.out());
    }

    @Test
    void H1_the_workspace_is_the_XDG_data_folder_unless_it_is_named() {
        assertEquals(
                Path.of("/home/somebody/.local/share/b2bopen"),
                new CapturedProgram().surroundings().defaultWorkspace());
        assertEquals(
                Path.of("/data/b2bopen"),
                new CapturedProgram(Map.of("XDG_DATA_HOME", "/data"), "", false)
                        .surroundings()
                        .defaultWorkspace());
        assertEquals(
                Path.of("/home/somebody/.local/share/b2bopen"),
                new CapturedProgram(Map.of("XDG_DATA_HOME", "not/absolute"), "", false)
                        .surroundings()
                        .defaultWorkspace());
        assertEquals(
                Path.of("/srv/b2b"),
                new CapturedProgram(Map.of("B2BOPEN_WORKSPACE", "/srv/b2b", "XDG_DATA_HOME", "/data"), "", false)
                        .surroundings()
                        .defaultWorkspace());
    }

    @Test
    void H2_a_workspace_that_is_a_file_is_wrong_configuration() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        CapturedProgram program = new CapturedProgram();

        assertEquals(Exit.USAGE, program.run("--workspace", file.toString(), "config", "export"));

        assertTrue(program.err().contains("is not a folder"), program.err());
    }

    @Test
    void H2_a_demo_is_kept_only_in_a_new_or_empty_folder() throws Exception {
        Files.writeString(folder.resolve("precious"), "x");
        CapturedProgram program = new CapturedProgram();

        assertEquals(Exit.USAGE, program.run("demo", "--keep", folder.toString()));

        assertTrue(program.err().contains("must be a new or an empty folder"), program.err());
        assertEquals("x", Files.readString(folder.resolve("precious")));
    }

    @Test
    void A8_a_store_url_with_a_password_is_refused() throws Exception {
        Path accounts = Files.writeString(folder.resolve("accounts.json"), "{}");
        CapturedProgram program = new CapturedProgram();

        assertEquals(
                Exit.USAGE,
                program.run(
                        "serve",
                        "--port",
                        "0",
                        "--accounts",
                        accounts.toString(),
                        "--store",
                        "jdbc:postgresql://127.0.0.1/b2b?password=secret"));

        assertFalse(program.err().contains("secret"), program.err());
    }

    @Test
    void A8_the_hash_of_a_password_is_made_from_standard_input() {
        CapturedProgram program = new CapturedProgram(Map.of(), "Lack!ngEnt0py32\nnot this line\n", false);

        assertEquals(Exit.WELL, program.run("serve", "--hash-password"));

        assertEquals(1, program.outLines().size());
        assertFalse(program.out().contains("Lack"), program.out());
        assertEquals("", program.err());
    }

    @Test
    void A8_the_receiver_takes_no_new_password_that_breaks_a_rule() throws IOException {
        CapturedProgram weak = new CapturedProgram(Map.of(), "greenabbey\n", false);
        assertEquals(Exit.USAGE, weak.run("serve", "--hash-password", "--user", "greenabbey"));
        assertEquals("", weak.out());
        assertTrue(weak.err().contains("at least one digit"), weak.err());
        assertTrue(weak.err().contains("not the user name"), weak.err());

        CapturedProgram first = new CapturedProgram(Map.of(), "Lack!ngEnt0py31\n", false);
        assertEquals(Exit.WELL, first.run("serve", "--hash-password", "--user", "greenabbey"));
        String former = first.outLines().getFirst();
        CapturedProgram second = new CapturedProgram(Map.of(), "Plenty0fEnt!opy7\n", false);
        assertEquals(Exit.WELL, second.run("serve", "--hash-password"));
        Path accounts = Files.writeString(
                folder.resolve("accounts.json"), """
                {"laNumber":"820","accounts":[{"userName":"greenabbey","services":["STUDENT"],
                  "passwordHash":"%s","formerPasswordHashes":["%s"]}]}\
                """.formatted(second.outLines().getFirst(), former));
        for (String used : List.of("Lack!ngEnt0py31", "Plenty0fEnt!opy7")) {
            CapturedProgram again = new CapturedProgram(Map.of(), used + "\n", false);
            assertEquals(
                    Exit.USAGE,
                    again.run("serve", "--hash-password", "--user", "greenabbey", "--accounts", accounts.toString()));
            assertTrue(again.err().contains("none of the last 10"), again.err());
            assertFalse(again.err().contains(used), again.err());
        }
        CapturedProgram counted = new CapturedProgram(Map.of(), "Plenty0fEnt!opy9\n", false);
        assertEquals(
                Exit.USAGE,
                counted.run("serve", "--hash-password", "--user", "greenabbey", "--accounts", accounts.toString()));
        assertTrue(counted.err().contains("counted up"), counted.err());
        CapturedProgram good = new CapturedProgram(Map.of(), "Quite!An0ther\n", false);
        assertEquals(
                Exit.WELL,
                good.run("serve", "--hash-password", "--user", "greenabbey", "--accounts", accounts.toString()));
    }

    @Test
    void A8_no_password_is_a_clear_error() {
        CapturedProgram program = new CapturedProgram();

        assertEquals(Exit.USAGE, program.run("serve", "--hash-password"));

        assertTrue(program.err().contains("No password was given"), program.err());
    }

    @Test
    void H2_help_explains_every_command_option_and_parameter() {
        Surroundings surroundings = new CapturedProgram().surroundings();

        assertEquals(
                List.of(),
                unexplained(new CommandLineProgram(surroundings)
                                .commands(new RootCommand(surroundings))
                                .getCommandSpec())
                        .toList());
    }

    private static Stream<String> unexplained(CommandSpec command) {
        Stream<String> arguments = command.args().stream()
                .filter(argument -> argument.description().length == 0)
                .map(argument -> command.qualifiedName(" ") + " " + argument.paramLabel());
        Stream<String> itself = command.usageMessage().description().length == 0
                ? Stream.of(command.qualifiedName(" "))
                : Stream.empty();
        return Stream.of(
                        itself,
                        arguments,
                        command.subcommands().values().stream().flatMap(sub -> unexplained(sub.getCommandSpec())))
                .flatMap(each -> each);
    }
}
