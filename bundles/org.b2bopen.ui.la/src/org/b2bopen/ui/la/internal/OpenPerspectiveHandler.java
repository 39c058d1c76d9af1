package org.b2bopen.ui.la.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the Local Authority perspective. */
public final class OpenPerspectiveHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            PlatformUI.getWorkbench()
                    .showPerspective(LaIds.PERSPECTIVE, HandlerUtil.getActiveWorkbenchWindowChecked(event));
            return null;
        } catch (WorkbenchException e) {
            throw new ExecutionException(e.getLocalizedMessage(), e);
        }
    }
}
