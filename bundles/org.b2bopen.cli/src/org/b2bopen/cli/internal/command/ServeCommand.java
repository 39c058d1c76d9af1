package org.b2bopen.cli.internal.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.la.server.AccountPasswords;
import org.b2bopen.la.server.LaServer;
import org.b2bopen.la.server.PasswordHash;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.model.PasswordHistory;
import org.b2bopen.model.PasswordRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = "Runs the receiving side, until it is stopped by Ctrl-C or the service manager.",
        footer = {
            "",
            "The key store's password is read from $B2BOPEN_KEYSTORE_PASSWORD, from the file of",
            "--tls-password-file, or asked for; never from the command line."
        })
public final class ServeCommand implements Callable<Integer> {
    private static final int MOST_PORT = 65535;

    private final RootCommand root;
    private final Surroundings surroundings;

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--port", paramLabel = "N", description = "Where to listen; 0 for any port that is free.")
    private Optional<Integer> port = Optional.empty();

    @Mixin
    private LaOptions la = new LaOptions();

    @Mixin
    private MailOption mail = new MailOption();

    @Mixin
    private WondeOption wonde = new WondeOption();

    @Option(
            names = "--import-workers",
            paramLabel = "N",
            description =
                    "How many received files are imported at once (1); 0 leaves imports, tasks and alerts to 'la run'.")
    private int workers = 1;

    @Option(names = "--accounts", paramLabel = "FILE", description = "Who may send what (JSON); must be given.")
    private Optional<Path> accounts = Optional.empty();

    @Option(
            names = "--tls",
            paramLabel = "KEYSTORE",
            description = "A PKCS12 key store; without it the server is reachable from this computer only.")
    private Optional<Path> tls = Optional.empty();

    @Option(
            names = "--tls-password-file",
            paramLabel = "FILE",
            description = "A file whose first line is the key store's password.")
    private Optional<Path> tlsPasswordFile = Optional.empty();

    @Option(
            names = "--hash-password",
            description =
                    "Reads a new password from the console or standard input, prints its hash for the accounts file, and"
                            + " ends. With --user and --accounts it is compared with the account's last ten, too.")
    private boolean hashPassword;

    @Option(names = "--user", paramLabel = "NAME", description = "Whose password --hash-password makes.")
    private Optional<String> user = Optional.empty();

    public ServeCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException, IOException, InterruptedException {
        if (hashPassword) {
            return hash();
        }
        LaServer.Options options = options();
        try (LaStore store = la.open(root, surroundings);
                LaServer server = LaServer.start(options, store);
                Closing ignored = workers == 0 ? () -> {} : work(store)) {
            Output output = new Output(surroundings, json.json);
            if (output.json()) {
                output.object(JsonNodeFactory.instance
                        .objectNode()
                        .put("listening", server.uri().toString()));
            } else {
                output.line("Listening on " + server.uri());
                surroundings.out().flush();
            }
            surroundings.stop().await();
            return Exit.WELL;
        } catch (IllegalArgumentException wrong) {
            throw CommandException.usage(wrong.getMessage());
        }
    }

    private interface Closing extends AutoCloseable {
        @Override
        void close();
    }

    private Closing work(LaStore store) throws CommandException, IOException {
        return LaRunCommand.start(la, root, surroundings, store, workers, mail, wonde)::close;
    }

    private LaServer.Options options() throws CommandException, IOException {
        int where =
                port.orElseThrow(() -> CommandException.usage("Where to listen? --port N, for example --port 8443."));
        if (where < 0 || where > MOST_PORT) {
            throw CommandException.usage("--port must be 0 to " + MOST_PORT + ".");
        }
        Path who = accounts.orElseThrow(() -> CommandException.usage(
                "--accounts FILE is needed: it says who may send what. docs/command-line.md shows one."));
        mustBeFile(who, "--accounts");
        if (tls.isPresent()) {
            mustBeFile(tls.get(), "--tls");
        }
        Path folder = la.data(root);
        Files.createDirectories(folder);
        return new LaServer.Options(
                where,
                folder,
                who,
                tls,
                tls.isPresent() ? Optional.of(keyStorePassword()) : Optional.empty(),
                Optional.empty());
    }

    private static void mustBeFile(Path file, String option) throws CommandException {
        if (!Files.isRegularFile(file)) {
            throw CommandException.usage("There is no file " + file + " (" + option + ").");
        }
    }

    private char[] keyStorePassword() throws CommandException, IOException {
        if (tlsPasswordFile.isPresent()) {
            mustBeFile(tlsPasswordFile.get(), "--tls-password-file");
            return Passwords.firstLine(Files.newInputStream(tlsPasswordFile.get()));
        }
        Optional<String> variable = surroundings.variable("B2BOPEN_KEYSTORE_PASSWORD");
        if (variable.isPresent()) {
            return variable.get().toCharArray();
        }
        return surroundings
                .prompt()
                .ask("Password of the key store: ")
                .orElseThrow(() -> CommandException.usage("The key store's password is needed: in the environment "
                        + "variable B2BOPEN_KEYSTORE_PASSWORD or in a file, --tls-password-file FILE."));
    }

    private Integer hash() throws CommandException, IOException {
        Optional<char[]> typed = surroundings.prompt().ask("Password: ");
        if (typed.isPresent()) {
            char[] again = surroundings.prompt().ask("Once more: ").orElse(new char[0]);
            if (!Arrays.equals(typed.get(), again)) {
                throw CommandException.usage("The two passwords are not the same.");
            }
        }
        char[] password = typed.isPresent() ? typed.get() : Passwords.firstLine(surroundings.in());
        if (password.length == 0) {
            throw CommandException.usage("No password was given.");
        }
        mustBeGood(new String(password));
        surroundings.out().println(PasswordHash.hash(password));
        Arrays.fill(password, ' ');
        return Exit.WELL;
    }

    /** The rules of A8, as far as what is given lets them be known. */
    private void mustBeGood(String password) throws CommandException {
        List<PasswordRules> broken =
                new ArrayList<>(PasswordRules.check(password, user.orElse(""), PasswordHistory.NONE).stream()
                        .filter(result -> !result.fulfilled())
                        .map(PasswordRules.Result::rule)
                        .toList());
        if (user.isPresent() && accounts.isPresent()) {
            mustBeFile(accounts.get(), "--accounts");
            try {
                Optional<AccountPasswords> before = AccountPasswords.read(accounts.get(), user.get());
                if (before.filter(one -> one.isCountedUp(password)).isPresent()) {
                    broken.add(PasswordRules.NOT_COUNTED_UP);
                }
                if (before.filter(one -> one.hold(password)).isPresent()) {
                    broken.add(PasswordRules.NOT_RECENT);
                }
            } catch (IllegalArgumentException unusable) {
                throw CommandException.usage(unusable.getMessage());
            }
        }
        if (!broken.isEmpty()) {
            throw CommandException.usage(broken.stream()
                    .map(rule -> "A new password must have or be: " + rule.sentence() + ".")
                    .toList());
        }
    }
}
