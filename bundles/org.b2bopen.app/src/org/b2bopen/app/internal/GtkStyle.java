package org.b2bopen.app.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives GTK a few rules of its own: it has states that neither SWT nor the style sheets of the platform can name, and the hints in
 * empty fields could not be read. SWT has a way into GTK on GTK alone, so it is asked for by name; without it all works as before.
 */
final class GtkStyle {
    private static final Logger LOG = LoggerFactory.getLogger(GtkStyle.class);
    private static final String GTK = "org.eclipse.swt.internal.gtk.GTK";
    private static final int OF_THE_USER = 800;

    private GtkStyle() {}

    /** When there is a display. */
    static void apply() {
        if (!SWT.getPlatform().equals("gtk")) {
            return;
        }
        try {
            long provider = (long) type(GTK).getMethod("gtk_css_provider_new").invoke(null);
            long screen = (long) type("org.eclipse.swt.internal.gtk.GDK")
                    .getMethod("gdk_screen_get_default")
                    .invoke(null);
            Class<?> gtk3 = type("org.eclipse.swt.internal.gtk3.GTK3");
            gtk3.getMethod("gtk_css_provider_load_from_data", long.class, byte[].class, long.class, long[].class)
                    .invoke(null, provider, rules(), -1L, null);
            gtk3.getMethod("gtk_style_context_add_provider_for_screen", long.class, long.class, int.class)
                    .invoke(null, screen, provider, OF_THE_USER);
        } catch (ReflectiveOperationException | IOException | LinkageError e) {
            LOG.warn("This version of GTK takes no rules for the look of fields and buttons", e);
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, SWT.class.getClassLoader());
    }

    /** Ends with a zero, as C wants it. */
    private static byte[] rules() throws IOException {
        try (InputStream rules = GtkStyle.class.getResourceAsStream("gtk.css")) {
            byte[] text = rules.readAllBytes();
            return Arrays.copyOf(text, text.length + 1);
        }
    }
}
