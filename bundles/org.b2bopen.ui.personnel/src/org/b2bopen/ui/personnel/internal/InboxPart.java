package org.b2bopen.ui.personnel.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.b2bopen.core.Engine;
import org.b2bopen.core.InboxEntry;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.ContentArea;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.FileSelection;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.SchoolSelection;
import org.b2bopen.ui.Sizes;
import org.b2bopen.ui.VirtualTable;
import org.b2bopen.ui.exchange.Commands;
import org.b2bopen.ui.exchange.ExchangeIds;
import org.b2bopen.ui.exchange.LastRun;
import org.b2bopen.ui.exchange.Regularly;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The staff files that came from the LA (P4). */
public final class InboxPart {
    private final Backgrounds backgrounds = new Backgrounds("inbox");
    private final InboxModel model;
    private final Regularly look;
    private final ESelectionService selections;
    private final Commands commands;
    private VirtualTable<InboxEntry> table;
    private ContentArea area;
    private Text filter;
    private Label summary;
    private Button openFolder;
    private LastRun runs;

    @Inject
    InboxPart(Engine engine, ESelectionService selections, Commands commands) {
        this.selections = selections;
        this.commands = commands;
        this.model = new InboxModel(DisplayRealm.getRealm(Display.getCurrent()), engine, backgrounds.background());
        this.look = new Regularly(engine, Messages.Inbox_Look, monitor -> model.look());
    }

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.swtDefaults().margins(6, 6).applyTo(parent);
        createHead(parent);
        area = new ContentArea(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
        table = new VirtualTable<InboxEntry>(area.content(), SWT.MULTI, InboxEntry::file)
                .add(Messages.Inbox_File, 5, 240, InboxModel::name)
                .add(Messages.Inbox_School, 1, 84, entry -> entry.school().toString())
                .add(
                        Messages.Inbox_Size,
                        1,
                        70,
                        entry -> Sizes.of(entry.bytes(), Locale.getDefault()),
                        entry -> null,
                        Comparator.comparingLong(InboxEntry::bytes))
                .addMoment(Messages.Inbox_When, 2, 150, InboxEntry::at)
                .add(
                        Messages.Inbox_Acknowledged,
                        2,
                        150,
                        InboxPart::acknowledged,
                        entry -> (entry.acknowledged() ? Icon.STATE_DELIVERED : Icon.STATE_WAITING).image(images),
                        Comparator.comparing(InboxEntry::acknowledged));
        table.onSelection(() -> {
            selections.setSelection(selection());
            openFolder.setEnabled(!table.selected().isEmpty());
        });
        model.shown().addValueChangeListener(event -> show());
        model.problem().addValueChangeListener(event -> show());
        model.emptiness().addValueChangeListener(event -> show());
        show();
        runs = new LastRun(Service.PERSONNEL, backgrounds.background().ui(), outcome -> look.now());
        look.now();
    }

    private void createHead(Composite parent) {
        Composite head = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(head);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), head);
        commands.button(head, ExchangeIds.IMPORT, images);
        openFolder = new Button(head, SWT.PUSH);
        openFolder.setText(Messages.Inbox_OpenFolder);
        openFolder.setImage(Icon.FOLDER.image(images));
        openFolder.setEnabled(false);
        openFolder.addListener(SWT.Selection, event -> openFolder());
        summary = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(8, 0)
                .applyTo(summary);
        filter = new Text(head, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Inbox_Filter);
        GridDataFactory.fillDefaults()
                .hint(150, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(filter);
        filter.addModifyListener(event -> model.filter(filter.getText()));
    }

    private void show() {
        List<InboxEntry> shown = model.shown().getValue();
        table.show(shown);
        String problem = model.problem().getValue();
        if (!problem.isEmpty()) {
            summary.setText(problem);
        } else {
            summary.setText(shown.isEmpty() ? "" : NLS.bind(Messages.Inbox_Count, Numbers.of(shown.size())));
        }
        summary.setToolTipText(summary.getText());
        switch (model.emptiness().getValue()) {
            case NOT_EMPTY, UNKNOWN -> area.showContent();
            case NO_SCHOOL -> area.showEmpty(new EmptyPage.Reason(Messages.Inbox_Nothing, Messages.Inbox_NoSchoolWhy));
            case NOTHING_CAME ->
                area.showEmpty(new EmptyPage.Reason(
                        Messages.Inbox_Nothing,
                        Messages.Inbox_NothingWhy,
                        Messages.Inbox_Import,
                        () -> commands.run(ExchangeIds.IMPORT)));
            case HIDDEN ->
                area.showEmpty(new EmptyPage.Reason(Messages.Inbox_Hidden, "", Messages.Inbox_ShowAll, this::showAll));
        }
    }

    private void showAll() {
        filter.setText("");
        selections.setSelection(SchoolSelection.all(Service.PERSONNEL));
        // Said once: it is not to be said again whenever somebody comes back to this view.
        selections.setSelection(null);
    }

    private FileSelection selection() {
        return new FileSelection(
                Service.PERSONNEL,
                List.of(),
                table.selected().stream().findFirst().map(InboxModel::name));
    }

    private void openFolder() {
        table.selected().stream()
                .findFirst()
                .ifPresent(entry -> Program.launch(entry.file().getParent().toString()));
    }

    private static String acknowledged(InboxEntry entry) {
        return entry.acknowledged() ? Messages.Inbox_Told : Messages.Inbox_NotTold;
    }

    @Inject
    void select(@Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        if (selection instanceof SchoolSelection school) {
            model.select(school);
        }
    }

    @Focus
    void focus() {
        if (area.isEmpty()) {
            area.setFocus();
        } else {
            table.control().setFocus();
        }
    }

    @PreDestroy
    void dispose() throws Exception {
        runs.close();
        look.close();
        backgrounds.close();
    }
}
