package org.b2bopen.app.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.b2bopen.ui.Outlook;
import org.b2bopen.ui.OutlookWords;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tray;
import org.eclipse.swt.widgets.TrayItem;

/** The program in the system tray: Open, Export Now, Pause Schedule, Exit (A10). Lives on the UI thread. */
final class TrayIcon implements AutoCloseable {
    private final Attendance attendance;
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private final Shell menuOwner;
    private final TrayItem item;
    private MenuItem pause;

    /** What the menu does beside what {@link Attendance} can do. */
    interface Window {
        void open();

        void exit();
    }

    private TrayIcon(Tray tray, Display display, Attendance attendance, Window window) {
        this.attendance = attendance;
        item = new TrayItem(tray, SWT.NONE);
        item.setImage(images.create(ImageDescriptor.createFromURL(TrayIcon.class.getResource("/icons/b2bopen32.png"))));
        menuOwner = new Shell(display, SWT.NO_TRIM);
        Menu menu = menu(window);
        menuOwner.setMenu(menu);
        item.addListener(SWT.MenuDetect, event -> menu.setVisible(true));
        item.addListener(SWT.Selection, event -> window.open());
        item.addListener(SWT.DefaultSelection, event -> window.open());
    }

    /** Null where the system knows no tray at all. */
    static TrayIcon create(Display display, Attendance attendance, Window window) {
        Tray tray = display.getSystemTray();
        return tray == null ? null : new TrayIcon(tray, display, attendance, window);
    }

    private Menu menu(Window window) {
        Menu menu = new Menu(menuOwner, SWT.POP_UP);
        MenuItem open = item(menu, SWT.PUSH, Messages.Tray_Open, window::open);
        menu.setDefaultItem(open);
        item(menu, SWT.PUSH, Messages.Tray_ExportNow, attendance::exchangeNow);
        pause = item(
                menu,
                SWT.CHECK,
                Messages.Tray_Pause,
                () -> attendance.pause(!attendance.outlook().outlook().paused()));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, SWT.PUSH, Messages.Tray_Exit, window::exit);
        menu.addListener(
                SWT.Show,
                event -> pause.setSelection(attendance.outlook().outlook().paused()));
        return menu;
    }

    private static MenuItem item(Menu menu, int style, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** Whether somebody can see it. */
    boolean isShown() {
        return TrayHost.shows(item);
    }

    void show(Outlook outlook) {
        OutlookWords words = new OutlookWords(ZoneId.systemDefault(), Locale.getDefault());
        String warning = words.warning(outlook);
        item.setToolTipText(Messages.Application_Name + "\n" + words.line(outlook, Instant.now())
                + (warning.isEmpty() ? "" : "\n" + warning));
        pause.setSelection(outlook.paused());
    }

    @Override
    public void close() {
        item.dispose();
        menuOwner.dispose();
        images.dispose();
    }
}
