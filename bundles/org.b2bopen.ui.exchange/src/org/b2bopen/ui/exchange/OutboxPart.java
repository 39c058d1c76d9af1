package org.b2bopen.ui.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.b2bopen.core.Engine;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.FileSelection;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.OutlookWatch;
import org.b2bopen.ui.SchoolSelection;
import org.b2bopen.ui.VirtualTable;
import org.b2bopen.ui.exchange.internal.DroppedFiles;
import org.b2bopen.ui.exchange.internal.Messages;
import org.b2bopen.ui.exchange.internal.OutboxModel;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The files of a service that wait, and why each would go or stay (S6, P3). */
public abstract class OutboxPart {
    private final Backgrounds backgrounds = new Backgrounds("outbox");
    private final Service service;
    private final Engine engine;
    private final OutboxModel model;
    private final Regularly look;
    private final ESelectionService selections;
    private final Commands commands;
    private final OutlookWatch outlook;
    private final AutoCloseable looks;
    private boolean triesAgain;
    private Label summary;
    private Label lastRun;
    private LastRun runs;
    private VirtualTable<OutboxEntry> table;

    protected OutboxPart(
            Service service, Engine engine, ESelectionService selections, Commands commands, OutlookWatch outlook) {
        this.outlook = outlook;
        this.looks = outlook.onLook(() -> backgrounds.background().ui().execute(this::sayWhetherItTriesAgain));
        this.service = service;
        this.engine = engine;
        this.selections = selections;
        this.commands = commands;
        this.model = new OutboxModel(
                DisplayRealm.getRealm(Display.getCurrent()),
                engine.outbox(service),
                engine.messageCheck().types(),
                SchoolSelection.all(service),
                backgrounds.background());
        this.look = new Regularly(engine, Messages.Job_CheckAgain, monitor -> {
            model.forgetDeleted(engine.configuration().load());
            engine.outbox(service).refresh(monitor);
        });
    }

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.swtDefaults().margins(6, 6).applyTo(parent);
        createHead(parent);
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        createTable(area);
        model.summary().addValueChangeListener(event -> showSummary());
        showSummary();
        lastRun = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(lastRun);
        runs = new LastRun(service, backgrounds.background().ui(), this::showLastRun);
        look.now();
    }

    private void createTable(Composite area) {
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
        table = new VirtualTable<OutboxEntry>(area, SWT.MULTI, OutboxEntry::file)
                .add(
                        Messages.Outbox_State,
                        1,
                        164,
                        OutboxWords::state,
                        entry -> Icon.of(entry.state()).image(images),
                        Comparator.comparing(OutboxEntry::state))
                .add(Messages.Outbox_File, 5, 238, OutboxWords::file)
                .add(Messages.Outbox_Type, 1, 44, OutboxWords::type)
                .add(Messages.Outbox_Source, 1, 68, OutboxWords::source)
                .add(Messages.Outbox_Destination, 1, 50, OutboxEntry::destinationLa)
                .add(
                        Messages.Outbox_Size,
                        1,
                        60,
                        OutboxWords::size,
                        entry -> null,
                        Comparator.comparingLong(OutboxEntry::bytes))
                .add(Messages.Outbox_Check, 1, 100, OutboxWords::check)
                .add(Messages.Outbox_Will, 5, 180, entry -> OutboxWords.will(entry, triesAgain));
        table.show(model.shown().getValue());
        model.shown().addValueChangeListener(event -> table.show(model.shown().getValue()));
        table.onSelection(() -> selections.setSelection(FileSelection.of(service, table.selected())));
        commands.menu(
                table.control(),
                images,
                ExchangeIds.SEND_NOW,
                ExchangeIds.SEND_AGAIN,
                ExchangeIds.RENAME,
                "",
                ExchangeIds.CHECK_AGAIN,
                ExchangeIds.OPEN_FOLDER,
                "",
                ExchangeIds.COPY_PROBLEM);
        DroppedFiles.onto(table.control(), engine, service, look::now);
    }

    private void showLastRun(String outcome) {
        if (!lastRun.isDisposed()) {
            lastRun.setText(outcome);
            lastRun.setToolTipText(outcome);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(lastRun);
            lastRun.getParent().layout(true);
            sayWhetherItTriesAgain();
        }
        look.now();
    }

    /** Asked when a run or a rest has ended: the entries are the same, and what will happen to them is not. */
    private void sayWhetherItTriesAgain() {
        boolean now = TransferJob.triesAgain(service) || outlook.outlook().triesAgain();
        if (now != triesAgain && table != null && !table.control().isDisposed()) {
            triesAgain = now;
            table.refresh();
        }
    }

    private void createHead(Composite parent) {
        Composite head = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(head);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), head);
        commands.button(head, ExchangeIds.EXPORT, images);
        commands.button(head, ExchangeIds.CHECK_AGAIN, images);
        summary = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(8, 0)
                .applyTo(summary);
        Text filter = new Text(head, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Outbox_Filter);
        GridDataFactory.fillDefaults()
                .hint(150, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(filter);
        filter.addModifyListener(event -> model.filter(filter.getText()));
    }

    private void showSummary() {
        String text = model.summary().getValue();
        String nothing = model.isFiltered() ? Messages.Outbox_NothingHere : Messages.Outbox_Nothing;
        summary.setText(text.isEmpty() ? nothing : text);
        summary.setToolTipText(summary.getText());
    }

    @Inject
    void select(@Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        if (selection instanceof SchoolSelection school) {
            model.select(school);
        }
    }

    /** In the order of the table. */
    public List<OutboxEntry> selected() {
        return table.selected();
    }

    /** Does something with the disk beside the UI thread, then looks into the folders again. */
    public <T> void change(Callable<T> work, Consumer<T> done, Consumer<String> failed) {
        backgrounds
                .background()
                .run(
                        work,
                        result -> {
                            look.now();
                            done.accept(result);
                        },
                        failed);
    }

    @Focus
    void focus() {
        table.selectFirst();
        table.control().setFocus();
    }

    @PreDestroy
    void dispose() throws Exception {
        looks.close();
        runs.close();
        look.close();
        model.close();
        backgrounds.close();
    }
}
