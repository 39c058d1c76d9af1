package org.b2bopen.ui.log.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** What F5 and Del of the platform mean while the Logs view is active. */
public final class LogsCommandHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPart active = HandlerUtil.getActivePart(event);
        LogsPart logs = active == null ? null : active.getAdapter(LogsPart.class);
        if (logs != null) {
            if (event.getCommand().getId().equals(IWorkbenchCommandConstants.EDIT_DELETE)) {
                logs.delete();
            } else {
                logs.refresh();
            }
        }
        return null;
    }
}
