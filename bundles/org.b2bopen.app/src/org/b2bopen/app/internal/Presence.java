package org.b2bopen.app.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The window coming and going while the program runs (A10): closed, it goes on in the tray; where there is none, it says so and asks. What
 * went wrong meanwhile comes as a desktop notification. Lives on the UI thread.
 */
final class Presence implements AutoCloseable {
    private static final String WITHOUT_TRAY = "closeWithoutTray";
    private static final String TOLD_OF_TRAY = "toldOfTray";
    private static final int KEEP = 1;
    private static final int EXIT = 2;

    private final IWorkbench workbench;
    private final Display display;
    private final TrayIcon icon;
    private final AutoCloseable looks;
    private final IEclipsePreferences choices = InstanceScope.INSTANCE.getNode("org.b2bopen.app");
    private final JobChangeAdapter ends = new JobChangeAdapter() {
        @Override
        public void done(IJobChangeEvent event) {
            if (event.getJob() instanceof ExchangeJob job && job.isWorthTelling() && !display.isDisposed()) {
                display.asyncExec(
                        () -> Notification.ofTrouble(display, job.getName(), job.outcome(), Presence.this::open));
            }
        }
    };

    Presence(IWorkbench workbench, Attendance attendance) {
        this.workbench = workbench;
        this.display = workbench.getDisplay();
        this.icon = TrayIcon.create(display, attendance, new TrayIcon.Window() {
            @Override
            public void open() {
                Presence.this.open();
            }

            @Override
            public void exit() {
                workbench.close();
            }
        });
        Job.getJobManager().addJobChangeListener(ends);
        looks = attendance.outlook().onLook(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> looked(attendance));
            }
        });
    }

    private void looked(Attendance attendance) {
        if (icon != null) {
            icon.show(attendance.outlook().outlook());
        }
        PauseScheduleHandler.refresh();
    }

    private Optional<Shell> shell() {
        return Arrays.stream(workbench.getWorkbenchWindows())
                .map(IWorkbenchWindow::getShell)
                .filter(shell -> shell != null && !shell.isDisposed())
                .findFirst();
    }

    /** Shows the window, in front of all others. */
    void open() {
        shell().ifPresent(shell -> {
            shell.setVisible(true);
            shell.setMinimized(false);
            shell.forceActive();
        });
    }

    /** What to do when a person closes the window; true to let the program end. */
    boolean mayClose(Shell shell) {
        if (icon != null && icon.isShown()) {
            shell.setVisible(false);
            if (!choices.getBoolean(TOLD_OF_TRAY, false)) {
                choices.putBoolean(TOLD_OF_TRAY, true);
                Notification.of(display, Messages.Presence_InTray, Messages.Presence_InTrayWhy, this::open);
            }
            return false;
        }
        int choice = choices.getInt(WITHOUT_TRAY, 0);
        if (choice == 0) {
            choice = ask(shell);
        }
        if (choice == KEEP) {
            shell.setMinimized(true);
        }
        return choice == EXIT;
    }

    private int ask(Shell shell) {
        LinkedHashMap<String, Integer> buttons = new LinkedHashMap<>();
        buttons.put(Messages.Presence_Keep, KEEP);
        buttons.put(Messages.Presence_Exit, EXIT);
        MessageDialogWithToggle dialog = new MessageDialogWithToggle(
                shell,
                Messages.Presence_NoTray,
                null,
                Messages.Presence_NoTrayWhy,
                MessageDialog.QUESTION,
                buttons,
                0,
                Messages.Presence_Remember,
                false);
        int choice = dialog.open();
        if (dialog.getToggleState() && (choice == KEEP || choice == EXIT)) {
            choices.putInt(WITHOUT_TRAY, choice);
        }
        return choice;
    }

    @Override
    public void close() throws Exception {
        Job.getJobManager().removeJobChangeListener(ends);
        looks.close();
        if (icon != null) {
            icon.close();
        }
    }
}
