package org.b2bopen.ui.administration.internal;

import org.b2bopen.ui.UiIds;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;

/** Opens the editor whenever its perspective is shown: a perspective by itself can only show views. */
public final class OpenWithPerspective extends PerspectiveAdapter implements IStartup, IWindowListener {
    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            if (!workbench.isClosing()) {
                workbench.addWindowListener(this);
                for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
                    windowOpened(window);
                }
            }
        });
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.addPerspectiveListener(this);
        IWorkbenchPage page = window.getActivePage();
        if (page != null && page.getPerspective() != null) {
            perspectiveActivated(page, page.getPerspective());
        }
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        if (perspective.getId().equals(UiIds.ADMINISTRATION_PERSPECTIVE)) {
            // Not now: what is opened while the perspective is still being shown is never laid out.
            page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> openIn(page, perspective));
        }
    }

    private static void openIn(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        // Meanwhile the person may have gone on.
        if (page.getWorkbenchWindow().getShell() != null && perspective.equals(page.getPerspective())) {
            AdministrationEditor.open(page);
        }
    }

    @Override
    public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
        if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
            perspectiveActivated(page, perspective);
        }
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {}

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {}

    @Override
    public void windowClosed(IWorkbenchWindow window) {}
}
