package org.b2bopen.app.internal;

import org.b2bopen.ui.UiIds;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Opens on the Student perspective and remembers its windows. */
final class B2bWorkbenchAdvisor extends WorkbenchAdvisor {
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
        return new B2bWindowAdvisor(configurer);
    }
}
