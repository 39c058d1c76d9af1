package org.b2bopen.ui.log.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.b2bopen.core.Engine;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;
import org.b2bopen.log.LogStore;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.SchoolSelection;
import org.b2bopen.ui.TableColumns;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The Logs panel (L1, L2): newest first, live, filtered by the selected school and by what is typed. */
public final class LogsPart {
    private final Backgrounds backgrounds = new Backgrounds("log");
    private final LogStore store;
    private final LogsModel model;
    private LogFilterBar filters;
    private TableViewer viewer;
    private ToolItem details;
    private ToolItem delete;

    @Inject
    LogsPart(Engine engine) {
        store = engine.log();
        model = new LogsModel(DisplayRealm.getRealm(Display.getCurrent()), store, backgrounds.background());
    }

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.swtDefaults().margins(6, 6).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(LogFilterBar.FIELDS + 1).applyTo(bar);
        filters = new LogFilterBar(bar, model::filter);
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        createTable(area);
        createToolBar(bar);
        model.shown().addValueChangeListener(event -> show());
        show();
    }

    private void createTable(Composite area) {
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
        new TableColumns<LogEntry>(viewer, area)
                .add(Messages.Logs_Date, 0, 168, LogDetails::date)
                .add(
                        Messages.Logs_Level,
                        0,
                        84,
                        entry -> entry.level().name(),
                        entry -> Icon.of(entry.level()).image(images))
                .add(Messages.Logs_La, 0, 68, LogEntry::la)
                .add(Messages.Logs_DestinationLa, 0, 110, LogEntry::destinationLa)
                .add(Messages.Logs_School, 0, 98, LogEntry::school)
                .add(Messages.Logs_Message, 10, 320, LogEntry::message);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addSelectionChangedListener(event -> enable());
        viewer.addDoubleClickListener(event -> showDetails());
        Table table = viewer.getTable();
        ScrollBar scrollBar = table.getVerticalBar();
        scrollBar.addListener(SWT.Selection, event -> {
            if (scrollBar.getSelection() + scrollBar.getThumb() >= scrollBar.getMaximum()) {
                model.older();
            }
        });
    }

    private void createToolBar(Composite bar) {
        ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), tools);
        ToolItem live = item(tools, SWT.CHECK, Messages.Logs_Live, Icon.PROGRESS, images, () -> {});
        live.setSelection(true);
        live.setToolTipText(Messages.Logs_LiveTip);
        live.addListener(SWT.Selection, event -> model.live(live.getSelection()));
        item(tools, SWT.PUSH, Messages.Logs_Refresh, Icon.CHECK_AGAIN, images, model::refresh);
        details = item(tools, SWT.PUSH, Messages.Logs_Details, Icon.DETAILS, images, this::showDetails);
        item(tools, SWT.PUSH, Messages.Logs_Export, Icon.LOG_EXPORT, images, this::export);
        delete = item(tools, SWT.PUSH, Messages.Logs_Delete, Icon.DELETE, images, this::delete);
        enable();
    }

    private static ToolItem item(
            ToolBar tools, int style, String text, Icon icon, LocalResourceManager images, Runnable action) {
        ToolItem item = new ToolItem(tools, style);
        item.setText(text);
        item.setImage(icon.image(images));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void show() {
        Table table = viewer.getTable();
        boolean atTop = table.getTopIndex() == 0;
        viewer.setInput(model.shown().getValue());
        if (atTop) {
            table.setTopIndex(0);
        }
        enable();
    }

    private void enable() {
        int selected = viewer.getTable().getSelectionCount();
        details.setEnabled(selected == 1);
        delete.setEnabled(selected > 0);
    }

    @SuppressWarnings("unchecked")
    private List<LogEntry> selected() {
        return viewer.getStructuredSelection().toList();
    }

    void showDetails() {
        if (!selected().isEmpty()) {
            new LogDetailsDialog(shell(), selected().getFirst()).open();
        }
    }

    void delete() {
        List<LogEntry> entries = selected();
        if (!entries.isEmpty()
                && MessageDialog.openQuestion(
                        shell(), Messages.Delete_Title, NLS.bind(Messages.Delete_Question, entries.size()))) {
            model.delete(entries, sentence -> MessageDialog.openError(shell(), Messages.Delete_Title, sentence));
        }
    }

    void export() {
        new LogExportDialog(shell()).ask().ifPresent(choice -> {
            LogQuery query = choice.everything() ? LogQuery.ALL : model.filter().query();
            Display display = viewer.getTable().getDisplay();
            Runnable written = choice.openAfterwards()
                    ? () -> display.asyncExec(() -> Program.launch(choice.file().toString()))
                    : () -> {};
            new LogExportJob(store, query, choice.format(), choice.file(), written).schedule();
        });
    }

    void refresh() {
        model.refresh();
    }

    private Shell shell() {
        return viewer.getTable().getShell();
    }

    @Inject
    void select(@Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        if (selection instanceof SchoolSelection school && filters != null) {
            filters.show(school);
        }
    }

    @Focus
    void focus() {
        viewer.getTable().setFocus();
    }

    @PreDestroy
    void dispose() throws Exception {
        model.close();
        backgrounds.close();
    }
}
