package org.b2bopen.ui.la.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.b2bopen.core.Engine;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.model.SecretStoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The receiving side that all Local Authority views of this program work on: opened once, when the program starts and one has been
 * chosen, closed with the program. Listeners are told on any thread.
 */
public final class ReceiverAddon {
    /** How it stands. */
    sealed interface State {
        /** Nobody has chosen one yet. */
        record NotChosen() implements State {}

        record Opening() implements State {}

        record Open(Receiver receiver) implements State {}

        /** @param why a sentence for people */
        record Failed(String why) implements State {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(ReceiverAddon.class);

    private final StoreSettings settings;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile State state = new State.Opening();

    @Inject
    ReceiverAddon(Engine engine) {
        this(new StoreSettings(engine.workspace(), engine.secrets()), Clock.systemDefaultZone());
    }

    ReceiverAddon(StoreSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @PostConstruct
    void offer(IEclipseContext context) {
        context.set(ReceiverAddon.class, this);
        openInBackground();
    }

    /** After a failure that may have gone: the server is there again, or the file. */
    void tryAgain() {
        if (state instanceof State.Failed) {
            openInBackground();
        }
    }

    private void openInBackground() {
        Job.createSystem(Messages.Store_Opening, (ICoreRunnable) monitor -> open())
                .schedule();
    }

    /** Opens what was chosen before; what somebody chooses meanwhile stays. Not for the UI thread. */
    void open() {
        State opening = new State.Opening();
        become(opening);
        State opened;
        try {
            Optional<StoreSetting> setting = settings.load();
            opened = setting.isEmpty() ? new State.NotChosen() : new State.Open(opened(setting.get()));
        } catch (IOException | SecretStoreException e) {
            LOG.warn("The receiving side could not be opened", e);
            opened = new State.Failed(e.getLocalizedMessage());
        } catch (RuntimeException e) {
            // Whatever it is: the views would say for ever that it is being opened.
            LOG.error("The receiving side could not be opened", e);
            opened = new State.Failed(Messages.Store_FailedInProgram);
        }
        if (!become(opening, opened) && opened instanceof State.Open unwanted) {
            unwanted.receiver().close();
        }
    }

    private Receiver opened(StoreSetting setting) throws IOException {
        return Receiver.of(setting, Receiver.store(setting, settings.login(setting, Optional.empty()), clock), clock);
    }

    /**
     * Works on that one from now on, and after the next start. Not for the UI thread.
     *
     * @param password empty to keep the stored one
     * @param wanted asked when it could be opened: a server may take its time, and somebody may have thought better of it
     * @return whether it was still wanted; if not, the one before stays
     * @throws IOException with a sentence for people; the one before stays then
     */
    boolean choose(StoreSetting setting, Optional<String> password, BooleanSupplier wanted) throws IOException {
        LaStore store = Receiver.store(setting, settings.login(setting, password), clock);
        if (!wanted.getAsBoolean()) {
            store.close();
            return false;
        }
        try {
            settings.save(setting, password);
        } catch (IOException | SecretStoreException e) {
            store.close();
            throw new IOException(e.getLocalizedMessage(), e);
        }
        become(new State.Open(Receiver.of(setting, store, clock)));
        return true;
    }

    /** Unless it stands otherwise by now. */
    private synchronized boolean become(State expected, State next) {
        boolean asExpected = state == expected;
        if (asExpected) {
            become(next);
        }
        return asExpected;
    }

    private synchronized void become(State next) {
        State before = state;
        state = next;
        changed();
        if (before instanceof State.Open old) {
            old.receiver().close();
        }
    }

    State state() {
        return state;
    }

    Optional<Receiver> receiver() {
        return state instanceof State.Open open ? Optional.of(open.receiver()) : Optional.empty();
    }

    /** What the dialog begins with. Touches the disk. */
    StoreSetting proposal() {
        try {
            return settings.load().orElseGet(this::usual);
        } catch (IOException e) {
            return usual();
        }
    }

    private StoreSetting usual() {
        return new StoreSetting(usualData(), "", "", true, "");
    }

    Path usualData() {
        return settings.usualData();
    }

    /** Somebody changed what is kept: views look again. */
    void changed() {
        listeners.forEach(Runnable::run);
    }

    /** @return takes the listener away again */
    AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Not for the UI thread, but at the end of the program. */
    @PreDestroy
    void close() {
        become(new State.NotChosen());
    }
}
