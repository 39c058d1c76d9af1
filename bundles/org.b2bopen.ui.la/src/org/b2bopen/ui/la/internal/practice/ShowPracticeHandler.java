package org.b2bopen.ui.la.internal.practice;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the view of the practice LA. */
public final class ShowPracticeHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(PracticePart.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getLocalizedMessage(), e);
        }
        return null;
    }
}
