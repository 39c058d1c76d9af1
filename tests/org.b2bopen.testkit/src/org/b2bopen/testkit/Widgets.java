package org.b2bopen.testkit;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Finds widgets by what a person sees. Every method is called on the UI thread, by {@link Bot}. */
public final class Widgets {
    private Widgets() {}

    /** Everything visible inside, the thing itself first. */
    public static Stream<Control> in(Control top) {
        if (top.isDisposed() || !top.isVisible()) {
            return Stream.empty();
        }
        return top instanceof Composite composite
                ? Stream.concat(
                        Stream.of(top), Arrays.stream(composite.getChildren()).flatMap(Widgets::in))
                : Stream.of(top);
    }

    public static <T extends Control> Optional<T> find(Control top, Class<T> type, Predicate<T> which) {
        return in(top).filter(type::isInstance).map(type::cast).filter(which).findFirst();
    }

    public static Optional<Shell> shell(Shell[] shells, String title) {
        return Arrays.stream(shells)
                .filter(shell -> !shell.isDisposed()
                        && shell.isVisible()
                        && shell.getText().contains(title))
                .findFirst();
    }

    public static Optional<Button> button(Control top, String text) {
        return find(top, Button.class, button -> plain(button.getText()).equals(text));
    }

    /** By its text, or by its tip where it is a picture alone. */
    public static Optional<ToolItem> toolItem(Control top, String text) {
        return in(top).filter(ToolBar.class::isInstance)
                .flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()))
                .filter(item -> plain(item.getText()).equals(text) || text.equals(item.getToolTipText()))
                .findFirst();
    }

    /** The field that follows a label with this text. */
    public static Optional<Text> field(Control top, String label) {
        return after(top, label, Text.class);
    }

    public static Optional<Combo> combo(Control top, String label) {
        return after(top, label, Combo.class);
    }

    public static Optional<Spinner> spinner(Control top, String label) {
        return after(top, label, Spinner.class);
    }

    private static <T extends Control> Optional<T> after(Control top, String label, Class<T> type) {
        boolean found = false;
        for (Control control : in(top).toList()) {
            if (control instanceof Label each
                    && plain(each.getText()).replace(":", "").equals(label)) {
                found = true;
            } else if (found && type.isInstance(control)) {
                return Optional.of(type.cast(control));
            }
        }
        return Optional.empty();
    }

    /** The table that has a column with this title. */
    public static Optional<Table> table(Control top, String column) {
        return find(
                top,
                Table.class,
                table -> Arrays.stream(table.getColumns())
                        .anyMatch(each -> each.getText().equals(column)));
    }

    /** Whether this text can be read anywhere inside: on a label, link, button, in a field or in a table. */
    public static boolean shows(Control top, String text) {
        return in(top).flatMap(Widgets::texts).filter(Objects::nonNull).anyMatch(each -> each.contains(text));
    }

    private static Stream<String> texts(Control control) {
        return switch (control) {
            case Label label -> Stream.of(label.getText());
            case Link link -> Stream.of(link.getText());
            case Button button -> Stream.of(plain(button.getText()));
            case Text field -> Stream.of(field.getText());
            case Table table -> cells(table);
            case org.eclipse.swt.custom.CLabel label -> Stream.of(label.getText());
            case org.eclipse.swt.custom.StyledText field -> Stream.of(field.getText());
            default -> Stream.empty();
        };
    }

    /** Every cell of a table, row by row. */
    public static Stream<String> cells(Table table) {
        int columns = Math.max(1, table.getColumnCount());
        return Arrays.stream(table.getItems())
                .flatMap(item -> java.util.stream.IntStream.range(0, columns).mapToObj(item::getText));
    }

    /** A menu item by its path, opening the menus on the way. */
    public static Optional<MenuItem> menuItem(Menu menu, String... path) {
        menu.notifyListeners(SWT.Show, new Event());
        Optional<MenuItem> item = Arrays.stream(menu.getItems())
                .filter(each -> plain(each.getText()).split("\t")[0].equals(path[0]))
                .findFirst();
        if (path.length == 1 || item.isEmpty()) {
            return item;
        }
        return menuItem(item.get().getMenu(), Arrays.copyOfRange(path, 1, path.length));
    }

    private static String plain(String text) {
        return text.replace("&", "");
    }
}
