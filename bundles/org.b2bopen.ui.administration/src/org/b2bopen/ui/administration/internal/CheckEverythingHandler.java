package org.b2bopen.ui.administration.internal;

import org.b2bopen.ui.UiIds;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Tests every connection, and shows the results in Administration. */
public final class CheckEverythingHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            PlatformUI.getWorkbench().showPerspective(UiIds.ADMINISTRATION_PERSPECTIVE, window);
        } catch (WorkbenchException e) {
            throw new ExecutionException("Administration cannot be shown", e);
        }
        AdministrationEditor.open(window.getActivePage()).ifPresent(AdministrationEditor::checkEverything);
        return null;
    }
}
