package org.b2bopen.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.StoreException;
import org.b2bopen.la.store.StoreLogin;
import picocli.CommandLine.Option;

/** Mixed into the commands of the receiving side: where its files and its database are, and who works on them. */
final class LaOptions {
    @Option(
            names = "--store",
            paramLabel = "JDBC-URL",
            description = "The database, jdbc:postgresql:… or jdbc:sqlite:… (default: an embedded one in the data"
                    + " folder). Without a user or password in it.")
    private Optional<String> store = Optional.empty();

    @Option(
            names = "--store-login",
            paramLabel = "FILE",
            description = "A file with the database's user in its first line and the password in its second; else"
                    + " $B2BOPEN_STORE_USER and $B2BOPEN_STORE_PASSWORD are asked.")
    private Optional<Path> storeLogin = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where files are received and wait (default: 'la' in the workspace).")
    private Optional<Path> data = Optional.empty();

    Path data(RootCommand root) {
        return data.orElseGet(() -> root.workspace().resolve("la"))
                .toAbsolutePath()
                .normalize();
    }

    /** Opens the database, and sends technical details to the data folder's log. */
    LaStore open(RootCommand root, Surroundings surroundings) throws CommandException, IOException {
        if (store.isPresent()) {
            String url = store.get().toLowerCase(Locale.ROOT);
            if (url.contains("password=") || url.contains("user=")) {
                throw CommandException.usage("--store must not hold a user or password, since others can read a"
                        + " command line. Put them in a file (--store-login FILE) or in the environment"
                        + " (B2BOPEN_STORE_USER, B2BOPEN_STORE_PASSWORD).");
            }
        }
        Path folder = data(root);
        Files.createDirectories(folder);
        root.logTo(folder);
        Optional<StoreLogin> login = login(surroundings);
        try {
            return LaStore.open(
                    store.orElseGet(() -> "jdbc:sqlite:" + folder.resolve("receiver.db")), login, surroundings.clock());
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(e.getMessage());
        } catch (StoreException e) {
            throw CommandException.usage("The receiver's database could not be opened: " + e.reason() + ".");
        }
    }

    private Optional<StoreLogin> login(Surroundings surroundings) throws CommandException, IOException {
        if (storeLogin.isPresent()) {
            if (!Files.isRegularFile(storeLogin.get())) {
                throw CommandException.usage("There is no file " + storeLogin.get() + " (--store-login).");
            }
            List<String> lines = Files.readAllLines(storeLogin.get());
            if (lines.isEmpty() || lines.getFirst().isBlank()) {
                throw CommandException.usage("The file of --store-login has no user in its first line.");
            }
            return Optional.of(new StoreLogin(lines.getFirst().strip(), lines.size() > 1 ? lines.get(1) : ""));
        }
        return surroundings
                .variable("B2BOPEN_STORE_USER")
                .map(user -> new StoreLogin(
                        user, surroundings.variable("B2BOPEN_STORE_PASSWORD").orElse("")));
    }

    /** Who is noted for what a command changes. */
    static String who(Optional<String> named, Surroundings surroundings) {
        return named.orElseGet(() -> surroundings.systemProperties().getOrDefault("user.name", "command line"));
    }

    static Base base(LaStore store, SchoolId school) throws CommandException {
        return store.bases()
                .find(school.la(), school.school())
                .orElseThrow(() -> CommandException.usage("Nothing has come from " + school.la() + "/" + school.school()
                        + " yet, and no base was made for it."));
    }
}
