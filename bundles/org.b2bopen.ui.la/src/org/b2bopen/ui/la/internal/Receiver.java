package org.b2bopen.ui.la.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import org.b2bopen.la.imports.LaWork;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.StoreException;
import org.b2bopen.la.store.StoreLogin;

/**
 * An open receiving side.
 *
 * @param who under whose name decisions are noted
 * @param work what this program does of the work in the background; empty where others do it
 */
record Receiver(StoreSetting setting, LaStore store, String who, Optional<LaWork> work) implements AutoCloseable {
    /**
     * Touches disk and network.
     *
     * @throws IOException with a sentence for people, when it cannot be opened
     */
    static LaStore store(StoreSetting setting, Optional<StoreLogin> login, Clock clock) throws IOException {
        Optional<String> problem = setting.problem();
        if (problem.isPresent()) {
            throw new IOException(problem.get());
        }
        Files.createDirectories(setting.data());
        try {
            return LaStore.open(setting.database(), login, clock);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        } catch (StoreException e) {
            throw new IOException(Messages.bind(Messages.Store_CannotOpen, setting.name(), e.reason()), e);
        }
    }

    /** Begins to work where the setting says so. */
    static Receiver of(StoreSetting setting, LaStore store, Clock clock) {
        Optional<LaWork> work = setting.works()
                ? Optional.of(LaWork.start(
                        store,
                        new LaWork.Options(
                                setting.data(),
                                1,
                                "window-" + ProcessHandle.current().pid(),
                                Optional.empty(),
                                setting.wondeImport()),
                        clock))
                : Optional.empty();
        return new Receiver(setting, store, System.getProperty("user.name"), work);
    }

    /** What is being imported comes to the end of its chunk first. */
    @Override
    public void close() {
        work.ifPresent(LaWork::close);
        store.close();
    }
}
