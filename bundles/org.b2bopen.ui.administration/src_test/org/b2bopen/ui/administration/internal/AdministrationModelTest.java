package org.b2bopen.ui.administration.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;
import org.b2bopen.log.LogStore;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SettingDescription;
import org.b2bopen.model.SettingDescription.Type;
import org.b2bopen.model.TransportDescription;
import org.b2bopen.model.TransportDescription.LogIn;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.model.Transports;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.edit.OneEdit;
import org.b2bopen.model.edit.RowKind;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.RowForm;
import org.b2bopen.ui.TransportSettingsModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdministrationModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-24T12:00:00Z"), ZoneOffset.UTC);
    private static final Background AT_ONCE = new Background(Runnable::run, Runnable::run);

    private static final SettingDescription PORT =
            new SettingDescription("port", "Port", "", Type.INTEGER, "22", false, 1, 65_535, List.of());
    private static final SettingDescription PHRASE =
            new SettingDescription("phrase", "Passphrase", "", Type.PASSWORD, "", true, 0, 0, List.of());
    private static final Transports INSTALLED = () -> List.of(
            new TransportDescription("soap", "SOAP", List.of("https", "http"), LogIn.PASSWORD, true, true, List.of()),
            new TransportDescription(
                    "sftp", "SFTP", List.of("sftp"), LogIn.USER_NAME, true, true, List.of(PORT, PHRASE)),
            new TransportDescription("copy", "Copy", List.of("https"), LogIn.NONE, true, true, List.of()));

    @TempDir
    private Path workspace;

    private final MemorySecrets secrets = new MemorySecrets();
    private ConfigurationStore store;
    private LogStore log;
    private AdministrationModel model;

    @BeforeEach
    void open() {
        store = ConfigurationStore.in(workspace);
        log = LogStore.open(workspace);
        model = model();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void A1_A2_sections_say_what_is_still_missing_in_the_order_in_which_one_sets_up() {
        assertEquals(SectionState.Kind.MISSING, model.state(Section.ROOT_FOLDER).kind());
        assertEquals(
                SectionState.Kind.MISSING,
                model.state(Section.LOCAL_AUTHORITIES).kind());
        rootFolder("B2B");
        addAuthority("820", "https://la.example/b2b");
        assertEquals(
                new SectionState(
                        SectionState.Kind.MISSING,
                        "Still missing: a log-in for LA 820, its own or one of a school that sends to it."),
                model.state(Section.LOCAL_AUTHORITIES));
        assertEquals(new SectionState(SectionState.Kind.MISSING, "One section still needs something."), model.whole());
        model.session()
                .set(
                        model.configuration().getLocalAuthorities().getFirst(),
                        ConfigPackage.Literals.LOCAL_AUTHORITY__TRANSPORT,
                        "copy");
        for (Section section : Section.values()) {
            assertEquals(SectionState.Kind.SETTLED, model.state(section).kind(), section.name());
        }
        assertEquals(new SectionState(SectionState.Kind.SETTLED, Messages.Editor_AllSet), model.whole());
    }

    @Test
    void A1_what_is_said_above_the_sections_is_as_bad_as_the_worst_of_them() {
        rootFolder("B2B");
        addAuthority("820", "https://la.example/b2b");
        model.session()
                .set(
                        model.configuration().getSchedule(),
                        ConfigPackage.Literals.SCHEDULE__DAYS,
                        List.of(org.b2bopen.model.config.Day.MONDAY));
        assertEquals(new SectionState(SectionState.Kind.DOUBTFUL, "One section still needs something."), model.whole());
        model.session().set(model.configuration(), ConfigPackage.Literals.CONFIGURATION__ROOT_FOLDER, "B2B");
        assertEquals(new SectionState(SectionState.Kind.WRONG, "2 sections still need something."), model.whole());
    }

    @Test
    void A1_no_LA_can_be_added_before_there_is_a_root_folder_that_can_be_one() {
        assertFalse(model.mayAddAuthorities());
        model.session().set(model.configuration(), ConfigPackage.Literals.CONFIGURATION__ROOT_FOLDER, "B2B");
        assertFalse(model.mayAddAuthorities(), "no whole path");
        rootFolder("B2B");
        assertTrue(model.mayAddAuthorities());
    }

    @Test
    void A1_a_root_folder_must_be_a_whole_path_and_another_one_is_warned_of() {
        model.session().set(model.configuration(), ConfigPackage.Literals.CONFIGURATION__ROOT_FOLDER, "B2B");
        assertEquals(
                new SectionState(
                        SectionState.Kind.WRONG, "Root Folder must be the whole path of a place on this computer."),
                model.state(Section.ROOT_FOLDER));
        assertInstanceOf(SaveResult.Refused.class, model.save(model.session().draft()));
        rootFolder("B2B");
        assertFalse(model.rootFolderMoves(), "the first is no change");
        save();
        rootFolder("elsewhere");
        assertTrue(model.rootFolderMoves());
    }

    @Test
    void A6_the_section_is_not_complete_while_the_certificates_of_the_private_CA_cannot_be_read() throws IOException {
        Path file = Files.writeString(workspace.resolve("notes.pem"), "no certificate");
        model.session().set(model.configuration(), ConfigPackage.Literals.CONFIGURATION__TRUST_STORE, file.toString());
        assertEquals(
                new SectionState(SectionState.Kind.DOUBTFUL, Messages.TrustStore_Unreadable),
                model.state(Section.PROXY_AND_SECURITY));
        save();
        assertEquals(file.toString(), store.load().getTrustStore(), "it may be put there later");
    }

    @Test
    void A2_an_LA_is_edited_in_the_session_and_stored_only_on_save() {
        rootFolder("B2B");
        addAuthority("820", "https://la.example/b2b");
        assertEquals(0, store.load().getLocalAuthorities().size());
        model.session().undo();
        assertEquals(0, model.configuration().getLocalAuthorities().size());
        model.session().redo();
        save();
        assertEquals("820", store.load().getLocalAuthorities().getFirst().getNumber());
    }

    @Test
    void A2_allowing_an_unencrypted_connection_is_logged_once_it_is_stored() {
        rootFolder("B2B");
        RowForm<LocalAuthority> form = model.form(Optional.empty());
        form.value("number").setValue("820");
        form.value("url").setValue("http://la.example/b2b");
        assertTrue(form.problems().getValue().containsKey("url"));
        form.value("allowUnencrypted").setValue(true);
        put(form);
        save();
        log.flush();
        List<LogEntry> entries = log.page(LogQuery.ALL, Long.MAX_VALUE, 10);
        assertEquals(
                List.of(LogEntry.Level.WARN),
                entries.stream().map(LogEntry::level).toList());
        assertTrue(entries.getFirst().message().contains("820"));
        save();
        log.flush();
        assertEquals(1, log.count(LogQuery.ALL), "said once");
    }

    @Test
    void T1_an_LA_with_another_transport_is_asked_for_its_settings_and_they_are_stored_with_it() {
        rootFolder("B2B");
        RowForm<LocalAuthority> form = model.form(Optional.empty());
        AuthoritySettings settings = model.settings(form, Optional.empty());
        assertTrue(settings.shown().isEmpty(), "SOAP has none");
        form.value("number").setValue("820");
        form.value("transport").setValue("sftp");
        assertEquals("sftp://", settings.beginning());
        form.value("url").setValue("https://la.example/b2b");
        assertTrue(form.problems().getValue().get("url").contains("sftp://"));
        form.value("url").setValue("sftp://la.example/b2b");
        form.value("userName").setValue("school.user");
        assertEquals(
                Map.of("transportSettings.phrase", "Passphrase is needed by the transport."),
                form.problems().getValue(),
                "and no password, for a key is the proof");

        TransportSettingsModel sftp = settings.shown().orElseThrow();
        sftp.set(PORT, "2222");
        sftp.set(PHRASE, "Fict!tious1");
        form.value("transport").setValue("soap");
        form.value("transport").setValue("sftp");
        assertEquals("2222", settings.shown().orElseThrow().get(PORT), "still there");
        put(form);
        save();

        LocalAuthority stored = store.load().getLocalAuthorities().getFirst();
        assertEquals("2222", TransportSettings.of(stored).get("port"));
        assertEquals(Map.of(new SecretKey("la/820/transport/sftp/phrase"), "Fict!tious1"), secrets.content);

        LocalAuthority row = model.configuration().getLocalAuthorities().getFirst();
        RowForm<LocalAuthority> again = model.form(Optional.of(row));
        AuthoritySettings shown = model.settings(again, Optional.of(row));
        assertEquals("2222", shown.shown().orElseThrow().get(PORT));
        assertTrue(shown.shown().orElseThrow().isStored(PHRASE));
        again.value("url").setValue("sftp://other.example/b2b");
        put(again);
        save();
        assertEquals(
                Map.of(new SecretKey("la/820/transport/sftp/phrase"), "Fict!tious1"),
                secrets.content,
                "what is not touched stays");
        again = model.form(Optional.of(row));
        model.settings(again, Optional.of(row));
        again.value("userName").setValue("");
        again.value("transport").setValue("soap");
        again.value("url").setValue("https://la.example/b2b");
        put(again);
        save();
        assertEquals(List.of(), store.load().getLocalAuthorities().getFirst().getTransportSettings());
        assertEquals(Map.of(), secrets.content);
    }

    @Test
    void T1_settings_of_a_transport_that_is_not_installed_stay_as_they_are() {
        store.change(stored -> {
            LocalAuthority la = ConfigFactory.eINSTANCE.createLocalAuthority();
            la.setNumber("820");
            la.setUrl("x://la.example/b2b");
            la.setTransport("gone");
            stored.getLocalAuthorities().add(la);
            TransportSettings.of(la).put("depth", "3");
            return stored;
        });
        model = model();
        LocalAuthority row = model.configuration().getLocalAuthorities().getFirst();
        RowForm<LocalAuthority> form = model.form(Optional.of(row));
        AuthoritySettings settings = model.settings(form, Optional.of(row));
        assertTrue(settings.shown().isEmpty());
        assertEquals(1, form.row().getTransportSettings().size());
        form.value("transport").setValue("soap");
        assertEquals(List.of(), form.row().getTransportSettings());
        form.value("transport").setValue("gone");
        assertEquals(1, form.row().getTransportSettings().size());
    }

    @Test
    void T1_B2B_Personnel_has_settings_of_its_transport_too() {
        assertTrue(model.personnelSettings().isEmpty(), "SOAP has none");
        model.choosePersonnelTransport("sftp");
        assertEquals(
                new SectionState(SectionState.Kind.WRONG, "Passphrase is needed by the transport."),
                model.state(Section.PERSONNEL));
        TransportSettingsModel settings = model.personnelSettings().orElseThrow();
        settings.set(PHRASE, "Fict!tious1");
        model.setPersonnel(settings.edited());
        save();
        assertEquals(Map.of(new SecretKey("personnel/transport/sftp/phrase"), "Fict!tious1"), secrets.content);
        model.choosePersonnelTransport("soap");
        save();
        assertEquals(Map.of(), secrets.content);
    }

    @Test
    void A3_plain_http_for_staff_data_cannot_be_saved_but_an_address_left_by_an_import_stops_nothing_else() {
        rootFolder("B2B");
        model.session()
                .set(
                        model.configuration().getPersonnel(),
                        ConfigPackage.Literals.PERSONNEL__URL,
                        "http://la.example/b2b");
        assertEquals(SectionState.Kind.DOUBTFUL, model.state(Section.PERSONNEL).kind());
        assertInstanceOf(SaveResult.Refused.class, model.save(model.session().draft()));
        model.session().undo();

        store.change(stored -> {
            stored.getPersonnel().setUrl("http://la.example/b2b");
            return stored;
        });
        model = model();
        model.session().set(model.configuration().getLogs(), ConfigPackage.Literals.LOGS__KEEP_DAYS, 30);
        save();
        assertEquals(30, store.load().getLogs().getKeepDays());
    }

    @Test
    void A4_a_proxy_that_is_used_needs_all_its_fields() {
        var proxy = model.configuration().getProxy();
        model.session().set(proxy, ConfigPackage.Literals.PROXY__USE, true);
        assertEquals("Proxy Name is needed, because the proxy is used.", model.problem("proxy.name"));
        model.session().set(proxy, ConfigPackage.Literals.PROXY__NAME, "two words");
        assertEquals("Proxy Name must be a host, host:port or an IP address.", model.problem("proxy.name"));
        model.session().set(proxy, ConfigPackage.Literals.PROXY__NAME, "proxy.example:8080");
        model.session().set(proxy, ConfigPackage.Literals.PROXY__USER_NAME, "office");
        assertEquals(
                "Proxy Password is needed, because the proxy is used.",
                model.state(Section.PROXY_AND_SECURITY).sentence());
        model.session().setPassword(proxy, "anything");
        assertEquals(
                SectionState.Kind.SETTLED,
                model.state(Section.PROXY_AND_SECURITY).kind());
        save();
        assertEquals(Map.of(SecretKey.PROXY, "anything"), secrets.content);
        assertEquals("", model.session().typedPassword(proxy));
    }

    @Test
    void A5_days_without_a_time_are_said_to_run_nothing_and_can_be_saved() {
        model.session()
                .set(
                        model.configuration().getSchedule(),
                        ConfigPackage.Literals.SCHEDULE__DAYS,
                        List.of(org.b2bopen.model.config.Day.MONDAY));
        assertEquals(
                new SectionState(
                        SectionState.Kind.DOUBTFUL, "Times must be chosen, too; until then nothing runs by itself."),
                model.state(Section.SCHEDULE));
        save();
    }

    @Test
    void A7_what_is_stored_elsewhere_is_shown_at_once_while_nothing_is_edited_here() throws Exception {
        elsewhere("proxy.example");
        model.lookElsewhere(conflict -> {
            throw new AssertionError("nothing to ask");
        });
        assertEquals("proxy.example", model.configuration().getProxy().getName());
        assertFalse(model.session().isDirty());
    }

    @Test
    void A7_the_same_changed_elsewhere_is_asked_about_and_the_answer_counts() throws Exception {
        model.session().set(model.configuration().getProxy(), ConfigPackage.Literals.PROXY__NAME, "mine.example");
        elsewhere("theirs.example");
        List<SaveResult.Conflict> asked = new ArrayList<>();
        model.lookElsewhere(asked::add);
        assertEquals(List.of("Proxy Name"), asked.getFirst().both());
        model.lookElsewhere(asked::add);
        assertEquals(1, asked.size(), "asked once");
        assertInstanceOf(SaveResult.Conflict.class, model.save(model.session().draft()), "not answered yet");

        model.keepMine(asked.getFirst().stored());
        save();
        assertEquals("mine.example", store.load().getProxy().getName());

        model.session().set(model.configuration().getProxy(), ConfigPackage.Literals.PROXY__NAME, "again.example");
        elsewhere("theirs.example");
        model.revert(sentence -> {});
        assertEquals("theirs.example", model.configuration().getProxy().getName());
        assertFalse(model.session().isDirty());
    }

    @Test
    void A7_what_else_is_stored_meanwhile_is_kept_without_asking() throws Exception {
        model.session().set(model.configuration().getProxy(), ConfigPackage.Literals.PROXY__NAME, "mine.example");
        OneEdit.run(
                store,
                secrets,
                other -> other.put(
                        RowKind.STUDENT_SCHOOL,
                        Optional.empty(),
                        Map.of("laNumber", "820", "schoolNumber", "4321", "destinationLaNumber", "820"),
                        Optional.empty()));
        model.lookElsewhere(conflict -> {
            throw new AssertionError("nothing to ask");
        });
        save();
        assertEquals(1, store.load().getStudentSchools().size());
        assertEquals("mine.example", store.load().getProxy().getName());
    }

    private void elsewhere(String proxy) throws Exception {
        OneEdit.run(
                store,
                secrets,
                other -> other.set(other.configuration().getProxy(), ConfigPackage.Literals.PROXY__NAME, proxy));
    }

    private AdministrationModel model() {
        return new AdministrationModel(
                new TestRealm(),
                store,
                secrets,
                INSTALLED,
                log,
                AT_ONCE,
                CLOCK,
                AdministrationModel.Start.read(store, secrets, INSTALLED));
    }

    private void rootFolder(String name) {
        model.session()
                .set(
                        model.configuration(),
                        ConfigPackage.Literals.CONFIGURATION__ROOT_FOLDER,
                        workspace.resolve(name).toString());
    }

    private void addAuthority(String number, String url) {
        RowForm<LocalAuthority> form = model.form(Optional.empty());
        form.value("number").setValue(number);
        form.value("url").setValue(url);
        put(form);
    }

    private static void put(RowForm<LocalAuthority> form) {
        assertEquals(Map.of(), form.problems().getValue());
        form.save(() -> {}, sentence -> {
            throw new AssertionError(sentence);
        });
    }

    private void save() {
        SaveResult result = model.save(model.session().draft());
        model.saved(assertInstanceOf(SaveResult.Saved.class, result, result.toString()));
        assertFalse(model.session().isDirty());
    }
}
