package org.b2bopen.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.b2bopen.model.internal.KeyStoreVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecureSecretStoreTest {
    private static final SecretKey KEY = new SecretKey("la/820");
    private static final SecretKey OTHER = new SecretKey("student/820/4321/873");
    private static final String SECRET = "Lack!ngEnt0py32";

    @TempDir
    Path parent;

    private Path workspace;
    private Path folder;
    private SecretStore store;

    @BeforeEach
    void aWorkspaceThatDoesNotExistYet() {
        workspace = parent.resolve("workspace #1 100% für Ä");
        folder = workspace.resolve("secure");
        store = SecureSecretStore.open(workspace);
    }

    @Test
    void A8_a_password_is_kept_for_the_next_process() {
        store.put(KEY, SECRET);

        assertEquals(Optional.of(SECRET), SecureSecretStore.open(workspace).get(KEY));
        assertTrue(SecureSecretStore.open(workspace).contains(KEY));
        assertFalse(store.contains(OTHER));
        assertEquals(Optional.empty(), store.get(OTHER));
    }

    @Test
    void A8_asking_an_empty_store_makes_no_file() {
        assertEquals(Optional.empty(), store.get(KEY));
        assertFalse(store.contains(KEY));
        assertFalse(Files.exists(workspace));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "päßwörd 漢字 😀", "=", "a\nb", "0123456789012345678901234567890123456789"})
    void A8_every_text_comes_back_as_it_was(String password) {
        store.put(KEY, password);

        assertEquals(Optional.of(password), SecureSecretStore.open(workspace).get(KEY));
    }

    @Test
    void A8_keys_that_differ_in_case_only_are_two() {
        store.put(new SecretKey("x/a"), "lower");
        store.put(new SecretKey("x/A"), "upper");

        assertEquals(Optional.of("lower"), store.get(new SecretKey("x/a")));
        assertEquals(Optional.of("upper"), store.get(new SecretKey("x/A")));
    }

    @Test
    void A8_a_removed_password_is_gone() {
        store.put(KEY, SECRET);
        store.remove(KEY);
        store.remove(OTHER);

        assertFalse(store.contains(KEY));
        assertEquals(Optional.empty(), SecureSecretStore.open(workspace).get(KEY));
    }

    @Test
    void A8_several_changes_are_made_at_once() {
        store.put(KEY, SECRET);

        store.apply(Map.of(KEY, Optional.empty(), OTHER, Optional.of("other")));

        assertFalse(store.contains(KEY));
        assertEquals(Optional.of("other"), store.get(OTHER));
    }

    @Test
    void A8_no_file_of_the_workspace_holds_a_password_or_the_row_it_is_for() throws IOException {
        store.put(OTHER, SECRET);

        try (Stream<Path> files = Files.walk(workspace)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(SECRET) || content.contains("4321"), file.toString());
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void A8_only_the_owner_may_enter_the_folder_and_read_the_files() throws IOException {
        store.put(KEY, SECRET);
        store.put(OTHER, SECRET);

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(3, all.size(), all.toString());
            for (Path file : all) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                        file.toString());
            }
        }
    }

    @Test
    void A8_what_another_process_changes_is_seen() {
        SecretStore second = SecureSecretStore.open(workspace);
        store.put(KEY, "one");
        assertEquals(Optional.of("one"), second.get(KEY));

        second.put(KEY, "two");
        assertEquals(Optional.of("two"), store.get(KEY));

        store.remove(KEY);
        assertFalse(second.contains(KEY));
    }

    @Test
    @Timeout(300)
    void A8_writers_at_the_same_time_lose_nothing() throws Exception {
        List<Thread> writers = Stream.of("a", "b", "c")
                .map(name -> Thread.ofPlatform().start(() -> {
                    SecretStore mine = SecureSecretStore.open(workspace);
                    for (int i = 0; i < 10; i++) {
                        mine.put(new SecretKey(name + "/" + i), name + i);
                    }
                }))
                .toList();
        for (Thread writer : writers) {
            writer.join();
        }

        for (String name : List.of("a", "b", "c")) {
            for (int i = 0; i < 10; i++) {
                assertEquals(Optional.of(name + i), store.get(new SecretKey(name + "/" + i)));
            }
        }
    }

    @Test
    @Timeout(300)
    void A8_writers_in_two_processes_lose_nothing() throws Exception {
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SecretWriter.class.getName(),
                        workspace.toString(),
                        "20")
                .inheritIO()
                .start();
        for (int i = 0; i < 20; i++) {
            store.put(new SecretKey("here/" + i), "here" + i);
        }

        assertTrue(other.waitFor(4, TimeUnit.MINUTES));
        assertEquals(0, other.exitValue());
        for (int i = 0; i < 20; i++) {
            assertEquals(Optional.of("here" + i), store.get(new SecretKey("here/" + i)));
            assertEquals(Optional.of("there" + i), store.get(new SecretKey("there/" + i)));
        }
    }

    @Test
    void A8_a_file_that_was_tampered_with_is_refused_and_kept() throws IOException {
        store.put(KEY, SECRET);
        Path file = folder.resolve("secrets.p12");
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);

        SecretStoreException refused = assertThrows(SecretStoreException.class, () -> store.get(KEY));

        assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
        assertThrows(SecretStoreException.class, () -> store.put(OTHER, "new"));
        assertArrayEquals(content, Files.readAllBytes(file));
    }

    @Test
    void A8_a_lost_master_secret_is_not_replaced_while_there_are_passwords() throws IOException {
        store.put(KEY, SECRET);
        Files.delete(folder.resolve("master.key"));

        SecretStore later = SecureSecretStore.open(workspace);
        SecretStoreException refused = assertThrows(SecretStoreException.class, () -> later.put(OTHER, "new"));

        assertTrue(refused.getMessage().contains("master.key"), refused.getMessage());
        assertThrows(SecretStoreException.class, () -> later.get(KEY));
    }

    @Test
    void A8_a_passphrase_replaces_the_plain_master_secret_and_is_needed_from_then_on() throws IOException {
        store.put(KEY, SECRET);
        Map<String, String> environment = Map.of("B2BOPEN_MASTER_PASSPHRASE", "correct horse battery");

        assertEquals(Optional.of(SECRET), new KeyStoreVault(folder, environment).get(KEY.path()));

        assertFalse(Files.exists(folder.resolve("master.key")));
        assertEquals(Optional.of(SECRET), new KeyStoreVault(folder, environment).get(KEY.path()));
        SecretStoreException missing =
                assertThrows(SecretStoreException.class, () -> new KeyStoreVault(folder, Map.of()).get(KEY.path()));
        assertTrue(missing.getMessage().contains("B2BOPEN_MASTER_PASSPHRASE"), missing.getMessage());
        SecretStoreException wrong = assertThrows(
                SecretStoreException.class,
                () -> new KeyStoreVault(folder, Map.of("B2BOPEN_MASTER_PASSPHRASE", "incorrect horse"))
                        .get(KEY.path()));
        assertFalse(wrong.getMessage().contains("incorrect horse"), wrong.getMessage());
    }

    @Test
    void A8_the_passphrase_may_be_a_systemd_credential() throws IOException {
        Path credentials = Files.createDirectory(parent.resolve("credentials"));
        Files.writeString(credentials.resolve("b2bopen-master"), "correct horse battery\n");

        new KeyStoreVault(folder, Map.of("CREDENTIALS_DIRECTORY", credentials.toString()))
                .apply(Map.of(KEY, Optional.of(SECRET)));

        assertFalse(Files.exists(folder.resolve("master.key")));
        assertEquals(
                Optional.of(SECRET),
                new KeyStoreVault(folder, Map.of("B2BOPEN_MASTER_PASSPHRASE", "correct horse battery"))
                        .get(KEY.path()));
        assertTrue(Files.readString(folder.resolve("master.wrapped")).contains("iterations=600000"));
    }

    /** The other process. */
    static final class SecretWriter {
        public static void main(String[] arguments) {
            SecretStore store = SecureSecretStore.open(Path.of(arguments[0]));
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                store.put(new SecretKey("there/" + i), "there" + i);
            }
        }
    }
}
