package org.b2bopen.ui.administration.internal;

import java.util.Locale;
import org.b2bopen.ui.UiIds;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows Administration, at the section that the handler is declared with. */
public final class ShowSectionHandler extends AbstractHandler implements IExecutableExtension {
    private Section section = Section.ROOT_FOLDER;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        section = Section.valueOf(((String) data).toUpperCase(Locale.ROOT));
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            PlatformUI.getWorkbench().showPerspective(UiIds.ADMINISTRATION_PERSPECTIVE, window);
        } catch (WorkbenchException e) {
            throw new ExecutionException("Administration cannot be shown", e);
        }
        AdministrationEditor.open(window.getActivePage()).ifPresent(editor -> editor.reveal(section));
        return null;
    }
}
