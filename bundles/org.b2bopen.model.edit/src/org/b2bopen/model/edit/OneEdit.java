package org.b2bopen.model.edit;

import java.util.Optional;
import java.util.function.Consumer;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.SecretStore;

/** A change that is stored at once, such as that of a dialog: by commands like every other. */
public final class OneEdit {
    private OneEdit() {}

    /**
     * Blocks, and touches the disk.
     *
     * @throws ChangedElsewhereException if somebody else changed the same in this very moment; nothing is stored
     */
    public static void run(ConfigurationStore store, SecretStore secrets, Consumer<ConfigurationSession> edit)
            throws ChangedElsewhereException {
        ConfigurationSession session = new ConfigurationSession(Snapshot.take(store, secrets));
        edit.accept(session);
        session.draft().save(store, secrets, Optional.empty());
    }
}
