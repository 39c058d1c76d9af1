package org.b2bopen.ui.la.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.StoreLogin;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.SecureSecretStore;
import org.b2bopen.ui.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pointing the window at a receiving side, with real databases and real secure storage. */
class ReceiverAddonTest {
    @TempDir
    private Path workspace;

    private SecretStore secrets;
    private StoreSettings settings;
    private ReceiverAddon receivers;

    @BeforeEach
    void start() {
        secrets = SecureSecretStore.open(workspace);
        settings = new StoreSettings(workspace, secrets);
        receivers = new ReceiverAddon(settings, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        receivers.close();
    }

    @Test
    void LA1_without_a_receiver_nothing_is_made_and_with_the_usual_one_it_is_opened() {
        receivers.open();
        assertInstanceOf(ReceiverAddon.State.NotChosen.class, receivers.state());
        assertFalse(Files.exists(workspace.resolve("la")), "looking makes no database");
        LaStore.open("jdbc:sqlite:" + made(workspace.resolve("la")).resolve("receiver.db"))
                .close();
        receivers.open();
        assertEquals(
                workspace.resolve("la"),
                receivers.receiver().orElseThrow().setting().data());
    }

    @Test
    void LA1_what_was_chosen_is_opened_at_the_next_start() throws Exception {
        StoreSetting setting = new StoreSetting(workspace.resolve("elsewhere"), "", "", true, "");
        receivers.choose(setting, Optional.empty(), () -> true);
        assertTrue(receivers.receiver().orElseThrow().work().isPresent());
        receivers.close();
        ReceiverAddon next = new ReceiverAddon(settings, Clock.systemUTC());
        next.open();
        assertEquals(setting, next.receiver().orElseThrow().setting());
        next.close();
    }

    @Test
    void LA1_a_database_that_cannot_be_opened_leaves_the_one_before() throws Exception {
        StoreSetting good = new StoreSetting(workspace.resolve("la"), "", "", false, "");
        receivers.choose(good, Optional.empty(), () -> true);
        Path broken = Files.writeString(made(workspace.resolve("broken")).resolve("receiver.db"), "not a database");
        StoreSetting bad = new StoreSetting(broken.getParent(), "", "", false, "");
        IOException problem =
                assertThrows(IOException.class, () -> receivers.choose(bad, Optional.empty(), () -> true));
        assertTrue(problem.getMessage().contains("cannot be opened"), problem.getMessage());
        assertEquals(good, receivers.receiver().orElseThrow().setting());
        assertEquals(Optional.of(good), settings.load());
    }

    @Test
    void LA1_a_damaged_file_is_told_in_words_and_tried_again_when_it_is_back() throws Exception {
        Path file = made(workspace.resolve("la")).resolve("receiver.db");
        Files.writeString(file, "not a database, and longer than the head of one: ".repeat(40));
        settings.save(new StoreSetting(file.getParent(), "", "", false, ""), Optional.empty());
        receivers.open();
        StorePage page = StorePage.of(receivers.state()).orElseThrow();
        assertEquals(Messages.Store_FailedTitle, page.title());
        assertTrue(page.why().endsWith("the file is damaged, or not a database."), page.why());
        assertFalse(page.why().contains("Exception"), page.why());
        assertEquals(List.of(StorePage.Next.TRY_AGAIN, StorePage.Next.CHOOSE), page.next());
        Files.delete(file);
        LaStore.open("jdbc:sqlite:" + file).close();
        CountDownLatch open = new CountDownLatch(1);
        receivers.onChange(() -> {
            if (receivers.receiver().isPresent()) {
                open.countDown();
            }
        });
        receivers.tryAgain();
        assertTrue(open.await(60, TimeUnit.SECONDS));
        assertEquals(Optional.empty(), StorePage.of(receivers.state()));
    }

    @Test
    void LA1_a_server_that_is_down_at_the_start_is_told_in_words() throws Exception {
        settings.save(
                new StoreSetting(workspace.resolve("la"), "jdbc:postgresql://127.0.0.1:1/la", "importer", true, ""),
                Optional.of("Never!written2026"));
        receivers.open();
        StorePage page = StorePage.of(receivers.state()).orElseThrow();
        assertTrue(page.why().endsWith("no database server answers at that address."), page.why());
        assertEquals(List.of(StorePage.Next.TRY_AGAIN, StorePage.Next.CHOOSE), page.next());
    }

    @Test
    void LA1_settings_that_cannot_be_read_keep_no_view_busy_for_ever() throws Exception {
        Files.writeString(workspace.resolve("receiver.properties"), "data=\\u00zz");
        receivers.open();
        assertInstanceOf(ReceiverAddon.State.Failed.class, receivers.state());
    }

    @Test
    void LA1_what_somebody_chooses_while_the_old_one_is_still_being_opened_stays() throws Exception {
        settings.save(new StoreSetting(workspace.resolve("old"), "", "", false, ""), Optional.empty());
        StoreSetting chosen = new StoreSetting(workspace.resolve("la"), "", "", false, "");
        AutoCloseable[] once = new AutoCloseable[1];
        List<Receiver> open = new ArrayList<>();
        once[0] = receivers.onChange(() -> {
            try {
                once[0].close();
                receivers.choose(chosen, Optional.empty(), () -> true);
                receivers.receiver().ifPresent(open::add);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        receivers.open();
        assertSame(open.getFirst(), receivers.receiver().orElseThrow());
        assertEquals(0, open.getFirst().store().bases().all().size(), "it was not closed");
    }

    @Test
    void LA1_the_views_say_what_comes_next_while_nothing_is_open() {
        assertEquals(
                List.of(StorePage.Next.CHOOSE),
                StorePage.of(new ReceiverAddon.State.NotChosen()).orElseThrow().next());
        assertEquals(
                Messages.Store_Opening,
                StorePage.of(new ReceiverAddon.State.Opening()).orElseThrow().title());
    }

    @Test
    void LA1_who_cancels_while_a_database_is_opened_keeps_the_one_before_and_nothing_is_stored() throws Exception {
        StoreSetting good = new StoreSetting(workspace.resolve("la"), "", "", false, "");
        receivers.choose(good, Optional.empty(), () -> true);
        List<Runnable> later = new ArrayList<>();
        List<String> told = new ArrayList<>();
        StoreChoice choice = new StoreChoice(receivers, new Background(later::add, Runnable::run));
        StoreSetting other = new StoreSetting(workspace.resolve("other"), "", "", true, "");
        choice.open(other, Optional.of("Never!written2026"), () -> told.add("done"), told::add);
        assertTrue(choice.isOpening());
        choice.cancel();
        later.forEach(Runnable::run);
        assertFalse(choice.isOpening());
        assertEquals(List.of(), told);
        assertEquals(good, receivers.receiver().orElseThrow().setting());
        assertEquals(Optional.of(good), settings.load());
        assertFalse(secrets.contains(new SecretKey("receiver/database")));
    }

    @Test
    void LA1_a_choice_that_fails_can_be_corrected_and_made_again() throws Exception {
        Path broken = Files.writeString(made(workspace.resolve("broken")).resolve("receiver.db"), "not a database");
        List<String> told = new ArrayList<>();
        StoreChoice choice = new StoreChoice(receivers, new Background(Runnable::run, Runnable::run));
        choice.open(
                new StoreSetting(broken.getParent(), "", "", false, ""),
                Optional.empty(),
                () -> told.add("done"),
                sentence -> told.add("failed"));
        choice.open(
                new StoreSetting(workspace.resolve("la"), "", "", false, ""),
                Optional.empty(),
                () -> told.add("done"),
                sentence -> told.add("failed"));
        assertEquals(List.of("failed", "done"), told);
    }

    @Test
    void A8_the_password_of_the_database_is_in_secure_storage_alone() throws Exception {
        StoreSetting setting =
                new StoreSetting(workspace.resolve("la"), "jdbc:postgresql://127.0.0.1:1/la", "importer", false, "");
        settings.save(setting, Optional.of("Never!written2026"));
        assertEquals(
                Optional.of(new StoreLogin("importer", "Never!written2026")),
                settings.login(setting, Optional.empty()));
        assertEquals(Optional.of(new StoreLogin("importer", "typed")), settings.login(setting, Optional.of("typed")));
        settings.save(setting, Optional.empty());
        assertTrue(secrets.contains(new SecretKey("receiver/database")), "an empty field keeps it");
        try (Stream<Path> files = Files.walk(workspace)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("Never!written"),
                        file.toString());
            }
        }
        settings.save(new StoreSetting(workspace.resolve("la"), "", "", false, ""), Optional.empty());
        assertFalse(secrets.contains(new SecretKey("receiver/database")), "who needs none has none");
    }

    @Test
    void A8_a_URL_with_a_user_or_password_in_it_is_not_taken() {
        for (String url : new String[] {
            "jdbc:postgresql://h/la?user=x", "jdbc:postgresql://h/la?password=y", "jdbc:postgresql://x:y@h/la"
        }) {
            assertEquals(
                    Optional.of(Messages.Store_SecretInUrl),
                    new StoreSetting(workspace, url, "", false, "").problem(),
                    url);
        }
        assertEquals(Optional.of(Messages.Store_BadUrl), new StoreSetting(workspace, "h/la", "", false, "").problem());
        assertEquals(
                Optional.of(Messages.Store_NoFolder), new StoreSetting(Path.of("la"), "", "", false, "").problem());
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
