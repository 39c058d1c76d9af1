package org.b2bopen.ui.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.b2bopen.testkit.Bot;
import org.b2bopen.testkit.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** Works the workbench by what can be read on it. */
final class Person {
    private static final String WELCOME = "org.b2bopen.ui.help.welcome";
    static final String STUDENT = "org.b2bopen.ui.student.perspective";

    private final Path screenshots = Path.of(System.getProperty("screenshots"));

    private final Set<String> begun = new HashSet<>();

    final Bot bot;

    Person() {
        this(Duration.ofSeconds(60));
    }

    private Person(Duration limit) {
        bot = new Bot(PlatformUI.getWorkbench().getDisplay(), limit, screenshots);
    }

    /** Goes through a journey beside the UI thread. It begins in the Student perspective. */
    void walks(Bot.Journey journey) throws Exception {
        Bot.beside(bot.display(), () -> {
            perspective(STUDENT);
            journey.run();
        });
    }

    /** The workbench's window, or the dialog whose title holds these words. */
    Shell window(String title) {
        return bot.waitFor(
                "a window named " + title, () -> Widgets.shell(bot.display().getShells(), title));
    }

    /** The workbench's window. Who works in it has closed the welcome page. */
    Shell workbench() {
        return bot.waitFor(
                "the workbench",
                () -> window().map(window -> {
                    IWorkbenchPage page = window.getActivePage();
                    IViewPart welcome = page == null ? null : page.findView(WELCOME);
                    if (welcome != null) {
                        page.hideView(welcome);
                    }
                    return window.getShell();
                }));
    }

    /** The workbench's window as it is, with the welcome page where it is open. */
    Shell workbenchWithWelcome() {
        return bot.waitFor("the workbench", () -> window().map(IWorkbenchWindow::getShell));
    }

