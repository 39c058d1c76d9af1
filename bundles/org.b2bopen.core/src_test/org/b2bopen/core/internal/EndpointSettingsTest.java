package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.b2bopen.core.Code;
import org.b2bopen.model.SettingDescription;
import org.b2bopen.model.SettingDescription.Type;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.Guarantee;
import org.b2bopen.transport.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user set for a transport gets to it, checked and with the defaults (T1). */
class EndpointSettingsTest {
    private static final List<SettingDescription> SETTINGS = List.of(
            new SettingDescription("port", "Port", "", Type.INTEGER, "22", false, 1, 65_535, List.of()),
            new SettingDescription("label", "Label", "", Type.STRING, "", false, 0, 0, List.of()),
            new SettingDescription("phrase", "Phrase", "", Type.PASSWORD, "", false, 0, 0, List.of()));

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.others.add(Bench.declaration("other", "Other", SETTINGS, Guarantee.EXACTLY_ONCE, () -> bench.receiver));
        bench.reopen(Probe.NONE);
        bench.change(
                configuration -> configuration.getLocalAuthorities().getFirst().setTransport("other"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void set(String key, String value) {
        bench.change(configuration -> TransportSettings.of(
                        configuration.getLocalAuthorities().getFirst())
                .put(key, value));
    }

    private Endpoint sent() throws Exception {
        bench.sample("820", "4321", "820", 1);
        bench.export();
        return bench.receiver.endpoints.getFirst();
    }

    @Test
    void T1_settings_and_their_defaults_get_to_the_transport() throws Exception {
        set("label", "x");
        bench.engine
                .secrets()
                .put(
                        TransportSettings.of(bench.engine
                                        .configuration()
                                        .load()
                                        .getLocalAuthorities()
                                        .getFirst())
                                .secret("phrase"),
                        "Fict!tious1");

        Endpoint endpoint = sent();

        assertEquals(OptionalInt.of(22), endpoint.settings().integer("port"));
        assertEquals(Optional.of("x"), endpoint.settings().text("label"));
        assertEquals(Optional.of(Secret.of("Fict!tious1")), endpoint.settings().secret("phrase"));
        assertFalse(endpoint.toString().contains("Fict"), "a secret never prints itself");
        assertFalse(endpoint.allowUnencrypted());
    }

    @Test
    void A2_the_transport_is_told_that_an_unencrypted_address_is_allowed() throws Exception {
        bench.change(
                configuration -> configuration.getLocalAuthorities().getFirst().setAllowUnencrypted(true));

        assertTrue(sent().allowUnencrypted());
    }

    @Test
    void T1_a_setting_that_another_version_of_the_plugin_does_not_accept_is_told_by_name() throws Exception {
        set("port", "70000");
        bench.sample("820", "4321", "820", 1);

        bench.export();

        assertEquals(Optional.of(Code.BAD_URL), bench.only().code());
        assertTrue(bench.only().message().contains("\"Port\" of the transport Other of LA 820 must be a whole number"));
    }

    @Test
    void T1_a_setting_that_is_not_declared_any_more_is_not_passed_on() throws Exception {
        set("gone", "x");

        assertEquals(Optional.empty(), sent().settings().text("gone"));
    }
}
