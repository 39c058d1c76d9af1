package org.b2bopen.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table that asks only for the rows that are seen, so that thousands of rows that change several times a second do not stop the
 * window. What is selected stays selected when the rows change. Sorts by a click on a column's title and copies as text with Ctrl+C.
 *
 * @param <T> what a row is: a value
 */
public final class VirtualTable<T> {
    private record Column<T>(Function<T, String> text, Function<T, Image> image, Comparator<T> order) {}

    private final Table table;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final Function<T, ?> identity;
    private final List<Column<T>> columns = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Predicate<T> greyed = row -> false;
    private Optional<Function<T, String>> details = Optional.empty();
    private List<T> given = List.of();
    private List<T> rows = List.of();
    private List<T> selected = List.of();

    /**
     * @param area the composite that holds nothing but the table
     * @param identity what makes a row the same one although it looks otherwise now
     */
    public VirtualTable(Composite area, int style, Function<T, ?> identity) {
        this.identity = identity;
        area.setLayout(layout);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | style);
        table.setHeaderVisible(true);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> {
            takeSelection();
            listeners.forEach(Runnable::run);
        });
        table.addListener(SWT.MouseMove, event -> explain(new Point(event.x, event.y)));
        table.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
                TableCopy.copy(table);
            }
        });
    }

    public Table control() {
        return table;
    }

    public VirtualTable<T> add(String title, int weight, int atLeast, Function<T, String> text) {
        return add(
                title, weight, atLeast, text, row -> null, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    /** @param order of the rows when sorted by this column */
    public VirtualTable<T> add(
            String title,
            int weight,
            int atLeast,
            Function<T, String> text,
            Function<T, Image> image,
            Comparator<T> order) {
        return add(SWT.LEFT, title, weight, atLeast, text, image, order);
    }

    private VirtualTable<T> add(
            int alignment,
            String title,
            int weight,
            int atLeast,
            Function<T, String> text,
            Function<T, Image> image,
            Comparator<T> order) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(title);
        column.setMoveable(true);
        layout.setColumnData(column, new ColumnWeightData(weight, atLeast));
        columns.add(new Column<>(text, image, order));
        column.addListener(SWT.Selection, event -> sortBy(column));
        return this;
    }

    /** Numbers stand under each other at their ones. */
    public VirtualTable<T> addNumber(String title, int weight, int atLeast, ToLongFunction<T> number) {
        return add(
                SWT.RIGHT,
                title,
                weight,
                atLeast,
                row -> Numbers.of(number.applyAsLong(row)),
                row -> null,
                Comparator.comparingLong(number));
    }

    public VirtualTable<T> addMoment(String title, int weight, int atLeast, Function<T, Instant> moment) {
        return addMomentIfAny(title, weight, atLeast, row -> Optional.of(moment.apply(row)));
    }

    public VirtualTable<T> addMomentIfAny(
            String title, int weight, int atLeast, Function<T, Optional<Instant>> moment) {
        return add(title, weight, atLeast, row -> Moments.of(moment.apply(row)), row -> null, Moments.order(moment));
    }

    /** What a row says where the mouse rests on it; without this, the whole text of a cell that is cut off. */
    public VirtualTable<T> details(Function<T, String> wanted) {
        details = Optional.of(wanted);
        return this;
    }

    private void explain(Point at) {
        TableItem item = table.getItem(at);
        int index = item == null ? -1 : table.indexOf(item);
        String tip = index < 0 || index >= rows.size() ? null : explanation(item, rows.get(index), at);
        if (!Objects.equals(tip, table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }

    private String explanation(TableItem item, T row, Point at) {
        if (details.isPresent()) {
            return details.get().apply(row);
        }
        return IntStream.range(0, columns.size())
                .filter(i -> item.getBounds(i).contains(at) && isCut(item, i))
                .mapToObj(item::getText)
                .findFirst()
                .orElse(null);
    }

    private boolean isCut(TableItem item, int column) {
        Rectangle cell = item.getBounds(column);
        Rectangle room = item.getTextBounds(column);
        GC gc = new GC(table);
        try {
            return room.x + gc.textExtent(item.getText(column)).x > cell.x + cell.width;
        } finally {
            gc.dispose();
        }
    }

    /** Rows that are shown only are grey. */
    public VirtualTable<T> greyed(Predicate<T> which) {
        greyed = which;
        return this;
    }

    private void sortBy(TableColumn column) {
        boolean down = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
        table.setSortColumn(column);
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        show(given);
    }

    /** Shows these, in this order until a person sorts them otherwise. */
    public void show(List<T> wanted) {
        given = wanted;
        List<T> before = rows;
        rows = sorted(wanted);
        if (before.size() != rows.size()) {
            table.setItemCount(rows.size());
        }
        for (int i = 0; i < rows.size(); i++) {
            if (i >= before.size() || !rows.get(i).equals(before.get(i))) {
                table.clear(i);
            }
        }
        selectAgain(selected.stream().map(identity).collect(Collectors.toSet()));
    }

    /** Asks again what every row says, where that is not in the rows alone. */
    public void refresh() {
        table.clearAll();
    }

    private List<T> sorted(List<T> wanted) {
        TableColumn by = table.getSortColumn();
        if (by == null) {
            return wanted;
        }
        Comparator<T> order = columns.get(table.indexOf(by)).order();
        return wanted.stream()
                .sorted(table.getSortDirection() == SWT.DOWN ? order.reversed() : order)
                .toList();
    }

    private void selectAgain(Set<?> wanted) {
        if (wanted.isEmpty() && table.getSelectionCount() == 0) {
            return;
        }
        int[] indices = IntStream.range(0, rows.size())
                .filter(i -> wanted.contains(identity.apply(rows.get(i))))
                .toArray();
        if (!Arrays.equals(indices, sortedIndices())) {
            table.deselectAll();
            table.select(indices);
        }
        List<T> before = selected;
        takeSelection();
        if (!selected.equals(before)) {
            listeners.forEach(Runnable::run);
        }
    }

    private int[] sortedIndices() {
        int[] indices = table.getSelectionIndices();
        Arrays.sort(indices);
        return indices;
    }

    private void takeSelection() {
        selected = Arrays.stream(sortedIndices())
                .filter(i -> i < rows.size())
                .mapToObj(rows::get)
                .toList();
    }

    /** In the order of the table. */
    public List<T> selected() {
        return selected;
    }

    public void selectFirst() {
        if (!rows.isEmpty() && selected.isEmpty()) {
            selectAt(0);
        }
    }

    /** Selects that row alone, and tells the listeners. */
    public void selectAt(int index) {
        table.setSelection(index);
        takeSelection();
        listeners.forEach(Runnable::run);
    }

    public void selectNone() {
        table.deselectAll();
        takeSelection();
        listeners.forEach(Runnable::run);
    }

    /** Selects the row of that identity alone; listeners are told when it was not selected before. */
    public void select(Object wanted) {
        for (int i = 0; i < rows.size(); i++) {
            if (identity.apply(rows.get(i)).equals(wanted)) {
                if (!Arrays.equals(table.getSelectionIndices(), new int[] {i})) {
                    selectAt(i);
                }
                return;
            }
        }
    }

    /** Told when another row is selected, or the selected one looks otherwise. */
    public void onSelection(Runnable listener) {
        listeners.add(listener);
    }

    private void fill(TableItem item, int index) {
        // GTK asks once more for a row that has just been taken away; it has no place any more.
        if (index < 0 || index >= rows.size()) {
            return;
        }
        T row = rows.get(index);
        item.setForeground(
                greyed.test(row) ? table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null);
        for (int i = 0; i < columns.size(); i++) {
            item.setText(i, columns.get(i).text().apply(row));
            Image image = columns.get(i).image().apply(row);
            if (image != null || item.getImage(i) != null) {
                item.setImage(i, image);
            }
        }
    }
}
