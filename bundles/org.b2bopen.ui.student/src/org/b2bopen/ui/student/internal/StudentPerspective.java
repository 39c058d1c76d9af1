package org.b2bopen.ui.student.internal;

import org.b2bopen.ui.UiIds;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Schools left, Outbox with the Problem of its selected file right, Logs below. */
public final class StudentPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.66f, IPageLayout.ID_EDITOR_AREA);
        bottom.addView(UiIds.LOGS_VIEW);
        bottom.addView(UiIds.PROGRESS_VIEW);
        layout.addView(StudentIds.SCHOOLS_VIEW, IPageLayout.LEFT, 0.34f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(StudentIds.PROBLEM_VIEW, IPageLayout.BOTTOM, 0.64f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(StudentIds.OUTBOX_VIEW, IPageLayout.RIGHT, 0.34f, IPageLayout.ID_EDITOR_AREA);
        for (String view : new String[] {
            StudentIds.SCHOOLS_VIEW,
            StudentIds.OUTBOX_VIEW,
            StudentIds.PROBLEM_VIEW,
            UiIds.LOGS_VIEW,
            UiIds.PROGRESS_VIEW
        }) {
            layout.addShowViewShortcut(view);
        }
        layout.addPerspectiveShortcut(UiIds.STUDENT_PERSPECTIVE);
    }
}
