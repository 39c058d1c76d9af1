package org.b2bopen.app.internal;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a window shows around the views. */
final class B2bWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final Logger LOG = LoggerFactory.getLogger(B2bWindowAdvisor.class);
    private static final Point LARGEST_FIRST_SIZE = new Point(1400, 900);
    /** They come with the platform's bundles, for text editors, and there is no editor here. */
    private static final List<String> EDITOR_ACTION_SETS = List.of(
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.openExternalFile");

    private final Attendance attendance;
    private final Supplier<Presence> presence;
    private StatusLine statusLine;

    /** @param presence asked for when the window is closed */
    B2bWindowAdvisor(IWorkbenchWindowConfigurer configurer, Attendance attendance, Supplier<Presence> presence) {
        super(configurer);
        this.attendance = attendance;
        this.presence = presence;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new B2bActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Appearance.tellSystem(window.getWorkbenchConfigurer().getWorkbench());
        Rectangle screen = window.getWorkbenchConfigurer()
                .getWorkbench()
                .getDisplay()
                .getPrimaryMonitor()
                .getClientArea();
        window.setInitialSize(
                new Point(Math.min(screen.width, LARGEST_FIRST_SIZE.x), Math.min(screen.height, LARGEST_FIRST_SIZE.y)));
        window.setTitle(Messages.Application_Name);
        window.setShowCoolBar(true);
        window.setShowPerspectiveBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        IWorkbenchPage page = window.getWindow().getActivePage();
        if (page != null) {
            EDITOR_ACTION_SETS.forEach(page::hideActionSet);
        }
        window.getWindow().addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage shown, IPerspectiveDescriptor perspective) {
                EDITOR_ACTION_SETS.forEach(shown::hideActionSet);
            }

            @Override
            public void perspectiveChanged(IWorkbenchPage shown, IPerspectiveDescriptor perspective, String changeId) {
                if (changeId.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
                    EDITOR_ACTION_SETS.forEach(shown::hideActionSet);
                }
            }
        });
        statusLine = new StatusLine(
                window.getWindow(), window.getActionBarConfigurer().getStatusLineManager(), attendance.outlook());
    }

    @Override
    public boolean preWindowShellClose() {
        Presence here = presence.get();
        return here == null || here.mayClose(getWindowConfigurer().getWindow().getShell());
    }

    @Override
    public void dispose() {
        if (statusLine != null) {
            try {
                statusLine.close();
            } catch (Exception e) {
                LOG.warn("The status bar could not be closed cleanly.", e);
            }
        }
        super.dispose();
    }
}
