package org.b2bopen.ui.dashboard.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the dashboard in whichever perspective is open. */
public final class ShowDashboardHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(DashboardPart.ID);
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("The dashboard cannot be shown.", e);
        }
    }
}
