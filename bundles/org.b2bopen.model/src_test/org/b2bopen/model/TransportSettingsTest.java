package org.b2bopen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.b2bopen.model.NeutralConfiguration.ConfigurationException;
import org.b2bopen.model.SettingDescription.Choice;
import org.b2bopen.model.SettingDescription.Type;
import org.b2bopen.model.TransportDescription.LogIn;
import org.b2bopen.model.config.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One declaration of a setting gives its key in the neutral configuration, its check, and its place in secure storage (T1, A8). */
class TransportSettingsTest {
    private static final String PHRASE = "Fict!tious-phrase-1";
    private static final Transports INSTALLED = () -> List.of(new TransportDescription(
            "folder",
            "Shared folder",
            List.of("file"),
            LogIn.USER_NAME,
            true,
            true,
            List.of(
                    setting("label", Type.STRING, "", true),
                    setting("port", Type.INTEGER, "22", false),
                    setting("keep", Type.BOOLEAN, "", false),
                    setting("key", Type.FILE, "", false),
                    setting("phrase", Type.PASSWORD, "", false),
                    setting("mode", Type.CHOICE, "safe", false))));

    @TempDir
    Path workspace;

    private ConfigurationStore store;
    private SecretStore secrets;

    private static SettingDescription setting(String key, Type type, String defaultValue, boolean required) {
        List<Choice> choices =
                type == Type.CHOICE ? List.of(new Choice("safe", "Safe"), new Choice("fast", "Fast")) : List.of();
        return new SettingDescription(key, key, "", type, defaultValue, required, 1, 65_535, choices);
    }

    @BeforeEach
    void open() {
        store = ConfigurationStore.in(workspace);
        secrets = SecureSecretStore.open(workspace);
    }

    private List<String> bring(String settings) throws Exception {
        String json = """
            {"localAuthorities":[{"number":"820","url":"file:///in","userName":"abbey","transport":"folder",
             "transportSettings":%s}]}""".formatted(settings);
        return NeutralConfiguration.importInto(store, secrets, new StringReader(json), INSTALLED);
    }

    private List<String> refused(String settings) {
        return assertThrows(ConfigurationException.class, () -> bring(settings)).problems();
    }

    private TransportSettings stored() {
        return TransportSettings.of(store.load().getLocalAuthorities().getFirst());
    }

    @Test
    void T1_settings_go_in_and_out_with_their_types() throws Exception {
        bring("{\"label\":\"x\",\"port\":2222,\"keep\":true,\"mode\":\"fast\"}");

        String exported = NeutralConfiguration.export(store.load(), INSTALLED);

        assertTrue(exported.contains("\"port\" : 2222"), exported);
        assertTrue(exported.contains("\"keep\" : true"), exported);
        assertTrue(exported.contains("\"mode\" : \"fast\""), exported);
        NeutralConfiguration.importInto(store, secrets, new StringReader(exported), INSTALLED);
        assertEquals(exported, NeutralConfiguration.export(store.load(), INSTALLED));
    }

    @Test
    void A8_a_setting_of_type_password_is_in_secure_storage_only() throws Exception {
        bring("{\"label\":\"x\",\"phrase\":\"" + PHRASE + "\"}");

        assertEquals(Optional.of(PHRASE), secrets.get(stored().secret("phrase")));
        assertEquals("", stored().get("phrase"));
        assertFalse(Files.readString(workspace.resolve("configuration.xmi")).contains(PHRASE));
        assertFalse(NeutralConfiguration.export(store.load(), INSTALLED).contains("phrase"));

        bring("{\"label\":\"y\"}");
        assertEquals(Optional.of(PHRASE), secrets.get(stored().secret("phrase")), "absent keeps");
        bring("{\"label\":\"y\",\"phrase\":\"\"}");
        assertEquals(Optional.empty(), secrets.get(stored().secret("phrase")), "empty clears");
    }

    @Test
    void A8_the_secrets_of_a_place_go_with_it() throws Exception {
        bring("{\"label\":\"x\",\"phrase\":\"" + PHRASE + "\"}");
        SecretKey key = stored().secret("phrase");

        NeutralConfiguration.importInto(store, secrets, new StringReader("{}"), INSTALLED);

        assertEquals(Optional.empty(), secrets.get(key));
    }

    @Test
    void T1_a_wrong_value_is_told_by_its_key_and_what_it_must_be() {
        assertEquals(
                List.of("localAuthorities[0].transportSettings.port: must be a whole number from 1 to 65535"),
                refused("{\"label\":\"x\",\"port\":0}"));
        assertEquals(
                List.of("localAuthorities[0].transportSettings.keep: must be true or false"),
                refused("{\"label\":\"x\",\"keep\":\"yes\"}"));
        assertEquals(
                List.of(
                        "localAuthorities[0].transportSettings.key: must be the whole path of a place on this computer"),
                refused("{\"label\":\"x\",\"key\":\"id_ed25519\"}"));
        assertEquals(
                List.of("localAuthorities[0].transportSettings.mode: must be \"safe\" or \"fast\""),
                refused("{\"label\":\"x\",\"mode\":\"quick\"}"));
        assertEquals(
                List.of("localAuthorities[0].transportSettings.label: is needed by the transport"),
                refused("{\"port\":22}"));
    }

    @Test
    void T1_an_undeclared_key_is_an_error_that_names_it() {
        assertEquals(
                List.of("localAuthorities[0].transportSettings.prot: is not a setting of the transport Shared folder"),
                refused("{\"label\":\"x\",\"prot\":22}"));
        assertEquals(
                List.of("localAuthorities[0].transportSettings.port: must be text in quotes or a whole number or true"
                        + " or false"),
                refused("{\"label\":\"x\",\"port\":[22]}"));
    }

    @Test
    void A8_settings_of_a_transport_that_is_not_installed_are_not_stored_for_a_password_may_be_among_them() {
        String json = """
            {"localAuthorities":[{"number":"820","url":"x://y","transport":"other","transportSettings":{"phrase":"%s"}}]}""".formatted(PHRASE);
        List<String> problems = assertThrows(
                        ConfigurationException.class,
                        () -> NeutralConfiguration.importInto(store, secrets, new StringReader(json), INSTALLED))
                .problems();

        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().startsWith("localAuthorities[0].transportSettings: "), problems.getFirst());
        assertFalse(Files.exists(workspace.resolve("configuration.xmi")));
    }

    @Test
    void S3_a_transport_that_needs_no_password_is_content_with_a_user_name() throws Exception {
        assertEquals(List.of(), bring("{\"label\":\"x\"}"));
        assertFalse(
                secrets.contains(SecretKey.of(store.load().getLocalAuthorities().getFirst())));
    }

    @Test
    void T1_settings_of_another_transport_are_not_seen() throws Exception {
        bring("{\"label\":\"x\",\"phrase\":\"" + PHRASE + "\"}");
        Configuration changed = store.load();
        changed.getLocalAuthorities().getFirst().setTransport("other");

        SecretKey other =
                TransportSettings.of(changed.getLocalAuthorities().getFirst()).secret("phrase");

        assertFalse(secrets.contains(other));
    }
}
