package org.b2bopen.product.journey;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.b2bopen.testkit.Bot;
import org.b2bopen.testkit.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Works the window by what can be read on it. */
final class Person {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;

    final Bot bot;

    Person(Path folder) {
        this.folder = folder;
        bot = new Bot(PlatformUI.getWorkbench().getDisplay(), PATIENCE, folder);
    }

    Shell window() {
        return bot.waitFor(
                "the window",
                () -> Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                        .map(IWorkbenchWindow::getShell)
                        .filter(Shell::isVisible)
                        .findFirst());
    }

    /** For questions that are asked on the UI thread. */
    Shell windowNow() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    Shell dialog(String title) {
        return bot.waitFor(title, () -> Widgets.shell(bot.display().getShells(), title));
    }

    /** A dialog that asks something with these words. */
    Shell question(String words) {
        return bot.waitFor(
                words,
                () -> Arrays.stream(bot.display().getShells())
                        .filter(shell -> shell.isVisible() && shell != windowNow() && Widgets.shows(shell, words))
                        .findFirst());
    }

    void menu(String... path) {
        MenuItem item = bot.waitFor(
                String.join(" > ", path),
                () -> Widgets.menuItem(windowNow().getMenuBar(), path).filter(MenuItem::isEnabled));
        bot.send(item, SWT.Selection);
    }

    /** Chooses from the menu of the icon in the system tray. */
    void tray(String text) {
        MenuItem item = bot.waitFor(
                text + " in the tray",
                () -> Arrays.stream(bot.display().getShells())
                        .filter(shell -> shell.getMenu() != null)
                        .flatMap(shell -> Arrays.stream(shell.getMenu().getItems()))
                        .filter(each -> each.getText().replace("&", "").equals(text))
                        .findFirst());
        bot.send(item, SWT.Selection);
    }

    void press(Shell shell, String text) {
        Button button = bot.waitFor(text, () -> Widgets.button(shell, text).filter(Button::isEnabled));
        bot.send(button, SWT.Selection);
    }

    void sees(String text) {
        Shell window = window();
        bot.waitUntil(text, () -> Widgets.shows(window, text));
    }

    /** Brings a view to the front, as a click on its tab does. */
    void show(String view) {
        bot.ask(() -> {
            try {
                return page().showView(view);
            } catch (PartInitException e) {
                throw new AssertionError(view, e);
            }
        });
    }

    /** The tabs of the window, one list for each group of views. */
    List<List<String>> tabs() {
        return Widgets.in(windowNow())
                .filter(CTabFolder.class::isInstance)
                .map(each -> Arrays.stream(((CTabFolder) each).getItems())
                        .map(CTabItem::getText)
                        .toList())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    void screenshot(String name) {
        bot.screenshot(folder.resolve(name + ".png"));
    }
}
