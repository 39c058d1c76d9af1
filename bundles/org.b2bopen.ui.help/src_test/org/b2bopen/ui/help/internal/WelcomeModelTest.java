package org.b2bopen.ui.help.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogStore;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.ui.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeModelTest {
    @TempDir
    private Path workspace;

    @Test
    void A1_S1_the_first_steps_follow_the_configuration_and_the_first_delivered_file() throws Exception {
        ConfigurationStore configurations = ConfigurationStore.in(workspace);
        AtomicBoolean delivered = new AtomicBoolean();
        try (LogStore log = LogStore.open(workspace);
                WelcomeModel model = new WelcomeModel(
                        new TestRealm(),
                        configurations,
                        delivered::get,
                        log,
                        new Background(Runnable::run, Runnable::run))) {
            assertEquals(Optional.of(WelcomeStep.ROOT_FOLDER), model.next());
            configurations.change(now -> {
                now.setRootFolder("/data/b2b");
                return now;
            });
            assertEquals(Optional.of(WelcomeStep.LOCAL_AUTHORITY), model.next());
            configurations.change(now -> {
                var la = ConfigFactory.eINSTANCE.createLocalAuthority();
                la.setNumber("820");
                now.getLocalAuthorities().add(la);
                return now.getStudentSchools().add(ConfigFactory.eINSTANCE.createStudentSchool());
            });
            assertEquals(Optional.of(WelcomeStep.EXPORT), model.next());
            delivered.set(true);
            log.append(new LogEntry(
                    0, Instant.EPOCH, LogEntry.Level.INFO, "STUDENT", "820", "820", "4321", "", "", "delivered"));
            log.flush();
            assertEquals(Optional.empty(), model.next());
            assertEquals(Set.of(WelcomeStep.values()), model.done().getValue());
        }
    }
}