    private static Optional<IWorkbenchWindow> window() {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).findFirst();
    }

    /** Brings a view to the front, as by Window > Show View. */
    void show(String view) {
        bot.ask(() -> {
            try {
                return window().orElseThrow().getActivePage().showView(view);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    void menu(String... path) {
        Shell shell = workbench();
        MenuItem item = bot.waitFor(
                String.join(" > ", path),
                () -> Widgets.menuItem(shell.getMenuBar(), path).filter(MenuItem::isEnabled));
        bot.send(item, SWT.Selection);
    }

    /** The same as {@link #workbench}, for questions that are asked on the UI thread. */
    Shell workbenchNow() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    void press(Shell shell, String button) {
        Button found = bot.waitFor(
                "the button " + button, () -> Widgets.button(shell, button).filter(Button::isEnabled));
        bot.send(found, SWT.Selection);
    }

    /** Waits until this is what Enter presses. */
    void isOnEnter(Shell shell, String button) {
        bot.waitUntil(
                "Enter is for " + button,
                () -> Widgets.button(shell, button)
                        .filter(found -> found == shell.getDefaultButton())
                        .isPresent());
    }

    void pressTool(Shell shell, String tool) {
        ToolItem found = bot.waitFor(
                "the tool " + tool, () -> Widgets.toolItem(shell, tool).filter(ToolItem::isEnabled));
        bot.send(found, SWT.Selection);
    }

    void type(Shell shell, String label, String text) {
        Text field = bot.waitFor("the field " + label, () -> Widgets.field(shell, label));
        bot.ask(() -> {
            field.setText(text);
            return true;
        });
    }

    void tick(Shell shell, String label) {
        tick(shell, label, true);
    }

    void untick(Shell shell, String label) {
        tick(shell, label, false);
    }

    private void tick(Shell shell, String label, boolean ticked) {
        Button box = bot.waitFor("the box " + label, () -> Widgets.button(shell, label));
        bot.ask(() -> {
            box.setSelection(ticked);
            box.notifyListeners(SWT.Selection, new Event());
            return true;
        });
    }

    void spin(Shell shell, String label, int number) {
        Spinner spinner = bot.waitFor("the number " + label, () -> Widgets.spinner(shell, label));
        bot.ask(() -> {
            spinner.setSelection(number);
            spinner.notifyListeners(SWT.Selection, new Event());
            return true;
        });
    }

    void fieldReads(String label, String text) {
        Shell shell = workbench();
        bot.waitUntil(
                label + " reads " + text,
                () -> Widgets.field(shell, label)
                        .filter(field -> field.getText().equals(text))
                        .isPresent());
    }

    /** Waits until the table with this column has no row. */
    void isEmpty(String column) {
        Table table = table(column);
        bot.waitUntil(column + " is empty", () -> table.getItemCount() == 0);
    }

    /** Selects the row of the table with this column whose cells hold the text. */
    void selectRow(String column, String text) {
        Table table = table(column);
        int row = bot.waitFor("the row " + text, () -> row(table, text));
        bot.ask(() -> {
            table.setFocus();
            table.setSelection(row);
            Event event = new Event();
            event.item = table.getItem(row);
            table.notifyListeners(SWT.Selection, event);
            return true;
        });
    }

    private static Optional<Integer> row(Table table, String text) {
        for (int i = 0; i < table.getItemCount(); i++) {
            int row = i;
            if (java.util.stream.IntStream.range(0, table.getColumnCount())
                    .anyMatch(column -> table.getItem(row).getText(column).contains(text))) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    Table table(String column) {
        Shell shell = workbench();
        return bot.waitFor("a table with " + column, () -> Widgets.table(shell, column));
    }

    /** Waits until the table with this column says each of the texts somewhere. */
    void reads(String column, String... texts) {
        Table table = table(column);
        for (String text : texts) {
            bot.waitUntil(text + " under " + column, () -> Widgets.cells(table).anyMatch(cell -> cell.contains(text)));
        }
    }

    void sees(Shell shell, String text) {
        bot.waitUntil(text, () -> Widgets.shows(shell, text));
    }

    void isGone(String title) {
        bot.waitUntil(
                title + " closed",
                () -> Arrays.stream(bot.display().getShells())
                        .noneMatch(shell -> shell.isVisible() && shell.getText().contains(title)));
    }

    /** Goes to a perspective, by its id; at first as it was when it was new, whatever another journey has closed or left in front. */
    void perspective(String id) {
        workbench();
        bot.ask(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            try {
                IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(id, window);
                if (begun.add(id)) {
                    page.resetPerspective();
                }
                return page;
            } catch (WorkbenchException e) {
                throw new AssertionError(id, e);
            }
        });
        bot.settle();
    }

    /** Brings a view to the front, by its id, without giving it the selection. */
    void bringUp(String view) {
        bot.ask(() -> {
            try {
                return PlatformUI.getWorkbench()
                        .getWorkbenchWindows()[0]
                        .getActivePage()
                        .showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                throw new AssertionError(view, e);
            }
        });
        bot.settle();
    }

    /** Types into the only field that can be typed into. */
    void typeInto(Shell dialog, String text) {
        Text field = bot.waitFor(
                "a field", () -> Widgets.find(dialog, Text.class, each -> (each.getStyle() & SWT.READ_ONLY) == 0));
        bot.ask(() -> {
            field.setText(text);
            return true;
        });
    }

    /** Types and presses Enter. */
    void enter(Shell shell, String label, String text) {
        type(shell, label, text);
        Text field = bot.waitFor("the field " + label, () -> Widgets.field(shell, label));
        bot.send(field, SWT.DefaultSelection);
    }

    void choose(Shell shell, String label, String item) {
        Combo combo = bot.waitFor("the list " + label, () -> Widgets.combo(shell, label));
        bot.ask(() -> {
            combo.setText(item);
            combo.notifyListeners(SWT.Selection, new Event());
            return true;
        });
    }

    /** Ticks the row of the dialog's table that holds the text. */
    void check(Shell dialog, String text) {
        Table table = bot.waitFor("a table", () -> Widgets.find(dialog, Table.class, each -> true));
        int row = bot.waitFor("the row " + text, () -> row(table, text));
        bot.ask(() -> {
            table.getItem(row).setChecked(true);
            Event event = new Event();
            event.item = table.getItem(row);
            event.detail = SWT.CHECK;
            table.notifyListeners(SWT.Selection, event);
            return true;
        });
    }

    /** The same person with more time. */
    Person patient() {
        return new Person(Duration.ofMinutes(5));
    }

    void screenshot(String name) {
        bot.screenshot(picture(name));
    }

    private Path picture(String name) {
        return screenshots.resolve(name + ".png");
    }

    /** How well the text of something can be read on the picture of that name; 4.5 is what everybody needs. */
    double contrast(Control control, String name) {
        Rectangle place = bot.ask(() -> {
            Rectangle shown = bot.display().map(control.getParent(), null, control.getBounds());
            double zoom = bot.display().getPrimaryMonitor().getZoom() / 100.0;
            return new Rectangle((int) (shown.x * zoom), (int) (shown.y * zoom), (int) (shown.width * zoom), (int)
                    (shown.height * zoom));
        });
        return Contrast.in(picture(name), place);
    }
}
