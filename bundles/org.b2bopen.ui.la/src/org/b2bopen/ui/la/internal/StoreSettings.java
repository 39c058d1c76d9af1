package org.b2bopen.ui.la.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.b2bopen.la.store.StoreLogin;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;

/** Remembers in the workspace which receiving side its window works on; the password is in secure storage (A8). Touches the disk. */
final class StoreSettings {
    private static final SecretKey PASSWORD = new SecretKey("receiver/database");
    private static final String FILE = "receiver.properties";
    private static final String DATA = "data";
    private static final String URL = "database";
    private static final String USER = "user";
    private static final String WORKS = "works";
    private static final String WONDE = "wondeSchools";

    private final Path workspace;
    private final SecretStore secrets;

    StoreSettings(Path workspace, SecretStore secrets) {
        this.workspace = workspace;
        this.secrets = secrets;
    }

    /** Where {@code b2bopen serve} and {@code b2bopen la} have it unless they are told otherwise. */
    Path usualData() {
        return workspace.resolve("la").toAbsolutePath().normalize();
    }

    /** What was chosen; else the usual one where there is one already; else nothing. */
    Optional<StoreSetting> load() throws IOException {
        Path file = workspace.resolve(FILE);
        if (Files.exists(file)) {
            Properties read = new Properties();
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                read.load(in);
                return Optional.of(new StoreSetting(
                        Path.of(read.getProperty(DATA, usualData().toString())),
                        read.getProperty(URL, ""),
                        read.getProperty(USER, ""),
                        Boolean.parseBoolean(read.getProperty(WORKS)),
                        read.getProperty(WONDE, "")));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ": " + e.getLocalizedMessage(), e);
            }
        }
        return Files.exists(StoreSetting.embedded(usualData()))
                ? Optional.of(new StoreSetting(usualData(), "", "", false, ""))
                : Optional.empty();
    }

    /** @param password empty to keep the stored one */
    void save(StoreSetting setting, Optional<String> password) throws IOException {
        Properties written = new Properties();
        written.setProperty(DATA, setting.data().toString());
        written.setProperty(URL, setting.url());
        written.setProperty(USER, setting.user());
        written.setProperty(WORKS, Boolean.toString(setting.works()));
        written.setProperty(WONDE, setting.wondeSchools());
        Path part = Files.createTempFile(workspace, FILE, ".part");
        try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            written.store(out, null);
        }
        if (setting.user().isEmpty()) {
            secrets.remove(PASSWORD);
        } else {
            password.ifPresent(value -> secrets.put(PASSWORD, value));
        }
        Files.move(part, workspace.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** @param password as typed; empty for the stored one */
    Optional<StoreLogin> login(StoreSetting setting, Optional<String> password) {
        return setting.user().isEmpty()
                ? Optional.empty()
                : Optional.of(new StoreLogin(
                        setting.user(), password.or(() -> secrets.get(PASSWORD)).orElse("")));
    }

    /** A full path as it was typed; empty when it cannot be one. */
    static Optional<Path> path(String typed) {
        try {
            return Optional.of(Path.of(typed.strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
