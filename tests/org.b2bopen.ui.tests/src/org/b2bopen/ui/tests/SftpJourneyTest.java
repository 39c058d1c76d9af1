package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.b2bopen.messages.sample.SampleFile;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.Personnel;
import org.b2bopen.testkit.openssh.OpenSsh;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An LA that takes its files over SFTP, set up by hand, against a real OpenSSH server. */
class SftpJourneyTest {
    private static final String PHRASE = "a fictitious phrase";
    private static final SecretKey STORED_PHRASE = new SecretKey("la/820/transport/sftp/keyPassphrase");

    private final Person person = new Person();
    private final Administration administration = new Administration(person);

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void nothingConfigured() throws Exception {
        person.walks(() -> {
            Workspace.clear();
            administration.revert();
        });
    }

    @Test
    void T1_T3_the_LA_dialog_has_the_settings_of_SFTP_and_an_unknown_server_is_asked_about() throws Exception {
        person.walks(() -> {
            try (OpenSsh server = new OpenSsh(Files.createDirectory(folder.resolve("ssh")))) {
                Path key = server.key("school", PHRASE);
                server.authorize(key);
                Path base = folder.resolve("server");
                Files.createDirectories(base.resolve("820"));
                administration.open();
                administration.chooseRootFolder(folder.resolve("B2B"));
                addAuthority("sftp://127.0.0.1:" + server.port + base, key);
                administration.save();
                seeStored(key);
                edit();
                trustTheServer();
                export(base.resolve("820/student/in"), server.port);
            }
        });
    }

    @Test
    void T1_the_transport_of_Personnel_has_its_settings_behind_a_button() throws Exception {
        Path key = folder.resolve("school");
        person.walks(() -> {
            administration.open();
            administration.chooseRootFolder(folder.resolve("B2B"));
            administration.show("Personnel URL");
            person.choose(person.workbench(), "Transport", "SFTP");
            person.press(person.workbench(), "Settings\u2026");
            Shell dialog = person.window("Transport Settings");
            person.type(dialog, "Private key", "school");
            person.sees(dialog, "Private key must be the whole path of a place on this computer.");
            person.type(dialog, "Private key", key.toString());
            person.type(dialog, "Passphrase of the key", PHRASE);
            person.screenshot("77-personnel-settings");
            person.press(dialog, "OK");
            person.isGone("Transport Settings");
            administration.save();
            Personnel stored = Workspace.engine().configuration().load().getPersonnel();
            assertEquals(key.toString(), TransportSettings.of(stored).get("keyFile"));
            SecretKey phrase = TransportSettings.of(stored).secret("keyPassphrase");
            assertEquals(PHRASE, Workspace.engine().secrets().get(phrase).orElseThrow());

            person.choose(person.workbench(), "Transport", "SOAP");
            administration.save();
            assertTrue(Workspace.engine().secrets().get(phrase).isEmpty(), "no other transport gets it");
        });
    }

    private void addAuthority(String url, Path key) {
        person.press(person.workbench(), "Add\u2026");
        Shell dialog = person.window("Local Authority");
        person.type(dialog, "LA No.", "820");
        person.choose(dialog, "Transport", "SFTP");
        person.type(dialog, "URL", "https://la.example/b2b");
        person.sees(dialog, "that begins with sftp://");
        person.type(dialog, "URL", url);
        person.type(dialog, "Private key", "school");
        person.sees(dialog, "Private key must be the whole path of a place on this computer.");
        person.screenshot("70-sftp-settings-wrong");
        person.type(dialog, "Private key", key.toString());
        person.type(dialog, "Passphrase of the key", PHRASE);
        person.type(dialog, "User Name", OpenSsh.USER);
        person.screenshot("71-sftp-settings");
        person.press(dialog, "OK");
        person.reads("URL", "820", url, "SFTP");
    }

    private void seeStored(Path key) throws IOException {
        LocalAuthority la =
                Workspace.engine().configuration().load().getLocalAuthorities().getFirst();
        assertEquals("sftp", la.getTransport());
        assertEquals(key.toString(), TransportSettings.of(la).get("keyFile"));
        assertEquals(PHRASE, Workspace.engine().secrets().get(STORED_PHRASE).orElseThrow());
        assertFalse(Files.readString(Workspace.engine().workspace().resolve("configuration.xmi"))
                .contains(PHRASE));
    }

    /** Looking at it changes nothing. */
    private void edit() {
        person.selectRow("URL", "820");
        person.press(person.workbench(), "Edit\u2026");
        Shell dialog = person.window("Local Authority");
        person.sees(dialog, "Remove");
        person.screenshot("72-sftp-settings-stored");
        person.press(dialog, "OK");
        person.isGone("Local Authority");
        administration.isSaved();
    }

    private void trustTheServer() {
        answer("No");
        person.reads("URL", "was not accepted, so nothing was sent.");
        answer("Yes");
        person.reads("URL", "Test Connection Successful.");
        person.screenshot("74-sftp-trusted");
    }

    private void answer(String answer) {
        person.press(person.workbench(), "Check Everything");
        Shell question = person.window("Unknown SFTP server");
        person.sees(question, "Is its key the one that the Local Authority told you?");
        person.sees(question, "Key: ssh-ed25519 SHA256:");
        person.screenshot("73-sftp-unknown-server");
        person.press(question, answer);
        person.isGone("Unknown SFTP server");
    }

    /** @param seed for a content that no other journey has delivered to LA 820: it would not be sent again (S6) */
    private void export(Path in, int seed) throws IOException {
        Path file = new SampleFile(SampleFile.Kind.STUDENT, "820", "4321", "820", 71, 40, seed)
                .writeTo(folder.resolve("B2B/820/Files Not Exported"));
        byte[] content = Files.readAllBytes(file);
        person.perspective("org.b2bopen.ui.student.perspective");
        person.menu("Exchange", "Check Again");
        person.reads("What will happen", file.getFileName().toString(), "ready");
        person.press(person.workbench(), "Export");
        Path arrived = in.resolve(file.getFileName());
        person.bot.waitUntil("the file at the LA", () -> Files.exists(arrived));
        person.isEmpty("What will happen");
        person.screenshot("75-sftp-exported");
        assertArrayEquals(content, Files.readAllBytes(arrived));
    }
}
