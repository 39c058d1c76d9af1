package org.b2bopen.ui.personnel.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.SchoolRow;
import org.b2bopen.ui.TableColumns;
import org.b2bopen.ui.exchange.OutboxWords;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/** Asks which of a school's waiting files to export; all are ticked at first (P3). */
final class ExportDialog extends TitleAreaDialog {
    private final SchoolRow school;
    private final List<OutboxEntry> waiting;
    private CheckboxTableViewer files;
    private List<Path> chosen = List.of();

    ExportDialog(Shell parent, SchoolRow school, List<OutboxEntry> waiting) {
        super(parent);
        this.school = school;
        this.waiting = waiting;
    }

    Optional<List<Path>> ask() {
        return open() == OK ? Optional.of(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Export_Window);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite dialog = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.Export_Title, school.name(), school.key()));
        setMessage(Messages.Export_Description);
        Composite page = new Composite(dialog, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(page);
        Composite area = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(680, 220).applyTo(area);
        files = new CheckboxTableViewer(new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION));
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
        new TableColumns<OutboxEntry>(files, area)
                .add(Messages.Export_File, 4, 240, OutboxWords::file)
                .add(Messages.Export_Size, 1, 70, OutboxWords::size)
                .add(
                        Messages.Export_State,
                        2,
                        140,
                        OutboxWords::state,
                        entry -> Icon.of(entry.state()).image(images))
                .add(Messages.Export_Will, 3, 180, OutboxWords::will);
        files.setContentProvider(ArrayContentProvider.getInstance());
        files.setInput(waiting);
        files.setAllChecked(true);
        files.addCheckStateListener(event -> update());
        createTicks(page);
        return dialog;
    }

    private void createTicks(Composite page) {
        Composite ticks = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(ticks);
        tick(ticks, Messages.Export_All, true);
        tick(ticks, Messages.Export_None, false);
    }

    private void tick(Composite ticks, String label, boolean state) {
        Button button = new Button(ticks, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> {
            files.setAllChecked(state);
            update();
        });
    }

    private void update() {
        getButton(IDialogConstants.OK_ID).setEnabled(files.getCheckedElements().length > 0);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Export_Ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        chosen = Arrays.stream(files.getCheckedElements())
                .map(OutboxEntry.class::cast)
                .map(OutboxEntry::file)
                .toList();
        super.okPressed();
    }
}
