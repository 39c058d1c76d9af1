package org.b2bopen.ui.student.internal;

import org.b2bopen.ui.UiIds;
import org.b2bopen.ui.exchange.ExchangeIds;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Schools left, Outbox right, the Problem of the selected file under both, Logs, History and Progress below. */
public final class StudentPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.72f, IPageLayout.ID_EDITOR_AREA);
        bottom.addView(UiIds.STUDENT_LOGS_VIEW);
        bottom.addView(ExchangeIds.HISTORY_VIEW);
        bottom.addView(UiIds.PROGRESS_VIEW);
        bottom.addView(ExchangeIds.PROPERTIES_VIEW);
        layout.addView(ExchangeIds.PROBLEM_VIEW, IPageLayout.BOTTOM, 0.58f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(StudentIds.SCHOOLS_VIEW, IPageLayout.LEFT, 0.32f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(UiIds.STUDENT_OUTBOX_VIEW, IPageLayout.RIGHT, 0.32f, IPageLayout.ID_EDITOR_AREA);
        for (String view : new String[] {
            StudentIds.SCHOOLS_VIEW,
            UiIds.STUDENT_OUTBOX_VIEW,
            ExchangeIds.PROBLEM_VIEW,
            ExchangeIds.HISTORY_VIEW,
            UiIds.STUDENT_LOGS_VIEW,
            ExchangeIds.PROPERTIES_VIEW,
            UiIds.PROGRESS_VIEW
        }) {
            layout.addShowViewShortcut(view);
        }
        layout.addPerspectiveShortcut(UiIds.STUDENT_PERSPECTIVE);
        layout.addPerspectiveShortcut(UiIds.PERSONNEL_PERSPECTIVE);
    }
}
