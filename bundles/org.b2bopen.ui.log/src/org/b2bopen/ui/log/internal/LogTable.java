package org.b2bopen.ui.log.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.b2bopen.log.LogEntry;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.TableColumns;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;

/**
 * The window of the log as a platform table, which makes rows only for what can be seen, and beside it a slider for the place in all
 * of the log. Where the table's own scroll bar comes near an end, the window slides on under it.
 */
final class LogTable {
    private static final int SLIDER_STEPS = 10_000;
    private static final int NEAR_THE_END = 40;

    private final LogsModel model;
    private final TableViewer viewer;
    private final Slider place;
    private List<LogEntry> rows = List.of();

    LogTable(Composite parent, Service service, LogsModel model) {
        this.model = model;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(parent);
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
        viewer.setUseHashlookup(true);
        createColumns(area, service);
        viewer.setContentProvider((ILazyContentProvider) index -> {
            if (index < rows.size()) {
                viewer.replace(rows.get(index), index);
            }
        });
        ScrollBar scrollBar = viewer.getTable().getVerticalBar();
        scrollBar.addListener(SWT.Selection, event -> slideOn(scrollBar));
        place = new Slider(parent, SWT.VERTICAL);
        place.setValues(0, 0, SLIDER_STEPS + 1, 1, 1, SLIDER_STEPS / 20);
        place.setToolTipText(Messages.Logs_Place);
        place.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Logs_Place;
            }
        });
        place.addListener(SWT.Selection, event -> model.goTo((double) place.getSelection() / SLIDER_STEPS));
        GridDataFactory.fillDefaults().grab(false, true).exclude(true).applyTo(place);
        place.setVisible(false);
    }

    private void createColumns(Composite area, Service service) {
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
        TableColumns<LogEntry> columns = new TableColumns<LogEntry>(viewer, area)
                .add(Messages.Logs_Date, 0, 168, LogDetails::date)
                .add(
                        Messages.Logs_Level,
                        0,
                        84,
                        entry -> entry.level().name(),
                        entry -> Icon.of(entry.level()).image(images))
                .add(Messages.Logs_La, 0, 68, LogEntry::la);
        if (service == Service.STUDENT) {
            columns.add(Messages.Logs_DestinationLa, 0, 110, LogEntry::destinationLa);
        }
        columns.add(Messages.Logs_School, 0, 98, LogEntry::school)
                .add(Messages.Logs_Message, 10, 320, LogEntry::message);
    }

    private void slideOn(ScrollBar scrollBar) {
        Table table = viewer.getTable();
        int seen = scrollBar.getThumb() * rows.size() / Math.max(1, scrollBar.getMaximum());
        if (table.getTopIndex() + seen + NEAR_THE_END >= rows.size()) {
            model.older();
        } else if (table.getTopIndex() < NEAR_THE_END) {
            model.newer();
        }
        showPlace();
    }

    /** Shows another window; what was selected and seen stays selected and where it was. */
    void show(LogsModel.Window window) {
        Table table = viewer.getTable();
        int top = table.getTopIndex();
        boolean atNewest = top == 0 && window.newest();
        long topId = top < rows.size() ? rows.get(top).id() : 0;
        Set<Long> selected = selection().stream().map(LogEntry::id).collect(Collectors.toSet());
        rows = window.entries();
        viewer.setInput(rows);
        viewer.setItemCount(rows.size());
        table.setSelection(indices(row -> selected.contains(rows.get(row).id())));
        table.setTopIndex(
                atNewest
                        ? 0
                        : Arrays.stream(indices(row -> rows.get(row).id() <= topId))
                                .findFirst()
                                .orElse(0));
        offerPlace(!window.whole());
        showPlace();
    }

    private int[] indices(IntPredicate wanted) {
        return IntStream.range(0, rows.size()).filter(wanted).toArray();
    }

    private void offerPlace(boolean wanted) {
        if (place.getVisible() != wanted) {
            GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) place.getLayoutData())
                    .exclude(!wanted)
                    .applyTo(place);
            place.setVisible(wanted);
            place.getParent().layout(true);
        }
    }

    private void showPlace() {
        int top = viewer.getTable().getTopIndex();
        if (place.getVisible() && top < rows.size()) {
            LogsModel.Window window = model.shown().getValue();
            double at = top == 0 && window.newest()
                    ? 0
                    : window.extent().placeOf(rows.get(top).id());
            place.setSelection((int) Math.round(at * SLIDER_STEPS));
        }
    }

    List<LogEntry> selection() {
        return Arrays.stream(viewer.getTable().getSelectionIndices())
                .filter(row -> row < rows.size())
                .mapToObj(rows::get)
                .toList();
    }

    Table table() {
        return viewer.getTable();
    }

    void onSelection(Runnable listener) {
        viewer.getTable().addListener(SWT.Selection, event -> listener.run());
    }

    void onOpen(Runnable listener) {
        viewer.addDoubleClickListener(event -> listener.run());
    }
}
