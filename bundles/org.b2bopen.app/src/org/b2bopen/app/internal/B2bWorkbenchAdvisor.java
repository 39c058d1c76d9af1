package org.b2bopen.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.b2bopen.ui.UiIds;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens on the Student perspective and remembers its windows. */
final class B2bWorkbenchAdvisor extends WorkbenchAdvisor {
    private static final Logger LOG = LoggerFactory.getLogger(B2bWorkbenchAdvisor.class);

    private final Attendance attendance;
    private final Path workspace;
    private Presence presence;
    private FirstWindow firstWindow;

    B2bWorkbenchAdvisor(Attendance attendance, Path workspace) {
        this.attendance = attendance;
        this.workspace = workspace;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return UiIds.STUDENT_PERSPECTIVE;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.eclipse.ui.preferencePages.Workbench";
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new B2bWindowAdvisor(configurer, attendance, () -> presence);
    }

    @Override
    public void postStartup() {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        workbench.getService(IEclipseContext.class).set(Attendance.class, attendance);
        presence = new Presence(workbench, attendance);
        Display display = workbench.getDisplay();
        try {
            firstWindow = FirstWindow.listen(workspace, () -> {
                if (!display.isDisposed()) {
                    display.asyncExec(presence::open);
                }
            });
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("A further start of the program will not find this window.", e);
        }
    }

    @Override
    public boolean preShutdown() {
        if (attendance.isEnding() || !Attendance.isSomethingRunning()) {
            return true;
        }
        return MessageDialog.openQuestion(
                Display.getCurrent().getActiveShell(), Messages.Exit_Title, Messages.Exit_Question);
    }

    @Override
    public void postShutdown() {
        try {
            if (firstWindow != null) {
                firstWindow.close();
            }
            if (presence != null) {
                presence.close();
            }
        } catch (Exception e) {
            LOG.warn("The program could not be ended cleanly.", e);
        }
    }
}
