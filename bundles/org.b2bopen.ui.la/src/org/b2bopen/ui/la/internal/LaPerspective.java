package org.b2bopen.ui.la.internal;

import org.b2bopen.ui.UiIds;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Bases left, what is to be decided right, what happened below. */
public final class LaPerspective implements IPerspectiveFactory {
    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.42f, IPageLayout.ID_EDITOR_AREA);
        bottom.addView(LaIds.CONFLICTS_VIEW);
        bottom.addView(LaIds.RULES_VIEW);
        bottom.addView(LaIds.ACTIVITY_VIEW);
        bottom.addView(LaIds.AUDIT_VIEW);
        bottom.addView(LaIds.ALERTS_VIEW);
        bottom.addView(LaIds.FILES_VIEW);
        bottom.addView(LaIds.TASKS_VIEW);
        bottom.addView(UiIds.PROGRESS_VIEW);
        layout.addView(LaIds.BASES_VIEW, IPageLayout.LEFT, 0.3f, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout incoming = layout.createFolder("incoming", IPageLayout.RIGHT, 0.3f, IPageLayout.ID_EDITOR_AREA);
        incoming.addView(LaIds.UNMATCHED_VIEW);
        incoming.addView(LaIds.CONFLICT_STUDENTS_VIEW);
        incoming.addView(LaIds.IMPORTS_VIEW);
        for (String view : new String[] {
            LaIds.BASES_VIEW,
            LaIds.UNMATCHED_VIEW,
            LaIds.CONFLICT_STUDENTS_VIEW,
            LaIds.CONFLICTS_VIEW,
            LaIds.IMPORTS_VIEW,
            LaIds.FILES_VIEW,
            LaIds.RULES_VIEW,
            LaIds.TASKS_VIEW,
            LaIds.ALERTS_VIEW,
            LaIds.ACTIVITY_VIEW,
            LaIds.AUDIT_VIEW,
            UiIds.PROGRESS_VIEW
        }) {
            layout.addShowViewShortcut(view);
        }
        layout.addPerspectiveShortcut(LaIds.PERSPECTIVE);
    }
}
