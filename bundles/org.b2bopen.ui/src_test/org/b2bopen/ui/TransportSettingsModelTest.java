package org.b2bopen.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.b2bopen.model.SettingDescription;
import org.b2bopen.model.SettingDescription.Choice;
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
    private static final SettingDescription KEY =
            new SettingDescription("keyFile", "Key", "", Type.FILE, "", false, 0, 0, List.of());
    private static final SettingDescription MODE = new SettingDescription(
            "mode",
            "Mode",
            "",
            Type.CHOICE,
            "safe",
            false,
            0,
            0,
            List.of(new Choice("safe", "Safe"), new Choice("fast", "Fast")));
    private static final TransportDescription TRANSPORT = new TransportDescription(
            "other", "Other", List.of("x"), LogIn.PASSWORD, true, true, List.of(PORT, PHRASE, KEY, MODE));

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
        model.set(PORT, "0");
        model.set(KEY, "key");
        assertEquals(Optional.of("Port must be a whole number from 1 to 65535."), model.problem(PORT));
        assertEquals(Optional.of("Key must be the whole path of a place on this computer."), model.problem(KEY));
        assertFalse(model.isRight());
    }

    @Test
    void T1_what_an_empty_field_means_is_its_default_or_what_the_transport_says_of_it() {
        TransportSettingsModel model = new TransportSettingsModel(TRANSPORT, settings(), key -> false);
        SettingDescription known = new SettingDescription(
                "known", "Known servers", "the program's own file", Type.FILE, "", false, 0, 0, List.of());

        assertEquals("safe", model.hint(MODE));
        assertEquals("the program's own file", model.hint(known));
        assertEquals("", model.hint(PORT));
    }

    @Test
    void T1_what_is_entered_is_handed_over_and_nothing_stored_is_touched() {
        settings().put("port", "22");
        TransportSettingsModel model = new TransportSettingsModel(TRANSPORT, settings(), key -> true);
        AtomicInteger changes = new AtomicInteger();
        model.onChange(changes::incrementAndGet);

        model.set(PORT, " 2222 ");

        assertEquals(1, changes.get());
        assertTrue(model.isRight());
        assertEquals(Map.of("port", "2222"), model.edited().values());
        assertEquals("22", settings().get("port"));
    }

    @Test
    void T1_a_default_is_shown_as_what_counts_and_is_not_entered() {
        TransportSettingsModel model = new TransportSettingsModel(TRANSPORT, settings(), key -> true);

        assertEquals("safe", model.effective(MODE));
        assertEquals(Map.of(), model.edited().values());
        model.set(MODE, "fast");
        assertEquals("fast", model.effective(MODE));
        assertEquals(Map.of("mode", "fast"), model.edited().values());
    }

    @Test
    void A8_a_password_is_apart_from_the_values_and_stays_when_it_is_not_touched() {
        TransportSettingsModel model = new TransportSettingsModel(TRANSPORT, settings(), key -> true);
        assertEquals(Map.of(), model.edited().passwords());
        assertEquals(Set.of("phrase"), model.edited().withPassword());
        assertEquals("", model.get(PHRASE));

        model.set(PHRASE, "Fict!tious1");
        assertEquals(Map.of("phrase", "Fict!tious1"), model.edited().passwords());
        assertFalse(model.edited().values().containsKey("phrase"));
        assertFalse(model.edited().toString().contains("Fict"));

        model.set(PHRASE, "");
        assertEquals(Map.of(), model.edited().passwords());
    }

    @Test
    void A8_a_stored_password_can_be_removed_and_typed_anew() {
        TransportSettingsModel model = new TransportSettingsModel(TRANSPORT, settings(), key -> true);
        model.set(PORT, "22");

        model.removeStored(PHRASE);

        assertFalse(model.isStored(PHRASE));
        assertEquals(Map.of("phrase", ""), model.edited().passwords());
        assertFalse(model.isRight(), "the transport needs one");
        model.set(PHRASE, "Fict!tious2");
        assertTrue(model.isRight());
    }
}
