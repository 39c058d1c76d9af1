package org.b2bopen.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.PasswordRules;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.SettingDescription;
import org.b2bopen.model.SettingDescription.Type;
import org.b2bopen.model.TransportDescription;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.ui.TransportSettingsModel.Edited;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowFormTest {
    private static final RowForm.Kind<LocalAuthority> KIND = new RowForm.Kind<>(
            LocalAuthority.class,
            ConfigPackage.Literals.LOCAL_AUTHORITY,
            ConfigPackage.Literals.CONFIGURATION__LOCAL_AUTHORITIES,
            List.of("number", "url", "userName", "transport", "allowUnencrypted"),
            Map.of("number", "LA No.", "url", "URL", "userName", "User Name", "password", "Password"),
            SecretKey::of);

    private static final TransportDescription OTHER = new TransportDescription(
            "other",
            "Other",
            List.of("x"),
            TransportDescription.LogIn.USER_NAME,
            true,
            true,
            List.of(
                    new SettingDescription("port", "Port", "", Type.INTEGER, "", false, 1, 65_535, List.of()),
                    new SettingDescription("phrase", "Passphrase", "", Type.PASSWORD, "", true, 0, 0, List.of())));

    @TempDir
    private Path workspace;

    private final Map<SecretKey, String> passwords = new HashMap<>();
    private final SecretStore secrets = new MemorySecrets(passwords);
    private ConfigurationStore store;

    @BeforeEach
    void open() {
        store = ConfigurationStore.in(workspace);
    }

    @Test
    void A2_says_in_words_what_is_wrong_with_an_LA_as_it_is_typed() {
        RowForm<LocalAuthority> form = form(Optional.empty());
        form.value("number").setValue("82");
        assertTrue(form.problems().getValue().get("number").startsWith("LA No. must be three digits"));
        form.value("number").setValue("820");
        form.value("url").setValue("http://la.example/b2b");
        assertFalse(form.problems().getValue().containsKey("number"));
        assertTrue(form.problems().getValue().containsKey("url"), "plain http is refused");
        form.value("url").setValue("https://la.example/b2b");
        assertEquals(Map.of(), form.problems().getValue());
    }

    @Test
    void S3_a_user_name_without_a_password_cannot_be_saved_nor_the_reverse() {
        RowForm<LocalAuthority> form = good();
        form.value("userName").setValue("school.user");
        assertEquals(
                "Password is needed, because there is a user name.",
                form.problems().getValue().get(RowForm.PASSWORD));
        form.value("userName").setValue("");
        form.value(RowForm.PASSWORD).setValue("Fictitious!1234");
        assertTrue(form.problems().getValue().containsKey("userName"));
    }

    @Test
    void T1_a_transport_that_takes_a_key_needs_no_password() {
        RowForm<LocalAuthority> form = good();
        form.value("userName").setValue("school.user");
        assertTrue(form.problems().getValue().containsKey(RowForm.PASSWORD));
        form.value("transport").setValue("other");
        assertFalse(form.problems().getValue().containsKey(RowForm.PASSWORD));
    }

    @Test
    void T1_what_is_wrong_with_a_setting_is_said_by_its_label_and_nothing_wrong_is_stored() {
        RowForm<LocalAuthority> form = good();
        form.value("transport").setValue("other");
        form.value("url").setValue("x://la.example/b2b");
        form.settings(Optional.of(Edited.NOTHING));
        assertFalse(form.isTouched("transportSettings.phrase"), "nobody has come to it yet");
        form.settings(Optional.of(new Edited(Map.of("port", "0"), Map.of(), Set.of())));
        assertTrue(form.isTouched("transportSettings.port"));
        assertEquals(
                Map.of(
                        "transportSettings.port", "Port must be a whole number from 1 to 65535.",
                        "transportSettings.phrase", "Passphrase is needed by the transport."),
                form.problems().getValue());

        form.settings(Optional.of(new Edited(Map.of("port", "22"), Map.of("phrase", "Fict!tious1"), Set.of("phrase"))));
        form.value("number").setValue("821");
        form.value("number").setValue("820");
        save(form);
        LocalAuthority la = store.load().getLocalAuthorities().getFirst();
        assertEquals("22", TransportSettings.of(la).get("port"));
        assertEquals(1, la.getTransportSettings().size(), "the passphrase is in the secret store alone");
    }

    @Test
    void A8_the_password_goes_to_the_secret_store_moves_with_its_row_and_is_never_shown() {
        RowForm<LocalAuthority> form = good();
        form.value("userName").setValue("school.user");
        form.value(RowForm.PASSWORD).setValue("Fictitious!1234");
        save(form);
        assertEquals(Map.of(new SecretKey("la/820"), "Fictitious!1234"), passwords);

        RowForm<LocalAuthority> again = form(Optional.of("820"));
        assertTrue(again.passwordStored());
        assertEquals("", again.value(RowForm.PASSWORD).getValue());
        again.value("number").setValue("821");
        save(again);
        assertEquals(Map.of(new SecretKey("la/821"), "Fictitious!1234"), passwords);
        assertEquals(List.of("821"), numbers());

        RowForm<LocalAuthority> without = form(Optional.of("821"));
        without.value("userName").setValue("");
        save(without);
        assertEquals(Map.of(), passwords);
    }

    @Test
    void A8_a_new_password_must_fulfil_every_rule_and_tells_each_as_one_types() {
        RowForm<LocalAuthority> form = good();
        form.value("userName").setValue("school.user");
        assertEquals(List.of(), form.passwordRules().getValue(), "nothing is typed yet");
        form.value(RowForm.PASSWORD).setValue("short");
        assertEquals(
                List.of(PasswordRules.LENGTH, PasswordRules.UPPER_CASE, PasswordRules.DIGIT, PasswordRules.SPECIAL),
                form.passwordRules().getValue().stream()
                        .filter(result -> !result.fulfilled())
                        .map(PasswordRules.Result::rule)
                        .toList());
        assertEquals(
                "The new password does not fulfil every rule yet.",
                form.problems().getValue().get(RowForm.PASSWORD));
        form.value(RowForm.PASSWORD).setValue("Fictitious!1234");
        save(form);

        RowForm<LocalAuthority> next = form(Optional.of("820"));
        next.value(RowForm.PASSWORD).setValue("Fictitious!1235");
        assertTrue(next.problems().getValue().containsKey(RowForm.PASSWORD), "the old one counted up");
        next.value(RowForm.PASSWORD).setValue("");
        assertEquals(Map.of(), next.problems().getValue(), "the stored one is kept");
    }

    @Test
    void A2_editing_keeps_what_the_dialog_does_not_show() {
        save(good());
        Configuration stored = store.load();
        stored.getLocalAuthorities().getFirst().setTransport("sftp");
        store.save(stored);
        RowForm<LocalAuthority> form = form(Optional.of("820"));
        form.value("allowUnencrypted").setValue(true);
        save(form);
        assertEquals("sftp", store.load().getLocalAuthorities().getFirst().getTransport());
    }

    private RowForm<LocalAuthority> good() {
        RowForm<LocalAuthority> form = form(Optional.empty());
        form.value("number").setValue("820");
        form.value("url").setValue("https://la.example/b2b");
        return form;
    }

    private RowForm<LocalAuthority> form(Optional<String> number) {
        Configuration configuration = store.load();
        Optional<LocalAuthority> row = number.map(each -> configuration.getLocalAuthorities().stream()
                .filter(la -> la.getNumber().equals(each))
                .findFirst()
                .orElseThrow());
        boolean stored = row.map(SecretKey::of).map(secrets::contains).orElse(false);
        return new RowForm<>(
                new TestRealm(),
                KIND,
                store,
                secrets,
                () -> List.of(OTHER),
                new Background(Runnable::run, Runnable::run),
                configuration,
                row,
                stored);
    }

    private static void save(RowForm<LocalAuthority> form) {
        assertEquals(Map.of(), form.problems().getValue());
        form.save(() -> {}, sentence -> {
            throw new AssertionError(sentence);
        });
    }

    private List<String> numbers() {
        return store.load().getLocalAuthorities().stream()
                .map(LocalAuthority::getNumber)
                .toList();
    }

    private record MemorySecrets(Map<SecretKey, String> passwords) implements SecretStore {
        @Override
        public Optional<String> get(SecretKey key) {
            return Optional.ofNullable(passwords.get(key));
        }

        @Override
        public void put(SecretKey key, String password) {
            passwords.put(key, password);
        }

        @Override
        public void remove(SecretKey key) {
            passwords.remove(key);
        }
    }
}
