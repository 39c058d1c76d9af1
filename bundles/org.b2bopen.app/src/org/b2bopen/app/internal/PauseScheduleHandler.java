package org.b2bopen.app.internal;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Pauses the schedule, or lets it go on; the same switch as in the tray and on the command line (A5). */
public final class PauseScheduleHandler extends AbstractHandler implements IElementUpdater {
    static final String COMMAND = "org.b2bopen.app.command.pauseSchedule";

    @Override
    public Object execute(ExecutionEvent event) {
        attendance().pause(!isPaused());
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(isPaused());
    }

    /** The command line and a daemon change it, too. */
    static void refresh() {
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
    }

    private static boolean isPaused() {
        Attendance attendance = attendance();
        return attendance != null && attendance.outlook().outlook().paused();
    }

    private static Attendance attendance() {
        return PlatformUI.getWorkbench().getService(Attendance.class);
    }
}
