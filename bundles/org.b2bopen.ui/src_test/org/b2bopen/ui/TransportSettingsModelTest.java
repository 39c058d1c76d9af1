package org.b2bopen.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.b2bopen.model.SettingDescription;
import org.b2bopen.model.SettingDescription.Type;
import org.b2bopen.model.TransportDescription;
import org.b2bopen.model.TransportDescription.LogIn;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.LocalAuthority;
import org.junit.jupiter.api.Test;

/** The form of a transport's settings, without a display (T1). */
class TransportSettingsModelTest {
    private static final SettingDescription PORT =
            new SettingDescription("port", "Port", "", Type.INTEGER, "", true, 1, 65_535, List.of());
    private static final SettingDescription PHRASE =
            new SettingDescription("phrase", "Passphrase", "", Type.PASSWORD, "", true, 0, 0, List.of());
    private static final TransportDescription TRANSPORT =
            new TransportDescription("other", "Other", List.of("x"), LogIn.PASSWORD, true, true, List.of(PORT, PHRASE));

    private final LocalAuthority la = ConfigFactory.eINSTANCE.createLocalAuthority();

    private TransportSettings settings() {
        la.setNumber("820");
        la.setTransport("other");
        return TransportSettings.of(la);
    }

    @Test
    void T1_what_is_missing_or_wrong_is_said_in_a_sentence() {
        TransportSettingsModel model = new TransportSettingsModel(TRANSPORT, settings(), key -> false);

        assertEquals(Optional.of("Port is needed by the transport."), model.problem(PORT));
        assertEquals(Optional.of("Passphrase is needed by the transport."), model.problem(PHRASE));
        model.set("port", "0");
        assertEquals(Optional.of("Port must be a whole number from 1 to 65535."), model.problem(PORT));
        assertFalse(model.isRight());
    }

    @Test
    void T1_nothing_is_changed_before_it_is_applied() {
        TransportSettingsModel model = new TransportSettingsModel(TRANSPORT, settings(), key -> true);
        AtomicInteger changes = new AtomicInteger();
        model.onChange(changes::incrementAndGet);

        model.set("port", "2222");

        assertEquals(1, changes.get());
        assertEquals("", settings().get("port"));
        assertTrue(model.isRight());
        model.applyTo(settings());
        assertEquals("2222", settings().get("port"));
    }

    @Test
    void A8_a_password_is_for_the_secret_store_alone_and_stays_when_it_is_not_touched() {
        TransportSettingsModel model = new TransportSettingsModel(TRANSPORT, settings(), key -> true);
        assertEquals(Map.of(), model.secrets(settings()));
        assertEquals("", model.get("phrase"));

        model.set("phrase", "Fict!tious1");
        model.applyTo(settings());

        assertEquals(Map.of(settings().secret("phrase"), Optional.of("Fict!tious1")), model.secrets(settings()));
        assertEquals(0, la.getTransportSettings().size());
    }
}
