package org.b2bopen.ui.la.internal.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.b2bopen.messages.MessageCheck;
import org.b2bopen.messages.MessageTypes;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.SecureSecretStore;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeSessionTest {
    private static final SecretKey KEY = new SecretKey("la/999");

    @TempDir
    private Path workspace;

    private ConfigurationStore configurations;
    private SecretStore secrets;

    @BeforeEach
    void open() {
        configurations = ConfigurationStore.in(workspace);
        secrets = SecureSecretStore.open(workspace);
    }

    @Test
    void LA1_a_practice_LA_configures_everything_that_an_export_needs() throws Exception {
        try (PracticeSession session = start()) {
            Configuration now = configurations.load();
            assertEquals(
                    session.uri().toString(),
                    now.getLocalAuthorities().getFirst().getUrl());
            assertEquals("999", now.getStudentSchools().getFirst().getDestinationLaNumber());
            assertTrue(secrets.contains(KEY));
            assertEquals(4, session.makeSamples());
            assertEquals(4, session.makeSamples());
            Path waiting = Path.of(now.getRootFolder()).resolve("999").resolve("Files Not Exported");
            assertEquals(8, list(waiting).size());
            MessageCheck check = new MessageCheck(MessageTypes.shipped(), Optional.empty());
            int valid = 0;
            for (Path file : list(waiting)) {
                valid += check.check(file, false, () -> false).valid() ? 1 : 0;
            }
            assertEquals(4, valid);
        }
    }

    @Test
    void A8_the_practice_password_is_in_no_file_while_it_runs() throws Exception {
        try (PracticeSession session = start()) {
            String password = secrets.get(KEY).orElseThrow();
            assertTrue(session.receivedFiles().isEmpty());
            try (Stream<Path> files = Files.walk(workspace)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertFalse(
                            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                                    .contains(password),
                            file.toString());
                }
            }
        }
    }

    @Test
    void LA1_what_it_brought_goes_again_and_what_was_there_stays() throws Exception {
        start().close();
        Configuration empty = configurations.load();
        assertNull(empty.getRootFolder());
        assertEquals(List.of(), empty.getLocalAuthorities());
        configurations.change(configuration -> {
            configuration.setRootFolder(workspace.resolve("own").toString());
            LocalAuthority own = ConfigFactory.eINSTANCE.createLocalAuthority();
            own.setNumber("820");
            own.setUrl("https://la.example/b2b");
            return configuration.getLocalAuthorities().add(own);
        });
        start().close();
        Configuration after = configurations.load();
        assertEquals(workspace.resolve("own").toString(), after.getRootFolder());
        assertEquals("820", after.getLocalAuthorities().getFirst().getNumber());
        assertEquals(1, after.getLocalAuthorities().size());
        assertEquals(List.of(), after.getStudentSchools());
        assertFalse(secrets.contains(KEY));
    }

    private PracticeSession start() throws IOException {
        return PracticeSession.start(workspace, configurations, secrets);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
