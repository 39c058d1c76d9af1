package org.b2bopen.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.NeutralConfiguration;
import org.b2bopen.model.NeutralConfiguration.ConfigurationException;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecureSecretStore;
import org.b2bopen.model.config.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

/** The same as the plain tests prove, once with the class loaders of the product: schema, JSON, XMI and key store find their parts. */
class ModelInOsgiTest {
    private static final String JSON = """
        {"localAuthorities": [{"number": "820", "url": "https://la.example/b2b", "userName": "abbey", "password": "Lack!ngEnt0py32"}],
         "studentSchools": [{"laNumber": "820", "schoolNumber": "4321", "destinationLaNumber": "820"}]}
        """;

    @TempDir
    Path workspace;

    private ConfigurationStore store;
    private SecureSecretStore secrets;

    @BeforeEach
    void aWorkspace() {
        assertNotNull(FrameworkUtil.getBundle(ConfigurationStore.class), "not running in OSGi");
        store = ConfigurationStore.in(workspace);
        secrets = SecureSecretStore.open(workspace);
    }

    @Test
    void H3_a_configuration_is_imported_stored_and_exported() throws Exception {
        NeutralConfiguration.importInto(store, secrets, new StringReader(JSON));

        Configuration configuration = ConfigurationStore.in(workspace).load();
        assertEquals("4321", configuration.getStudentSchools().getFirst().getSchoolNumber());
        String exported = NeutralConfiguration.export(configuration);
        assertFalse(exported.contains("password"), exported);
        NeutralConfiguration.importInto(store, secrets, new StringReader(exported));
        assertEquals(exported, NeutralConfiguration.export(store.load()));
    }

    @Test
    void A8_its_password_is_in_secure_storage() throws Exception {
        NeutralConfiguration.importInto(store, secrets, new StringReader(JSON));

        assertEquals(
                Optional.of("Lack!ngEnt0py32"),
                SecureSecretStore.open(workspace).get(new SecretKey("la/820")));
    }

    @Test
    void H3_the_schema_is_asked() {
        ConfigurationException refused = assertThrows(
                ConfigurationException.class,
                () -> NeutralConfiguration.importInto(
                        store, secrets, new StringReader(JSON.replace("userName", "user"))));

        assertEquals(
                List.of(
                        "localAuthorities[0].user: is not a key of this format",
                        "localAuthorities[0].userName: is needed, because there is a password; an empty password"
                                + " clears it"),
                refused.problems());
    }
}
