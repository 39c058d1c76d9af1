package org.b2bopen.product.journey;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.b2bopen.testkit.Bot;
import org.b2bopen.testkit.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * The first day of somebody who has just installed the product: from the welcome page to a practice LA, an export, its log, and the log in
 * a file; then the program is left by its menu. The test that starts the product names a folder in {@code b2bopen.journey}; there it finds
 * what the person saw and exported, and in {@code journey.txt} how it went.
 */
public final class FirstDay implements IStartup {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder = Path.of(System.getProperty("b2bopen.journey"));
    private final Bot bot = new Bot(PlatformUI.getWorkbench().getDisplay(), PATIENCE, folder);

    /** On a thread of the platform, beside the window. */
    @Override
    public void earlyStartup() {
        String end = "well";
        try {
            walk();
        } catch (RuntimeException | AssertionError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            end = trace.toString();
        }
        try {
            Files.writeString(folder.resolve("journey.txt"), end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (end.equals("well")) {
            menu("File", "Exit");
        } else {
            Display display = bot.display();
            display.asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private void walk() {
        sees("Welcome to B2B Open");
        screenshot("1-welcome");
        menu("Help", "Try It with a Practice LA");
        sees("It is not running.");
        press(window(), "Start the Practice LA");
        sees("It is running.");
        menu("Exchange", "Export");
        sees("2 sent");
        screenshot("2-exported");
        show("org.b2bopen.ui.log.logs");
        bot.waitUntil(
                "the delivery in the log",
                () -> Widgets.table(windowNow(), "Message").stream()
                        .flatMap(Widgets::cells)
                        .anyMatch(cell -> cell.contains("9991111_CES_999LLLL_001.xml delivered, receipt")));
        exportTheLog();
        show("org.b2bopen.ui.la.practice");
        press(window(), "Stop the Practice LA");
        sees("It was stopped");
    }

    private void exportTheLog() {
        ToolItem export = bot.waitFor(
                "the tool Export",
                () -> Widgets.toolItem(windowNow(), "Export\u2026").filter(ToolItem::isEnabled));
        bot.send(export, SWT.Selection);
        Shell dialog =
                bot.waitFor("Export Log", () -> Widgets.shell(bot.display().getShells(), "Export Log"));
        Text file = bot.waitFor("the file", () -> Widgets.field(dialog, "File"));
        Path log = folder.resolve("log.csv");
        bot.ask(() -> {
            file.setText(log.toString());
            return true;
        });
        screenshot("3-export-log");
        press(dialog, "Export");
        bot.waitUntil("the log in a file", () -> log.toFile().length() > 0);
    }

    /** Brings a view to the front, as a click on its tab does. */
    private void show(String view) {
        bot.ask(() -> {
            try {
                return PlatformUI.getWorkbench()
                        .getWorkbenchWindows()[0]
                        .getActivePage()
                        .showView(view);
            } catch (PartInitException e) {
                throw new AssertionError(view, e);
            }
        });
    }

    private void menu(String... path) {
        MenuItem item = bot.waitFor(
                String.join(" > ", path),
                () -> Widgets.menuItem(windowNow().getMenuBar(), path).filter(MenuItem::isEnabled));
        bot.send(item, SWT.Selection);
    }

    private void press(Shell shell, String text) {
        Button button = bot.waitFor(text, () -> Widgets.button(shell, text).filter(Button::isEnabled));
        bot.send(button, SWT.Selection);
    }

    private void sees(String text) {
        Shell window = window();
        bot.waitUntil(text, () -> Widgets.shows(window, text));
    }

    private Shell window() {
        return bot.waitFor(
                "the window",
                () -> Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                        .map(window -> window.getShell())
                        .findFirst());
    }

    private static Shell windowNow() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private void screenshot(String name) {
        bot.screenshot(folder.resolve(name + ".png"));
    }
}
