package org.b2bopen.app.internal;

import java.time.Duration;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A note in the corner of the desktop, also while the window is closed. */
final class Notification {
    private static final int WIDTH = 320;

    private Notification() {}

    /** A run that did not go well: how it ended, and where to look. */
    static void ofTrouble(Display display, String run, String outcome, Runnable open) {
        show(display, Messages.Notification_Trouble, run + "\n" + outcome, open, Duration.ofMinutes(2));
    }

    static void of(Display display, String title, String text, Runnable open) {
        show(display, title, text, open, Duration.ofSeconds(15));
    }

    private static void show(Display display, String title, String text, Runnable open, Duration shown) {
        NotificationPopup[] popup = new NotificationPopup[1];
        popup[0] = NotificationPopup.forDisplay(display)
                .title(title, true)
                .content(parent -> content(parent, text, () -> {
                    popup[0].close();
                    open.run();
                }))
                .delay(shown.toMillis())
                .fadeIn(false)
                .build();
        popup[0].open();
    }

    private static Control content(Composite parent, String text, Runnable open) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        Link link = new Link(area, SWT.NONE);
        link.setText("<a>" + Messages.Notification_Open + "</a>");
        link.addListener(SWT.Selection, event -> open.run());
        return area;
    }
}
