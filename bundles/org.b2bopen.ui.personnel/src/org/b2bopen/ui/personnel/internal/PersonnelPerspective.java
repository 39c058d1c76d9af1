package org.b2bopen.ui.personnel.internal;

import org.b2bopen.ui.UiIds;
import org.b2bopen.ui.exchange.ExchangeIds;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Schools left; Outbox above Inbox right; Logs, Problem and the rest below. */
public final class PersonnelPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.64f, IPageLayout.ID_EDITOR_AREA);
        bottom.addView(UiIds.PERSONNEL_LOGS_VIEW);
        bottom.addView(ExchangeIds.PROBLEM_VIEW);
        bottom.addView(ExchangeIds.HISTORY_VIEW);
        bottom.addView(UiIds.PROGRESS_VIEW);
        bottom.addView(ExchangeIds.PROPERTIES_VIEW);
        layout.addView(PersonnelIds.SCHOOLS_VIEW, IPageLayout.LEFT, 0.36f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(PersonnelIds.INBOX_VIEW, IPageLayout.BOTTOM, 0.52f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(PersonnelIds.OUTBOX_VIEW, IPageLayout.RIGHT, 0.36f, IPageLayout.ID_EDITOR_AREA);
        for (String view : new String[] {
            PersonnelIds.SCHOOLS_VIEW,
            PersonnelIds.OUTBOX_VIEW,
            PersonnelIds.INBOX_VIEW,
            ExchangeIds.PROBLEM_VIEW,
            ExchangeIds.HISTORY_VIEW,
            UiIds.PERSONNEL_LOGS_VIEW,
            ExchangeIds.PROPERTIES_VIEW,
            UiIds.PROGRESS_VIEW
        }) {
            layout.addShowViewShortcut(view);
        }
        layout.addPerspectiveShortcut(UiIds.STUDENT_PERSPECTIVE);
        layout.addPerspectiveShortcut(UiIds.PERSONNEL_PERSPECTIVE);
    }
}
