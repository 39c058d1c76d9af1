package org.b2bopen.la;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Optional;
import org.b2bopen.la.imports.AlertMail;
import org.b2bopen.la.imports.MailSettings;
import org.b2bopen.la.store.Alerts;
import org.b2bopen.la.store.LaStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlertMailTest {
    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA8_each_alert_is_sent_once_also_when_the_mail_server_was_away(Stores stores) throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.setUser("la@example.invalid", "la", "Fictitious!Pass1");
        server.start();
        int port = server.getSmtp().getPort();
        try (LaStore store = stores.make().open(new SettableClock())) {
            store.alerts().raise(Alerts.Kind.IMPORT_FAILED, "820/4321", "The import of n.xml failed.");
            store.alerts().raise(Alerts.Kind.IMPORT_FAILED, "820/4321", "The import of m.xml failed.");
            AlertMail nobody = new AlertMail(store, settings(1));
            assertEquals(0, nobody.send());
            AlertMail mail = new AlertMail(store, settings(port));
            assertEquals(1, mail.send());
            assertEquals(0, mail.send());
            assertEquals(1, server.getReceivedMessages().length);
            var message = server.getReceivedMessages()[0];
            assertEquals("B2B Open: an import failed", message.getSubject());
            assertTrue(message.getContent().toString().contains("The import of n.xml failed."));
            store.alerts().end(Alerts.Kind.IMPORT_FAILED, "820/4321", "Operator");
            store.alerts().raise(Alerts.Kind.IMPORT_FAILED, "820/4321", "The import of o.xml failed.");
            assertEquals(1, mail.send());
        } finally {
            server.stop();
        }
    }

    @Test
    void LA8_mail_is_never_sent_in_clear_to_another_computer() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new MailSettings(
                        "mail.example.invalid",
                        25,
                        MailSettings.Security.NONE,
                        "b2b@example.invalid",
                        List.of("la@example.invalid"),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static MailSettings settings(int port) {
        return new MailSettings(
                "127.0.0.1",
                port,
                MailSettings.Security.NONE,
                "b2b@example.invalid",
                List.of("la@example.invalid"),
                Optional.of("la"),
                Optional.of("Fictitious!Pass1"));
    }
}
