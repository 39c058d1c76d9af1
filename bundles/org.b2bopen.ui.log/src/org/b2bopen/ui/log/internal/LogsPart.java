package org.b2bopen.ui.log.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.b2bopen.core.Engine;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;
import org.b2bopen.log.LogStore;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.ContentArea;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.FileSelection;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.ListExportDialog;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.SchoolSelection;
import org.b2bopen.ui.WindowQuestions;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The Logs panel (L1, L2): newest first, live, filtered by the selected school and by what is typed. */
public class LogsPart {
    private final Backgrounds backgrounds = new Backgrounds("log");
    private final Backgrounds counting = new Backgrounds("log-count");
    private final Service service;
    private final LogStore store;
    private final LogsModel model;
    private LogFilterBar filters;
    private ContentArea area;
    private LogTable table;
    private Label count;
    private ToolItem details;
    private ToolItem delete;

    @Inject
    LogsPart(Engine engine) {
        this(engine, Service.STUDENT);
    }

    LogsPart(Engine engine, Service service) {
        this.service = service;
        store = engine.log();
        model = new LogsModel(
                DisplayRealm.getRealm(Display.getCurrent()), store, backgrounds.background(), counting.background());
        model.filter(LogFilter.of(service));
    }

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.swtDefaults().margins(6, 6).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        // Wraps, because the view may be half as wide as the window.
        RowLayoutFactory.swtDefaults()
                .wrap(true)
                .center(true)
                .margins(0, 0)
                .spacing(6)
                .applyTo(bar);
        filters = new LogFilterBar(bar, service, Clock.systemDefaultZone(), model::filter);
        createToolBar(bar);
        count = new Label(bar, SWT.NONE);
        area = new ContentArea(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new LogTable(area.content(), service, model);
        table.onSelection(this::enable);
        table.onOpen(this::showDetails);
        model.shown().addValueChangeListener(event -> show());
        model.total().addValueChangeListener(event -> sayCount());
        model.problem().addValueChangeListener(event -> sayCount());
        show();
        sayCount();
    }

    private void createToolBar(Composite bar) {
        ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), tools);
        ToolItem live = item(tools, SWT.CHECK, Messages.Logs_Live, Icon.PROGRESS, images, () -> {});
        live.setSelection(true);
        live.setText(Messages.Logs_Live);
        live.setToolTipText(Messages.Logs_LiveTip);
        live.addListener(SWT.Selection, event -> model.live(live.getSelection()));
        item(tools, SWT.PUSH, Messages.Logs_Refresh, Icon.CHECK_AGAIN, images, model::refresh);
        details = item(tools, SWT.PUSH, Messages.Logs_Details, Icon.DETAILS, images, this::showDetails);
        item(tools, SWT.PUSH, Messages.Logs_Export, Icon.LOG_EXPORT, images, this::export)
                .setText(Messages.Logs_Export);
        delete = item(tools, SWT.PUSH, Messages.Logs_Delete, Icon.DELETE, images, this::delete);
    }

    private static ToolItem item(
            ToolBar tools, int style, String text, Icon icon, LocalResourceManager images, Runnable action) {
        // Pictures alone, or the bar would take two lines of a laptop's window; the words come up, and screen readers
        // say them.
        ToolItem item = new ToolItem(tools, style);
        item.setToolTipText(text);
        item.setImage(icon.image(images));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void show() {
        table.show(model.shown().getValue());
        enable();
        showWhyEmpty();
    }

    /** An empty window says nothing before the count does, for it is empty while it is being read. */
    private void showWhyEmpty() {
        boolean none = model.total().getValue().filter(number -> number == 0).isPresent();
        if (!none || !model.shown().getValue().entries().isEmpty()) {
            area.showContent();
        } else if (model.filter().equals(LogFilter.of(service))) {
            area.showEmpty(new EmptyPage.Reason(Messages.Logs_Nothing, Messages.Logs_NothingWhy));
        } else {
            area.showEmpty(
                    new EmptyPage.Reason(Messages.Logs_NothingPasses, "", Messages.Logs_ClearFilter, filters::clear));
        }
    }

    private void sayCount() {
        String problem = model.problem().getValue();
        count.setText(
                problem.isEmpty()
                        ? model.total()
                                .getValue()
                                .map(number -> NLS.bind(
                                        number == 1 ? Messages.Logs_OneEntry : Messages.Logs_Entries,
                                        Numbers.of(number)))
                                .orElse("")
                        : problem);
        count.getParent().layout(true, true);
        count.getParent().getParent().layout(true);
        showWhyEmpty();
    }

    private void enable() {
        int selected = table.selection().size();
        details.setEnabled(selected == 1);
        delete.setEnabled(selected > 0);
    }

    void showDetails() {
        if (!table.selection().isEmpty()) {
            new LogDetailsDialog(shell(), table.selection().getFirst()).open();
        }
    }

    void delete() {
        List<LogEntry> entries = table.selection();
        if (!entries.isEmpty()
                && WindowQuestions.confirm(
                        shell(),
                        Messages.Delete_Title,
                        LogsModel.deleteQuestion(entries.size()),
                        Messages.Delete_Delete,
                        Messages.Delete_Keep)) {
            model.delete(entries, sentence -> MessageDialog.openError(shell(), Messages.Delete_Title, sentence));
        }
    }

    void export() {
        new ListExportDialog(shell(), Messages.Export_Window, "b2bopen-log").ask((everything, format) -> {
            LogQuery query = everything ? LogQuery.ALL : model.filter().query();
            return target -> {
                store.flush();
                format.write(store, query, target);
            };
        });
    }

    void refresh() {
        model.refresh();
    }

    private Shell shell() {
        return table.table().getShell();
    }

    @Inject
    void select(@Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        if (selection instanceof SchoolSelection school && filters != null) {
            filters.show(school);
        } else if (selection instanceof FileSelection file && filters != null) {
            filters.show(file);
        }
    }

    @Focus
    void focus() {
        if (area.isEmpty()) {
            filters.setFocus();
        } else {
            table.table().setFocus();
        }
    }

    @PreDestroy
    void dispose() throws Exception {
        model.close();
        backgrounds.close();
        counting.close();
    }
}
