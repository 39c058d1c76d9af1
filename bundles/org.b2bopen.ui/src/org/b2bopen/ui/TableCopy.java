package org.b2bopen.ui;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Copies the selected rows of a table as lines, their cells separated by tabs. */
public final class TableCopy {
    private TableCopy() {}

    public static void copy(Table table) {
        StringBuilder text = new StringBuilder();
        for (TableItem item : table.getSelection()) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                text.append(column == 0 ? "" : "\t").append(item.getText(column));
            }
            text.append(System.lineSeparator());
        }
        if (!text.isEmpty()) {
            copy(table.getDisplay(), text.toString());
        }
    }

    public static void copy(Display display, String text) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
