package org.b2bopen.ui.student.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Engine;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.FileSelection;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.SchoolSelection;
import org.b2bopen.ui.TableColumns;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The files that wait, and why each would go or stay (S6). */
public final class OutboxPart {
    private final Backgrounds backgrounds = new Backgrounds("outbox");
    private final OutboxModel model;
    private final OutboxRefresh refresh;
    private final ESelectionService selections;
    private final Commands commands;
    private Label summary;
    private Label lastRun;
    private LastRun runs;
    private TableViewer viewer;

    @Inject
    OutboxPart(Engine engine, ESelectionService selections, Commands commands) {
        this.selections = selections;
        this.commands = commands;
        this.model = new OutboxModel(
                DisplayRealm.getRealm(Display.getCurrent()),
                engine.outbox(Service.STUDENT),
                backgrounds.background().ui());
        this.refresh = new OutboxRefresh(engine);
    }

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.swtDefaults().margins(6, 6).applyTo(parent);
        createHead(parent);
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
        new TableColumns<OutboxEntry>(viewer, area)
                .add(
                        Messages.Outbox_State,
                        3,
                        130,
                        OutboxWords::state,
                        entry -> Icon.of(entry.state()).image(images))
                .add(Messages.Outbox_File, 5, 220, OutboxWords::file)
                .add(Messages.Outbox_Size, 1, 64, OutboxWords::size)
                .add(Messages.Outbox_Destination, 1, 78, OutboxEntry::destinationLa)
                .add(Messages.Outbox_Check, 2, 126, OutboxWords::check)
                .add(Messages.Outbox_Will, 3, 150, OutboxWords::willHappen)
                .sortable();
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setComparer(new ByFile());
        viewer.setInput(model.shown().getValue());
        viewer.addSelectionChangedListener(event -> tellSelection());
        model.shown().addValueChangeListener(event -> showEntries());
        model.summary().addValueChangeListener(event -> showSummary());
        showSummary();
        lastRun = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(lastRun);
        runs = new LastRun(backgrounds.background().ui(), this::showLastRun);
        refresh.start();
    }

    private void showLastRun(String outcome) {
        if (!lastRun.isDisposed()) {
            lastRun.setText(outcome);
            lastRun.setToolTipText(outcome);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(lastRun);
            lastRun.getParent().layout(true);
        }
    }

    private void createHead(Composite parent) {
        Composite head = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(head);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), head);
        Button export = new Button(head, SWT.PUSH);
        export.setText(Messages.Outbox_Export);
        export.setImage(Icon.EXPORT.image(images));
        export.addListener(SWT.Selection, event -> commands.run(StudentIds.EXPORT));
        Button again = new Button(head, SWT.PUSH);
        again.setText(Messages.Outbox_CheckAgain);
        again.setImage(Icon.CHECK_AGAIN.image(images));
        again.addListener(SWT.Selection, event -> commands.run(StudentIds.CHECK_AGAIN));
        summary = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(8, 0)
                .applyTo(summary);
        Text filter = new Text(head, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Outbox_Filter);
        GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).applyTo(filter);
        filter.addModifyListener(event -> model.filter(filter.getText()));
    }

    private void showSummary() {
        String text = model.summary().getValue();
        summary.setText(text.isEmpty() ? Messages.Outbox_Nothing : text);
        summary.setToolTipText(summary.getText());
    }

    private void showEntries() {
        Optional<OutboxEntry> before = selected();
        viewer.setInput(model.shown().getValue());
        if (!selected().equals(before)) {
            tellSelection();
        }
    }

    private void tellSelection() {
        selections.setSelection(new FileSelection(selected()));
    }

    /** Entries are values: a file with a new state is another entry, but stays selected. */
    private static final class ByFile implements IElementComparer {
        @Override
        public boolean equals(Object one, Object other) {
            return one instanceof OutboxEntry entry && other instanceof OutboxEntry another
                    ? entry.file().equals(another.file())
                    : one.equals(other);
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof OutboxEntry entry ? entry.file().hashCode() : element.hashCode();
        }
    }

    @Inject
    void select(
            @org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        if (selection instanceof SchoolSelection school) {
            model.select(school);
        }
    }

    private Optional<OutboxEntry> selected() {
        return Optional.ofNullable((OutboxEntry) viewer.getStructuredSelection().getFirstElement());
    }

    @Focus
    void focus() {
        List<OutboxEntry> shown = model.shown().getValue();
        if (viewer.getStructuredSelection().isEmpty() && !shown.isEmpty()) {
            viewer.setSelection(new StructuredSelection(shown.getFirst()));
        }
        viewer.getTable().setFocus();
    }

    @PreDestroy
    void dispose() throws Exception {
        runs.close();
        refresh.close();
        model.close();
        backgrounds.close();
    }
}
