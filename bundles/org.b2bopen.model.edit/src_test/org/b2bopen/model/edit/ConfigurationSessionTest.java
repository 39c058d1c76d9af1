package org.b2bopen.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.Problem;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SettingDescription;
import org.b2bopen.model.SettingDescription.Type;
import org.b2bopen.model.TransportDescription;
import org.b2bopen.model.TransportDescription.LogIn;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.model.Transports;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.Day;
import org.b2bopen.model.config.LocalAuthority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationSessionTest {
    private static final String OLD = "Fictitious!0001";
    private static final String NEW = "Invented?2026";
    private static final SecretKey LA_820 = new SecretKey("la/820");
    private static final SecretKey LA_821 = new SecretKey("la/821");

    private static final SecretKey PHRASE_820 = new SecretKey("la/820/transport/sftp/phrase");
    private static final TransportDescription SOAP =
            new TransportDescription("soap", "SOAP", List.of("https"), LogIn.PASSWORD, true, true, List.of());
    private static final Transports SFTP = () -> List.of(
            SOAP,
            new TransportDescription(
                    "sftp",
                    "SFTP",
                    List.of("sftp"),
                    LogIn.USER_NAME,
                    true,
                    true,
                    List.of(
                            new SettingDescription("port", "Port", "", Type.INTEGER, "", false, 1, 65_535, List.of()),
                            new SettingDescription(
                                    "phrase", "Passphrase", "", Type.PASSWORD, "", true, 0, 0, List.of()))));

    @TempDir
    private Path workspace;

    private final MemorySecrets secrets = new MemorySecrets();
    private ConfigurationStore store;
    private ConfigurationSession session;

    @BeforeEach
    void twoAuthorities() throws Exception {
        store = ConfigurationStore.in(workspace);
        session = open();
        add("820");
        add("821");
        save();
        session = open();
    }

    @Test
    void A7_every_change_is_a_step_that_can_be_undone_and_done_again() {
        session.set(proxy(), ConfigPackage.Literals.PROXY__NAME, "proxy.example:8080");
        session.set(session.configuration().getSchedule(), ConfigPackage.Literals.SCHEDULE__DAYS, List.of(Day.MONDAY));
        session.remove(la("821"));
        assertEquals(Optional.of("Local Authority 821"), session.undoable());
        assertTrue(session.isDirty());

        session.undo();
        assertEquals(List.of("820", "821"), numbers(session.configuration()));
        session.undo();
        assertEquals(List.of(), session.configuration().getSchedule().getDays());
        session.undo();
        assertEquals("", proxy().getName());
        assertFalse(session.isDirty());
        assertEquals(Optional.empty(), session.undoable());

        session.redo();
        assertEquals("proxy.example:8080", proxy().getName());
        assertEquals(Optional.of("Days"), session.redoable());
    }

    @Test
    void A7_what_is_typed_into_one_field_is_one_step_until_the_field_is_left() {
        for (String typed : List.of("p", "pr", "pro")) {
            session.set(proxy(), ConfigPackage.Literals.PROXY__NAME, typed);
        }
        session.fieldLeft();
        session.set(proxy(), ConfigPackage.Literals.PROXY__NAME, "prox");
        session.undo();
        assertEquals("pro", proxy().getName());
        session.undo();
        assertEquals("", proxy().getName());
    }

    @Test
    void A7_a_saved_state_can_be_gone_back_to() throws Exception {
        session.set(proxy(), ConfigPackage.Literals.PROXY__NAME, "a");
        save();
        assertFalse(session.isDirty());
        session.set(proxy(), ConfigPackage.Literals.PROXY__NAME, "ab");
        assertTrue(session.isDirty());
        session.undo();
        assertEquals("a", proxy().getName());
        assertFalse(session.isDirty());
        session.undo();
        assertTrue(session.isDirty(), "before what was saved is another state, too");
    }

    @Test
    void A8_a_password_is_stored_only_on_save_and_never_in_the_configuration() throws Exception {
        put("820", Map.of("userName", "school.user"), NEW);
        assertTrue(session.hasPassword(la("820")));
        assertEquals(Map.of(), secrets.content);
        save();
        assertEquals(Map.of(LA_820, NEW), secrets.content);
        assertFalse(Files.readString(workspace.resolve("configuration.xmi")).contains(NEW));
    }

    @Test
    void A8_a_password_that_was_typed_can_be_undone() throws Exception {
        put("820", Map.of("userName", "school.user"), NEW);
        session.undo();
        assertFalse(session.hasPassword(la("820")));
        save();
        assertEquals(Map.of(), secrets.content);
    }

    @Test
    void A8_passwords_move_with_their_rows_even_when_two_change_places() throws Exception {
        put("820", Map.of("userName", "one"), OLD);
        put("821", Map.of("userName", "two"), NEW);
        save();
        LocalAuthority first = la("820");
        LocalAuthority second = la("821");
        session.set(first, ConfigPackage.Literals.LOCAL_AUTHORITY__NUMBER, "821");
        session.set(second, ConfigPackage.Literals.LOCAL_AUTHORITY__NUMBER, "820");
        save();
        assertEquals(Map.of(LA_820, NEW, LA_821, OLD), secrets.content);
        assertEquals(List.of("821", "820"), numbers(store.load()));
    }

    @Test
    void A8_a_cleared_user_name_or_a_deleted_row_takes_the_password_with_it() throws Exception {
        put("820", Map.of("userName", "one"), OLD);
        put("821", Map.of("userName", "two"), NEW);
        save();
        put("820", Map.of("userName", ""), "");
        session.remove(la("821"));
        save();
        assertEquals(Map.of(), secrets.content);
    }

    @Test
    void T1_a_transport_with_its_settings_is_one_step_and_its_passwords_are_stored_beside_them() throws Exception {
        session = openWithSftp();
        session.put(
                RowKind.LOCAL_AUTHORITY,
                Optional.of(la("820")),
                Map.of(
                        "transport",
                        "sftp",
                        "url",
                        "sftp://la.example/in",
                        "transportSettings",
                        TransportSettings.list(Map.of("port", "22"))),
                Optional.empty(),
                Map.of("phrase", NEW));
        assertTrue(session.hasPassword(la("820"), "sftp", "phrase"));
        assertEquals(List.of(), session.draft().problems());
        session.undo();
        assertEquals(List.of(), la("820").getTransportSettings());
        assertFalse(session.hasPassword(la("820"), "sftp", "phrase"));
        session.redo();
        assertEquals("22", TransportSettings.of(la("820")).get("port"));
        saveWithSftp();

        assertEquals(Map.of(PHRASE_820, NEW), secrets.content);
        assertEquals("22", TransportSettings.of(stored("820")).get("port"));
        assertFalse(Files.readString(workspace.resolve("configuration.xmi")).contains(NEW));
        assertTrue(session.hasPassword(la("820"), "sftp", "phrase"), "now it is the stored one");
    }

    @Test
    void A8_the_password_of_a_setting_goes_with_its_row_and_never_to_another_transport() throws Exception {
        sftpOn820();
        session.set(la("820"), ConfigPackage.Literals.LOCAL_AUTHORITY__NUMBER, "822");
        saveWithSftp();
        assertEquals(Map.of(new SecretKey("la/822/transport/sftp/phrase"), NEW), secrets.content);

        session.put(
                RowKind.LOCAL_AUTHORITY,
                Optional.of(la("822")),
                Map.of("transport", "soap", "transportSettings", List.of()),
                Optional.empty());
        assertFalse(session.hasPassword(la("822"), "soap", "phrase"));
        saveWithSftp();
        assertEquals(Map.of(), secrets.content);
        assertEquals(List.of(), stored("822").getTransportSettings());
    }

    @Test
    void A8_the_password_of_a_setting_can_be_removed_and_is_missed_where_the_transport_needs_it() throws Exception {
        sftpOn820();
        session.put(
                RowKind.LOCAL_AUTHORITY,
                Optional.of(la("820")),
                Map.of("transport", "sftp", "url", "sftp://la.example/in"),
                Optional.empty(),
                Map.of("phrase", ""));
        assertFalse(session.hasPassword(la("820"), "sftp", "phrase"));
        assertEquals(
                List.of("localAuthorities[0].transportSettings.phrase"),
                session.draft().problems().stream().map(Problem::path).toList());
        saveWithSftp();
        assertEquals(Map.of(), secrets.content);
    }

    @Test
    void T1_what_the_transport_of_Personnel_is_set_to_is_one_step_too() throws Exception {
        session = openWithSftp();
        session.chooseTransport(
                session.configuration().getPersonnel(), "sftp", Map.of("port", "2222"), Map.of("phrase", NEW));
        saveWithSftp();
        assertEquals("2222", TransportSettings.of(store.load().getPersonnel()).get("port"));
        assertEquals(Map.of(new SecretKey("personnel/transport/sftp/phrase"), NEW), secrets.content);
        session.chooseTransport(session.configuration().getPersonnel(), "sftp", Map.of("port", "2222"), Map.of());
        assertFalse(session.isDirty(), "nothing is another");
        session.chooseTransport(session.configuration().getPersonnel(), "soap", Map.of(), Map.of());
        saveWithSftp();
        assertEquals(Map.of(), secrets.content);
        assertEquals(List.of(), store.load().getPersonnel().getTransportSettings());
    }

    private void sftpOn820() throws Exception {
        session = openWithSftp();
        session.put(
                RowKind.LOCAL_AUTHORITY,
                Optional.of(la("820")),
                Map.of("transport", "sftp", "url", "sftp://la.example/in"),
                Optional.empty(),
                Map.of("phrase", NEW));
        saveWithSftp();
        assertEquals(Map.of(PHRASE_820, NEW), secrets.content);
    }

    private ConfigurationSession openWithSftp() {
        return new ConfigurationSession(Snapshot.take(store, secrets, SFTP));
    }

    private void saveWithSftp() throws Exception {
        Configuration stored = session.draft().save(store, secrets, Optional.empty());
        session.saved(Snapshot.of(stored, secrets, SFTP));
    }

    private LocalAuthority stored(String number) {
        return RowKind.LOCAL_AUTHORITY
                .find(store.load(), new SecretKey("la/" + number))
                .orElseThrow();
    }

    @Test
    void A2_problems_name_their_place() {
        put("821", Map.of("number", "82"), "");
        assertEquals(
                List.of("localAuthorities[1].number"),
                session.draft().problems().stream().map(Problem::path).toList());
    }

    @Test
    void A9_a_root_folder_overwrites_the_folders_of_migrated_rows() throws Exception {
        session.put(
                RowKind.STUDENT_SCHOOL,
                Optional.empty(),
                Map.of(
                        "laNumber",
                        "820",
                        "schoolNumber",
                        "4321",
                        "destinationLaNumber",
                        "820",
                        "filesNotExported",
                        workspace.resolve("out").toString()),
                Optional.empty());
        save();
        session.set(
                session.configuration(),
                ConfigPackage.Literals.CONFIGURATION__ROOT_FOLDER,
                workspace.resolve("root").toString());
        assertEquals(List.of(), session.draft().problems());
        save();
        assertEquals("", store.load().getStudentSchools().getFirst().getFilesNotExported());
        assertEquals("", session.configuration().getStudentSchools().getFirst().getFilesNotExported());
    }

    @Test
    void A7_what_others_changed_elsewhere_is_kept() throws Exception {
        session.set(proxy(), ConfigPackage.Literals.PROXY__NAME, "proxy.example");
        put("820", Map.of("url", "https://mine.example/b2b"), "");
        elsewhere(other -> {
            other.set(other.configuration().getLogs(), ConfigPackage.Literals.LOGS__KEEP_DAYS, 30);
            other.remove(
                    RowKind.LOCAL_AUTHORITY.find(other.configuration(), LA_821).orElseThrow());
        });
        save();
        Configuration stored = store.load();
        assertEquals("proxy.example", stored.getProxy().getName());
        assertEquals(30, stored.getLogs().getKeepDays());
        assertEquals(List.of("820"), numbers(stored));
        assertEquals(List.of("820"), numbers(session.configuration()), "the editor shows it");
    }

    @Test
    void A7_the_same_changed_elsewhere_is_never_overwritten_without_asking() throws Exception {
        put("820", Map.of("url", "https://mine.example/b2b"), "");
        session.set(proxy(), ConfigPackage.Literals.PROXY__NAME, "mine");
        elsewhere(other -> {
            other.put(
                    RowKind.LOCAL_AUTHORITY,
                    RowKind.LOCAL_AUTHORITY.find(other.configuration(), LA_820),
                    Map.of("url", "https://theirs.example/b2b"),
                    Optional.empty());
            other.set(other.configuration().getProxy(), ConfigPackage.Literals.PROXY__NAME, "theirs");
        });
        Draft draft = session.draft();
        ChangedElsewhereException conflict =
                assertThrows(ChangedElsewhereException.class, () -> draft.save(store, secrets, Optional.empty()));
        assertEquals(List.of("Proxy Name", "Local Authority 820"), conflict.both());
        assertEquals("theirs", store.load().getProxy().getName());

        draft.save(store, secrets, Optional.of(conflict.stored()));
        assertEquals("mine", store.load().getProxy().getName());
        assertEquals(
                "https://mine.example/b2b",
                store.load().getLocalAuthorities().getFirst().getUrl());
    }

    @Test
    void A8_when_the_configuration_cannot_be_saved_passwords_are_as_before() throws Exception {
        put("820", Map.of("userName", "one"), OLD);
        save();
        put("820", Map.of(), NEW);
        Draft draft = session.draft();
        Files.delete(workspace.resolve("configuration.xmi"));
        Files.createDirectories(workspace.resolve("configuration.xmi").resolve("in the way"));
        assertThrows(RuntimeException.class, () -> draft.save(store, secrets, Optional.empty()));
        assertEquals(Map.of(LA_820, OLD), secrets.content);
    }

    private interface Edit {
        void in(ConfigurationSession other) throws IOException;
    }

    private void elsewhere(Edit edit) throws Exception {
        ConfigurationSession other = open();
        edit.in(other);
        other.draft().save(store, secrets, Optional.empty());
    }

    private ConfigurationSession open() {
        return new ConfigurationSession(Snapshot.take(store, secrets));
    }

    private void save() throws Exception {
        Configuration stored = session.draft().save(store, secrets, Optional.empty());
        session.saved(Snapshot.of(stored, secrets, Transports.NONE));
    }

    private void add(String number) {
        session.put(
                RowKind.LOCAL_AUTHORITY,
                Optional.empty(),
                Map.of("number", number, "url", "https://la" + number + ".example/b2b"),
                Optional.empty());
    }

    private void put(String number, Map<String, String> values, String password) {
        session.put(
                RowKind.LOCAL_AUTHORITY,
                Optional.of(la(number)),
                values,
                password.isEmpty() ? Optional.empty() : Optional.of(password));
    }

    private LocalAuthority la(String number) {
        return RowKind.LOCAL_AUTHORITY
                .find(session.configuration(), new SecretKey("la/" + number))
                .orElseThrow();
    }

    private org.b2bopen.model.config.Proxy proxy() {
        return session.configuration().getProxy();
    }

    private static List<String> numbers(Configuration configuration) {
        return configuration.getLocalAuthorities().stream()
                .map(LocalAuthority::getNumber)
                .toList();
    }
}
