package org.b2bopen.ui.help.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** F1: explains the dialog that is open, else the view that is active. */
public final class HelpHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow workbench = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Shell active = Display.getCurrent().getActiveShell();
        if (active != null && active != workbench.getShell() && active.getData() instanceof Window dialog) {
            new HelpWindow(active, dialog.getClass().getSimpleName()).open();
            return null;
        }
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        show(
                workbench,
                part == null
                        ? HelpPages.OVERVIEW
                        : HelpPages.topicOfView(part.getSite().getId()));
        return null;
    }

    private static void show(IWorkbenchWindow workbench, String topic) throws ExecutionException {
        try {
            IViewPart view = workbench.getActivePage().showView(HelpPart.ID);
            HelpPart help = view.getAdapter(HelpPart.class);
            if (help != null) {
                help.show(topic);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getLocalizedMessage(), e);
        }
    }
}
