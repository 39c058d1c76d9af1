package org.b2bopen.ui.administration.internal;

import org.b2bopen.ui.UiIds;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** One form editor with room for itself; Logs and Progress open under it when somebody asks for them. */
public final class AdministrationPerspective implements IPerspectiveFactory {
    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IPlaceholderFolderLayout bottom =
                layout.createPlaceholderFolder("bottom", IPageLayout.BOTTOM, 0.7f, IPageLayout.ID_EDITOR_AREA);
        bottom.addPlaceholder(UiIds.STUDENT_LOGS_VIEW);
        bottom.addPlaceholder(UiIds.PROGRESS_VIEW);
        layout.addShowViewShortcut(UiIds.STUDENT_LOGS_VIEW);
        layout.addShowViewShortcut(UiIds.PROGRESS_VIEW);
        layout.addPerspectiveShortcut(UiIds.STUDENT_PERSPECTIVE);
        layout.addPerspectiveShortcut(UiIds.ADMINISTRATION_PERSPECTIVE);
    }
}
