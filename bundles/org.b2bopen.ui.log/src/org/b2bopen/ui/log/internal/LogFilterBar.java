package org.b2bopen.ui.log.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.b2bopen.log.LogEntry;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.FileSelection;
import org.b2bopen.ui.SchoolRow;
import org.b2bopen.ui.SchoolSelection;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The filter fields above the log; every change is told at once. */
final class LogFilterBar {
    private static final List<LogEntry.Level> LEVELS =
            List.of(LogEntry.Level.DEBUG, LogEntry.Level.INFO, LogEntry.Level.WARN, LogEntry.Level.ERROR);
    private static final int ANY = 0;
    private static final int TODAY = 1;
    private static final int WEEK = 2;
    private static final int MONTH = 3;

    private final Service service;
    private final Clock clock;
    private final Text la;
    private final Text destinationLa;
    private final Text school;
    private final Combo level;
    private final Combo period;
    private final DateTime from;
    private final DateTime to;
    private final Text text;
    private final Consumer<LogFilter> listener;
    private String fileName = "";
    private boolean quiet;

    /** @param bar has a row layout */
    LogFilterBar(Composite bar, Service service, Clock clock, Consumer<LogFilter> listener) {
        this.service = service;
        this.clock = clock;
        this.listener = listener;
        la = number(bar, Messages.Logs_La, 3, 34);
        destinationLa = service == Service.STUDENT ? number(bar, Messages.Logs_DestinationLa, 3, 34) : null;
        school = number(bar, Messages.Logs_School, 4, 42);
        level = choice(bar, Messages.Logs_Level);
        LEVELS.forEach(each -> level.add("\u2265 " + each.name()));
        level.select(LEVELS.indexOf(LogFilter.ALL.atLeast()));
        period = choice(bar, Messages.Period_Name);
        period.setItems(
                Messages.Period_Any,
                Messages.Period_Today,
                Messages.Period_Week,
                Messages.Period_Month,
                Messages.Period_Between);
        period.select(ANY);
        period.addListener(SWT.Selection, event -> offerDays());
        from = day(bar, Messages.Period_From);
        to = day(bar, Messages.Period_To);
        text = new Text(bar, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.Logs_Text);
        text.addModifyListener(event -> tell());
        name(text, Messages.Logs_Text);
        RowDataFactory.swtDefaults().hint(150, SWT.DEFAULT).applyTo(text);
    }

    private Text number(Composite bar, String name, int limit, int width) {
        Text field = new Text(labelled(bar, name), SWT.BORDER);
        field.setTextLimit(limit);
        field.addModifyListener(event -> tell());
        GridDataFactory.fillDefaults()
                .hint(width, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(field);
        return field;
    }

    private Combo choice(Composite bar, String name) {
        Combo combo = new Combo(labelled(bar, name), SWT.READ_ONLY);
        combo.addListener(SWT.Selection, event -> tell());
        return combo;
    }

    /** A field and its name stay together where the bar wraps. */
    private static Composite labelled(Composite bar, String name) {
        Composite pair = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(pair);
        Label label = new Label(pair, SWT.NONE);
        label.setText(name);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return pair;
    }

    private DateTime day(Composite bar, String name) {
        DateTime day = new DateTime(bar, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        day.setToolTipText(name);
        name(day, name);
        day.addListener(SWT.Selection, event -> tell());
        show(day, false);
        return day;
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    private void offerDays() {
        boolean wanted = period.getSelectionIndex() > MONTH;
        show(from, wanted);
        show(to, wanted);
        from.getParent().getParent().layout(true, true);
    }

    private static void show(Control control, boolean wanted) {
        RowData data = new RowData();
        data.exclude = !wanted;
        control.setLayoutData(data);
        control.setVisible(wanted);
    }

    /** Fills in the numbers of a school, or none for all schools. */
    void show(SchoolSelection selection) {
        if (selection.service() != service) {
            return;
        }
        quiet = true;
        la.setText(selection.row().map(SchoolRow::la).orElse(""));
        if (destinationLa != null) {
            destinationLa.setText(selection.row().map(SchoolRow::destinationLa).orElse(""));
        }
        school.setText(selection.row().map(SchoolRow::school).orElse(""));
        quiet = false;
        forgetFile();
        tell();
    }

    /** Shows the lines about a file. */
    void show(FileSelection selection) {
        if (selection.service() == service && selection.fileName().isPresent()) {
            fileName = selection.fileName().get();
            if (!text.getText().equals(fileName)) {
                text.setText(fileName);
            }
        }
    }

    /** Lets every entry through that a new panel shows. */
    void clear() {
        quiet = true;
        la.setText("");
        if (destinationLa != null) {
            destinationLa.setText("");
        }
        school.setText("");
        level.select(LEVELS.indexOf(LogFilter.ALL.atLeast()));
        period.select(ANY);
        offerDays();
        text.setText("");
        fileName = "";
        quiet = false;
        tell();
    }

    void setFocus() {
        text.setFocus();
    }

    /** What was filled in for a file goes when a school is looked at; what a person typed stays. */
    private void forgetFile() {
        if (!fileName.isEmpty() && text.getText().equals(fileName)) {
            quiet = true;
            text.setText("");
            quiet = false;
        }
        fileName = "";
    }

    private LogPeriod period() {
        return switch (period.getSelectionIndex()) {
            case ANY -> LogPeriod.ANY;
            case TODAY -> LogPeriod.lastDays(1, clock);
            case WEEK -> LogPeriod.lastDays(7, clock);
            case MONTH -> LogPeriod.lastDays(30, clock);
            default -> LogPeriod.between(date(from), date(to));
        };
    }

    private static LocalDate date(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay());
    }

    private void tell() {
        if (!quiet) {
            listener.accept(new LogFilter(
                    Optional.of(service),
                    la.getText(),
                    destinationLa == null ? "" : destinationLa.getText(),
                    school.getText(),
                    LEVELS.get(level.getSelectionIndex()),
                    period(),
                    text.getText()));
        }
    }
}
