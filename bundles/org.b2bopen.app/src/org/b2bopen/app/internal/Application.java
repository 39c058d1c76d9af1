package org.b2bopen.app.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workbench as an application: one window process per workspace folder, one engine on that folder (H1). */
public final class Application implements IApplication {
    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    private volatile Attendance attendance;

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Path workspace = workspace();
        // Before there is a display: a second start brings the first one's window to the front, and does nothing else.
        boolean mine = Platform.getInstanceLocation().lock();
        if (!mine && FirstWindow.raise(workspace)) {
            return EXIT_OK;
        }
        Display display = PlatformUI.createDisplay();
        GtkStyle.apply();
        try {
            if (!mine) {
                MessageDialog.openError(null, Messages.Application_Name, Messages.Application_AlreadyOpen);
                return EXIT_OK;
            }
            return run(display, workspace);
        } finally {
            display.dispose();
        }
    }

    private Object run(Display display, Path workspace) {
        try (EngineService engine = EngineService.open(workspace);
                Attendance here = new Attendance(engine.engine());
                Asking asking = Asking.through(display)) {
            attendance = here;
            int code = PlatformUI.createAndRunWorkbench(display, new B2bWorkbenchAdvisor(here, workspace));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } catch (EngineService.CannotOpenException e) {
            LOG.error("The workspace {} cannot be opened", workspace, e);
            MessageDialog.openError(
                    null,
                    Messages.Application_Name,
                    NLS.bind(Messages.Application_CannotOpen, workspace, e.getMessage()));
            return EXIT_OK;
        }
    }

    /** Equinox does not lock a workspace by itself; two windows on one would overwrite each other's layout, so the caller locks it. */
    private static Path workspace() throws IOException {
        Location location = Platform.getInstanceLocation();
        if (!location.isSet()) {
            location.set(DefaultWorkspace.path().toUri().toURL(), false);
        }
        try {
            return Path.of(URIUtil.toURI(location.getURL()));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        if (attendance != null) {
            attendance.ending();
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
