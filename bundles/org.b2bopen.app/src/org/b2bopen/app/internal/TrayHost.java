package org.b2bopen.app.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.TrayItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether an item in the tray can be seen by anybody. */
public final class TrayHost {
    private static final Logger LOG = LoggerFactory.getLogger(TrayHost.class);

    private TrayHost() {}

    /**
     * On Windows and macOS there always is a tray. On Linux SWT hands out one even where no program shows its items (GNOME, say), and a
     * window that was closed into it would be gone; only the item itself, a GtkStatusIcon, knows whether it was taken in, and SWT has no
     * method that asks. So it is asked by reflection, and what cannot be asked counts as not there.
     */
    public static boolean shows(TrayItem item) {
        if (!Platform.WS_GTK.equals(Platform.getWS())) {
            return true;
        }
        try {
            int[] embedded = new int[1];
            Class.forName("org.eclipse.swt.internal.gtk.OS", true, TrayItem.class.getClassLoader())
                    .getMethod("g_object_get", long.class, byte[].class, int[].class, long.class)
                    .invoke(
                            null,
                            TrayItem.class.getField("handle").getLong(item),
                            "embedded\0".getBytes(StandardCharsets.US_ASCII),
                            embedded,
                            0L);
            return embedded[0] != 0;
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.info(
                    "Whether there is a tray cannot be found out.",
                    e instanceof InvocationTargetException ? e.getCause() : e);
            return false;
        }
    }
}
