package org.b2bopen.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Columns that share the width by weight and copy as text with Ctrl+C.
 *
 * @param <T> what a row is
 */
public final class TableColumns<T> {
    /** What a platform leaves free left and right of a cell's text, and a little more. */
    private static final int CELL_MARGINS = 14;

    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final List<Function<T, String>> texts = new ArrayList<>();
    private final List<Comparator<T>> orders = new ArrayList<>();
    private boolean tips;

    /** @param area the composite that holds nothing but the table */
    public TableColumns(TableViewer viewer, Composite area) {
        this.viewer = viewer;
        area.setLayout(layout);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
                copy();
            }
        });
    }

    /** Whole texts, also of what is shortened on the screen. */
    @SuppressWarnings("unchecked")
    private void copy() {
        StringBuilder lines = new StringBuilder();
        for (Object row : viewer.getStructuredSelection()) {
            lines.append(texts.stream().map(text -> text.apply((T) row)).collect(Collectors.joining("\t")))
                    .append(System.lineSeparator());
        }
        if (!lines.isEmpty()) {
            TableCopy.copy(viewer.getTable().getDisplay(), lines.toString());
        }
    }

    public TableColumns<T> add(String title, int weight, int atLeast, Function<T, String> text) {
        return add(title, weight, atLeast, text, row -> null);
    }

    public TableColumns<T> addNumber(String title, int weight, int atLeast, ToLongFunction<T> count) {
        return add(title, weight, atLeast, row -> Numbers.of(count.applyAsLong(row)), Comparator.comparingLong(count));
    }

    /** @param order of the rows when sorted by this column */
    public TableColumns<T> add(String title, int weight, int atLeast, Function<T, String> text, Comparator<T> order) {
        return add(title, weight, atLeast, text, row -> null, order);
    }

    public TableColumns<T> add(
            String title, int weight, int atLeast, Function<T, String> text, Function<T, Image> image) {
        return add(title, weight, atLeast, text, image, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    private TableColumns<T> add(
            String title,
            int weight,
            int atLeast,
            Function<T, String> text,
            Function<T, Image> image,
            Comparator<T> order) {
        column(title, weight, atLeast, text, order).setLabelProvider(new ColumnLabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public String getText(Object element) {
                return text.apply((T) element);
            }

            @Override
            @SuppressWarnings("unchecked")
            public Image getImage(Object element) {
                return image.apply((T) element);
            }
        });
        return this;
    }

    /** For paths and addresses: leaves out the middle of what is too long for the column; all of it is in its tip. */
    public TableColumns<T> addShortened(String title, int weight, int atLeast, Function<T, String> text) {
        TableViewerColumn column =
                column(title, weight, atLeast, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return shortened(whole(element), column.getColumn());
            }

            @Override
            public String getToolTipText(Object element) {
                String whole = whole(element);
                return shortened(whole, column.getColumn()).equals(whole) ? null : whole;
            }

            @SuppressWarnings("unchecked")
            private String whole(Object element) {
                return text.apply((T) element);
            }
        });
        if (!tips) {
            ColumnViewerToolTipSupport.enableFor(viewer);
            tips = true;
        }
        column.getColumn().addListener(SWT.Resize, event -> viewer.refresh());
        return this;
    }

    private static String shortened(String text, TableColumn column) {
        int width = column.getWidth() - CELL_MARGINS;
        if (width <= 0) {
            return text;
        }
        GC gc = new GC(column.getParent());
        try {
            return ShortText.of(text, width, each -> gc.textExtent(each).x);
        } finally {
            gc.dispose();
        }
    }

    private TableViewerColumn column(
            String title, int weight, int atLeast, Function<T, String> text, Comparator<T> order) {
        texts.add(text);
        orders.add(order);
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, atLeast));
        return column;
    }

    /** A click on a column's title sorts by that column, a second one the other way round. */
    public TableColumns<T> sortable() {
        Table table = viewer.getTable();
        for (int i = 0; i < table.getColumnCount(); i++) {
            TableColumn column = table.getColumn(i);
            int index = i;
            column.addListener(SWT.Selection, event -> {
                boolean up = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
                table.setSortColumn(column);
                table.setSortDirection(up ? SWT.DOWN : SWT.UP);
                viewer.setComparator(by(orders.get(index), up));
            });
        }
        return this;
    }

    private static <T> ViewerComparator by(Comparator<T> order, boolean reversed) {
        Comparator<T> wanted = reversed ? order.reversed() : order;
        return new ViewerComparator() {
            @Override
            @SuppressWarnings("unchecked")
            public int compare(Viewer sorted, Object one, Object other) {
                return wanted.compare((T) one, (T) other);
            }
        };
    }
}
