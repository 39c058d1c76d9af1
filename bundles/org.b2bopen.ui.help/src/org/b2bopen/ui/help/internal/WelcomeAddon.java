package org.b2bopen.ui.help.internal;

import jakarta.inject.Inject;
import org.b2bopen.core.Engine;
import org.b2bopen.model.config.Configuration;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the first steps to who opens the program for the first time; later they are under Help. */
public final class WelcomeAddon {
    private static final Logger LOG = LoggerFactory.getLogger(WelcomeAddon.class);

    private final Engine engine;

    @Inject
    WelcomeAddon(Engine engine) {
        this.engine = engine;
    }

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event) {
        Display display = Display.getCurrent();
        Thread.ofVirtual().name("first-run").start(() -> {
            if (isNew() && !display.isDisposed()) {
                display.asyncExec(WelcomeAddon::show);
            }
        });
    }

    private boolean isNew() {
        try {
            Configuration configuration = engine.configuration().load();
            return configuration.getRootFolder() == null
                    && configuration.getLocalAuthorities().isEmpty()
                    && configuration.getStudentSchools().isEmpty()
                    && configuration.getPersonnel().getSchools().isEmpty();
        } catch (RuntimeException e) {
            // Whoever needs the configuration says what is wrong with it; a welcome would only be in the way.
            LOG.debug("The configuration cannot be read", e);
            return false;
        }
    }

    private static void show() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null) {
            try {
                window.getActivePage().showView(WelcomePart.ID);
            } catch (PartInitException e) {
                LOG.warn("The first steps cannot be shown", e);
            }
        }
    }
}
