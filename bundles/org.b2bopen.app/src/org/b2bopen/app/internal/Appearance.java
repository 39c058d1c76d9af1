package org.b2bopen.app.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Light or dark, as the platform's theme engine has it. */
final class Appearance {
    static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private static final Logger LOG = LoggerFactory.getLogger(Appearance.class);

    private Appearance() {}

    static boolean isDark(IWorkbench workbench) {
        ITheme theme = workbench.getService(IThemeEngine.class).getActiveTheme();
        return theme != null && DARK.equals(theme.getId());
    }

    /**
     * Lets the widgets of the system be dark where the theme is: it paints only what has a style sheet, and menus, scroll bars and all that
     * is disabled would stay light. SWT has no public method for it; the IDE calls this one, too.
     */
    static void tellSystem(IWorkbench workbench) {
        boolean dark = isDark(workbench);
        try {
            Class.forName("org.eclipse.swt.internal." + Platform.getWS() + ".OS", true, Widget.class.getClassLoader())
                    .getMethod("setTheme", boolean.class)
                    .invoke(null, dark);
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.info("The widgets of the system do not follow the theme.", e);
        }
    }
}
