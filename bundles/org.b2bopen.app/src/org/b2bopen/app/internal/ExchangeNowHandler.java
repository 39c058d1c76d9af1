package org.b2bopen.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Does at once what the schedule does (A10). */
public final class ExchangeNowHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        PlatformUI.getWorkbench().getService(Attendance.class).exchangeNow();
        return null;
    }
}
