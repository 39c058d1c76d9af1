package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.b2bopen.model.SettingDescription;
import org.b2bopen.model.SettingDescription.Choice;
import org.b2bopen.model.SettingDescription.Type;
import org.b2bopen.model.TransportDescription;
import org.b2bopen.model.TransportDescription.LogIn;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.testkit.Widgets;
import org.b2bopen.ui.TransportSettingsForm;
import org.b2bopen.ui.TransportSettingsModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Each type of setting that a transport may declare has a field of its own. */
class TransportSettingsFormTest {
    private static final String TITLE = "Settings of every type";
    private static final TransportDescription EVERY_TYPE = new TransportDescription(
            "every",
            "Every",
            List.of("x"),
            LogIn.NONE,
            true,
            true,
            List.of(
                    setting("mailbox", "Mailbox", Type.STRING, "post"),
                    new SettingDescription("port", "Port", "", Type.INTEGER, "22", false, 1, 65_535, List.of()),
                    setting("compress", "Compress what is sent", Type.BOOLEAN, "true"),
                    setting("keyFile", "Private key", Type.FILE, ""),
                    setting("spool", "Spool folder", Type.FOLDER, ""),
                    setting("phrase", "Passphrase", Type.PASSWORD, ""),
                    setting("pin", "PIN", Type.PASSWORD, ""),
                    new SettingDescription(
                            "mode",
                            "Mode",
                            "How carefully files are written.",
                            Type.CHOICE,
                            "safe",
                            false,
                            0,
                            0,
                            List.of(new Choice("safe", "Safe"), new Choice("fast", "Fast")))));

    private final Person person = new Person();

    private static SettingDescription setting(String key, String label, Type type, String defaultValue) {
        return new SettingDescription(key, label, "", type, defaultValue, false, 0, 0, List.of());
    }

    @Test
    void T1_every_type_of_setting_has_its_field_and_gives_its_value() throws Exception {
        person.walks(() -> {
            TransportSettingsModel model = new TransportSettingsModel(
                    EVERY_TYPE, TransportSettings.of(ConfigFactory.eINSTANCE.createLocalAuthority()), "pin"::equals);
            Shell shell = person.bot.ask(() -> open(model));
            try {
                work(shell, model);
            } finally {
                person.bot.ask(() -> {
                    shell.dispose();
                    return true;
                });
            }
        });
    }

    private Shell open(TransportSettingsModel model) {
        Shell shell = new Shell(person.bot.display(), SWT.SHELL_TRIM);
        shell.setText(TITLE);
        shell.setLayout(new FillLayout());
        new TransportSettingsForm(shell, model);
        shell.pack();
        shell.open();
        return shell;
    }

    private void work(Shell shell, TransportSettingsModel model) {
        person.bot.waitFor("the form", () -> Widgets.field(shell, "Mailbox"));
        assertEquals("post", person.bot.ask(() -> field(shell, "Mailbox").getMessage()), "the default, in grey");
        assertTrue(person.bot.ask(() -> Widgets.button(shell, "Compress what is sent")
                .map(Button::getSelection)
                .orElseThrow()));
        assertEquals(
                "Safe",
                person.bot.ask(
                        () -> Widgets.combo(shell, "Mode").map(Combo::getText).orElseThrow()));
        for (String secret : List.of("Passphrase", "PIN")) {
            assertTrue(person.bot.ask(() -> (field(shell, secret).getStyle() & SWT.PASSWORD) != 0), secret);
        }
        person.type(shell, "Mailbox", "school");
        person.type(shell, "Port", "0");
        assertFalse(model.isRight());
        person.type(shell, "Port", "2222");
        person.untick(shell, "Compress what is sent");
        Path key = Path.of(System.getProperty("java.io.tmpdir"), "key").toAbsolutePath();
        person.type(shell, "Private key", key.toString());
        person.type(shell, "Spool folder", key.getParent().toString());
        person.type(shell, "Passphrase", "a fictitious phrase");
        person.choose(shell, "Mode", "Fast");
        person.screenshot("76-every-type-of-setting");
        person.press(shell, "Remove");
        person.bot.settle();

        assertTrue(model.isRight());
        assertEquals(
                Map.of(
                        "mailbox", "school",
                        "port", "2222",
                        "compress", "false",
                        "keyFile", key.toString(),
                        "spool", key.getParent().toString(),
                        "mode", "fast"),
                model.edited().values());
        assertEquals(
                Map.of("phrase", "a fictitious phrase", "pin", ""),
                model.edited().passwords());
        assertEquals(Set.of("phrase"), model.edited().withPassword());
    }

    private static Text field(Shell shell, String label) {
        return Widgets.field(shell, label).orElseThrow();
    }
}
