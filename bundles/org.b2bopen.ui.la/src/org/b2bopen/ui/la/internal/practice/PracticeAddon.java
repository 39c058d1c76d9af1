package org.b2bopen.ui.la.internal.practice;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.b2bopen.core.Engine;
import org.eclipse.e4.core.contexts.IEclipseContext;

/** Holds the practice LA of this program, so that it goes on when its view is closed and ends with the program. */
public final class PracticeAddon {
    private final Engine engine;
    private PracticeSession session;

    @Inject
    PracticeAddon(Engine engine) {
        this.engine = engine;
    }

    @PostConstruct
    void offer(IEclipseContext context) {
        context.set(PracticeAddon.class, this);
    }

    synchronized Optional<PracticeSession> session() {
        return Optional.ofNullable(session);
    }

    /** Not for the UI thread. */
    synchronized PracticeSession start() throws IOException {
        if (session == null) {
            session = PracticeSession.start(engine.workspace(), engine.configuration(), engine.secrets());
        }
        return session;
    }

    /** Not for the UI thread, but at the end of the program. */
    @PreDestroy
    synchronized void stop() {
        if (session != null) {
            session.close();
            session = null;
        }
    }
}
