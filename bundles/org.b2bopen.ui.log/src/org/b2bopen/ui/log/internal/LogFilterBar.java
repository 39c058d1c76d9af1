package org.b2bopen.ui.log.internal;

import java.util.function.Consumer;
import org.b2bopen.log.LogEntry;
import org.b2bopen.ui.SchoolRow;
import org.b2bopen.ui.SchoolSelection;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The filter fields above the log; every change is told at once. */
final class LogFilterBar {
    static final int FIELDS = 9;
    private static final LogEntry.Level[] LEVELS = {
        LogEntry.Level.DEBUG, LogEntry.Level.INFO, LogEntry.Level.WARN, LogEntry.Level.ERROR
    };

    private final Text la;
    private final Text destinationLa;
    private final Text school;
    private final Combo level;
    private final Text text;
    private final Consumer<LogFilter> listener;
    private boolean quiet;

    /** @param bar has a grid layout with at least {@link #FIELDS} columns */
    LogFilterBar(Composite bar, Consumer<LogFilter> listener) {
        this.listener = listener;
        la = field(bar, Messages.Logs_La, 3, 34);
        destinationLa = field(bar, Messages.Logs_DestinationLa, 3, 34);
        school = field(bar, Messages.Logs_School, 4, 42);
        label(bar, Messages.Logs_Level);
        level = new Combo(bar, SWT.READ_ONLY);
        for (LogEntry.Level each : LEVELS) {
            level.add("\u2265 " + each.name());
        }
        level.select(1);
        level.addListener(SWT.Selection, event -> tell());
        text = new Text(bar, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.Logs_Text);
        text.addModifyListener(event -> tell());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
    }

    private Text field(Composite bar, String name, int limit, int width) {
        label(bar, name);
        Text field = new Text(bar, SWT.BORDER);
        field.setTextLimit(limit);
        field.addModifyListener(event -> tell());
        GridDataFactory.fillDefaults()
                .hint(width, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(field);
        return field;
    }

    private static void label(Composite bar, String name) {
        Label label = new Label(bar, SWT.NONE);
        label.setText(name);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    /** Fills in the numbers of a school, or none for all schools. */
    void show(SchoolSelection selection) {
        quiet = true;
        la.setText(selection.row().map(SchoolRow::la).orElse(""));
        destinationLa.setText(selection.row().map(SchoolRow::destinationLa).orElse(""));
        school.setText(selection.row().map(SchoolRow::school).orElse(""));
        quiet = false;
        tell();
    }

    private void tell() {
        if (!quiet) {
            listener.accept(new LogFilter(
                    la.getText(),
                    destinationLa.getText(),
                    school.getText(),
                    LEVELS[level.getSelectionIndex()],
                    text.getText()));
        }
    }
}
