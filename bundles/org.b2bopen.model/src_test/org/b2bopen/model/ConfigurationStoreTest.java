package org.b2bopen.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationStoreTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String ROOT = "<config:Configuration xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
            + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:config=\"http://b2bopen.org/config/1\"";

    @TempDir
    Path parent;

    private Path workspace;
    private Path file;
    private ConfigurationStore store;

    @BeforeEach
    void aWorkspaceThatDoesNotExistYet() {
        workspace = parent.resolve("workspace #1 100% für Ä");
        file = workspace.resolve("configuration.xmi");
        store = ConfigurationStore.in(workspace);
    }

    @Test
    void A7_what_was_saved_is_loaded_again() {
        Configuration configuration = SampleConfigurations.everything(parent);

        store.save(configuration);

        assertTrue(
                EcoreUtil.equals(configuration, ConfigurationStore.in(workspace).load()));
    }

    @Test
    void A7_an_empty_workspace_gives_an_empty_configuration_and_no_file() {
        Configuration configuration = store.load();

        assertNotNull(configuration.getProxy());
        assertNotNull(configuration.getSchedule());
        assertNotNull(configuration.getPersonnel());
        assertTrue(configuration.getSchedule().isCatchUp());
        assertFalse(Files.exists(workspace));
    }

    @Test
    void A7_a_configuration_saved_without_its_parts_is_loaded_with_them() {
        store.save(ConfigFactory.eINSTANCE.createConfiguration());

        assertNotNull(store.load().getProxy());
        assertNotNull(store.load().getSchedule());
        assertNotNull(store.load().getPersonnel());
    }

    @Test
    void A7_what_is_loaded_is_the_callers_own() {
        store.save(SampleConfigurations.everything(parent));
        Configuration mine = store.load();

        mine.getLocalAuthorities().clear();

        assertFalse(store.load().getLocalAuthorities().isEmpty());
    }

    @Test
    void A7_saving_leaves_the_callers_object_where_it_is() {
        Configuration configuration = SampleConfigurations.everything(parent);

        store.save(configuration);
        store.save(configuration);

        assertEquals(null, configuration.eResource());
    }

    @Test
    void A7_listeners_hear_of_a_save_when_it_is_done_until_they_are_closed() throws Exception {
        AtomicInteger seen = new AtomicInteger();
        Configuration configuration = SampleConfigurations.everything(parent);
        try (AutoCloseable registration = store.onChange(
                () -> seen.addAndGet(store.load().getLocalAuthorities().size()))) {
            store.save(configuration);
        }
        store.save(configuration);

        assertEquals(configuration.getLocalAuthorities().size(), seen.get());
    }

    @Test
    void A7_listeners_hear_of_what_another_process_stores_once_somebody_looks() throws Exception {
        AtomicInteger told = new AtomicInteger();
        ConfigurationStore other = ConfigurationStore.in(workspace);
        store.load();
        try (AutoCloseable registration = store.onChange(told::incrementAndGet)) {
            store.lookElsewhere();
            assertEquals(0, told.get(), "nothing was stored");
            other.save(SampleConfigurations.everything(parent));
            store.lookElsewhere();
            assertEquals(1, told.get());
            store.lookElsewhere();
            assertEquals(1, told.get(), "it is known now");
            store.save(store.load());
            store.lookElsewhere();
            assertEquals(2, told.get(), "this store's own change is told once");
            other.save(store.load());
            store.save(store.load());
            assertEquals(3, told.get());
        }
    }

    @Test
    void A7_a_listener_that_fails_keeps_no_other_from_hearing() throws Exception {
        AtomicInteger told = new AtomicInteger();
        try (AutoCloseable failing = store.onChange(() -> {
                    throw new IllegalStateException("this one fails");
                });
                AutoCloseable registration = store.onChange(told::incrementAndGet)) {
            Configuration configuration = SampleConfigurations.everything(parent);
            assertThrows(IllegalStateException.class, () -> store.save(configuration));
        }
        assertEquals(1, told.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "not xml at all",
                HEAD + "<other/>",
                HEAD + ROOT + " colour=\"red\"/>",
                HEAD + ROOT + ">"
            })
    void A7_a_damaged_file_is_named_and_kept(String content) throws IOException {
        Files.createDirectories(workspace);
        Files.writeString(file, content);

        DamagedConfigurationException refused = assertThrows(DamagedConfigurationException.class, store::load);

        assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
        assertEquals(file, refused.file());
        assertEquals(content, Files.readString(file));
    }

    @Test
    void A7_a_document_type_is_refused_and_nothing_outside_is_read() throws IOException {
        Path outside = Files.writeString(parent.resolve("outside.txt"), "820");
        Files.createDirectories(workspace);
        Files.writeString(
                file,
                HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + outside.toUri() + "\">]>" + ROOT + " rootFolder=\"a\">"
                        + "<localAuthorities number=\"&e;\"/></config:Configuration>");

        assertThrows(DamagedConfigurationException.class, store::load);
    }

    @Test
    void A7_a_reference_to_another_file_is_refused() throws IOException {
        Path other = parent.resolve("other");
        ConfigurationStore.in(other).save(SampleConfigurations.everything(parent));
        Files.createDirectories(workspace);
        Files.writeString(
                file,
                HEAD + ROOT + "><localAuthorities href=\""
                        + other.resolve("configuration.xmi").toUri()
                        + "#//@localAuthorities.0\"/></config:Configuration>");

        assertThrows(DamagedConfigurationException.class, store::load);
    }

    @Test
    void A7_a_package_of_another_place_is_not_fetched() throws Exception {
        AtomicBoolean asked = new AtomicBoolean();
        try (java.net.ServerSocket server =
                new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Thread listening = Thread.startVirtualThread(() -> {
                try (java.net.Socket caller = server.accept()) {
                    asked.set(true);
                } catch (IOException e) {
                    asked.set(asked.get());
                }
            });
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x.ecore";
            Files.createDirectories(workspace);
            Files.writeString(
                    file,
                    HEAD + ROOT + " xmlns:x=\"" + url + "\" xsi:schemaLocation=\"" + url + " " + url
                            + "\"><localAuthorities xsi:type=\"x:Thing\"/></config:Configuration>");

            assertThrows(DamagedConfigurationException.class, store::load);
            server.close();
            listening.join();
        }
        assertFalse(asked.get());
    }

    @Test
    void A7_a_text_that_XML_cannot_hold_leaves_what_was_stored() throws IOException {
        store.save(SampleConfigurations.everything(parent));
        byte[] before = Files.readAllBytes(file);
        Configuration configuration = store.load();
        configuration.getStudentSchools().getFirst().setName("Green\u0001Abbey");

        assertThrows(UncheckedIOException.class, () -> store.save(configuration));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void A7_no_temporary_file_is_left_behind() throws IOException {
        store.save(SampleConfigurations.everything(parent));
        store.save(SampleConfigurations.everything(parent));

        try (Stream<Path> files = Files.list(workspace)) {
            assertEquals(
                    List.of(workspace.resolve("configuration.lock"), file),
                    files.sorted().toList());
        }
    }

    @Test
    void A7_readers_see_whole_configurations_while_others_save() throws Exception {
        store.save(withAuthorities(1));
        AtomicBoolean over = new AtomicBoolean();
        Thread writer = Thread.ofVirtual().start(() -> {
            for (int i = 0; i < 100; i++) {
                store.save(withAuthorities(i % 2 == 0 ? 200 : 1));
            }
            over.set(true);
        });
        while (!over.get()) {
            int size = store.load().getLocalAuthorities().size();
            assertTrue(size == 1 || size == 200, "half a configuration: " + size);
        }
        writer.join();
    }

    @Test
    void A7_changes_that_meet_are_all_stored() throws Exception {
        List<Thread> writers = Stream.iterate(0, i -> i + 1)
                .limit(8)
                .map(i -> Thread.ofVirtual().start(() -> {
                    ConfigurationStore own = ConfigurationStore.in(workspace);
                    for (int n = 0; n < 10; n++) {
                        own.change(configuration -> configuration
                                .getLocalAuthorities()
                                .add(ConfigFactory.eINSTANCE.createLocalAuthority()));
                    }
                }))
                .toList();
        for (Thread writer : writers) {
            writer.join();
        }
        assertEquals(80, store.load().getLocalAuthorities().size());
    }

    @Test
    void A7_nothing_is_stored_by_a_change_that_fails() {
        store.save(withAuthorities(1));
        assertThrows(
                IllegalStateException.class,
                () -> store.change(configuration -> {
                    configuration.getLocalAuthorities().clear();
                    throw new IllegalStateException("half way");
                }));
        assertEquals(1, store.load().getLocalAuthorities().size());
    }

    @Test
    void A7_the_mark_tells_that_another_process_has_stored_something() {
        Object nothing = store.mark();
        assertEquals(nothing, store.mark());
        ConfigurationStore.in(workspace).save(withAuthorities(1));
        Object first = store.mark();
        assertFalse(first.equals(nothing));
        assertEquals(first, store.mark());
        ConfigurationStore.in(workspace).save(withAuthorities(1));
        assertFalse(first.equals(store.mark()), "the same content stored again counts too");
    }

    @Test
    void A8_the_file_has_no_place_for_a_password() throws IOException {
        store.save(SampleConfigurations.everything(parent));

        assertFalse(Files.readString(file, StandardCharsets.UTF_8)
                .toLowerCase(java.util.Locale.ROOT)
                .contains("password"));
    }

    private static Configuration withAuthorities(int count) {
        Configuration configuration = ConfigFactory.eINSTANCE.createConfiguration();
        for (int i = 0; i < count; i++) {
            LocalAuthority la = ConfigFactory.eINSTANCE.createLocalAuthority();
            la.setNumber(String.valueOf(201 + i));
            configuration.getLocalAuthorities().add(la);
        }
        return configuration;
    }
}
