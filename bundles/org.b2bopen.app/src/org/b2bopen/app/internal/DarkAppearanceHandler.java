package org.b2bopen.app.internal;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.osgi.service.prefs.BackingStoreException;

/** Light or dark, remembered from then on; until it is used the workbench follows the operating system. */
public final class DarkAppearanceHandler extends AbstractHandler implements IElementUpdater {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEclipsePreferences theme = InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
        theme.put("themeid", Appearance.isDark(PlatformUI.getWorkbench()) ? Appearance.LIGHT : Appearance.DARK);
        try {
            theme.flush();
        } catch (BackingStoreException e) {
            throw new ExecutionException(e.getLocalizedMessage(), e);
        }
        // Not while the window is open: the platform's theme engine then paints table rows that are gone, and GTK ends
        // the process.
        if (MessageDialog.openQuestion(
                HandlerUtil.getActiveShell(event), Messages.Application_Name, Messages.Dark_Restart)) {
            PlatformUI.getWorkbench().restart();
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(Appearance.isDark(PlatformUI.getWorkbench()));
    }
}
