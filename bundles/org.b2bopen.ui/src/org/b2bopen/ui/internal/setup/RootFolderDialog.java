package org.b2bopen.ui.internal.setup;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Browse for the root folder, or name one that is to be made (A1). */
final class RootFolderDialog extends TitleAreaDialog {
    private final RootFolderForm form;

    RootFolderDialog(Shell parent, RootFolderForm form) {
        super(parent);
        this.form = form;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.RootFolder_Window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite grid = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, SWT.DEFAULT).applyTo(grid);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(14, 12)
                .spacing(8, 8)
                .applyTo(grid);
        new Label(grid, SWT.NONE).setText(Messages.RootFolder_Label + ":");
        Text text = new Text(grid, SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        Button browse = new Button(grid, SWT.PUSH);
        browse.setText(Messages.RootFolder_Browse);
        browse.addListener(SWT.Selection, event -> browse());
        Label layout = new Label(grid, SWT.WRAP);
        layout.setText(Messages.RootFolder_Layout);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .hint(560, SWT.DEFAULT)
                .applyTo(layout);
        new DataBindingContext().bindValue(WidgetProperties.text(SWT.Modify).observe(text), form.folder());
        setTitle(Messages.RootFolder_Title);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        form.folder().addValueChangeListener(event -> update());
        form.problem().addValueChangeListener(event -> update());
        update();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setMessage(Messages.RootFolder_BrowseMessage);
        dialog.setFilterPath(form.folder().getValue());
        String chosen = dialog.open();
        if (chosen != null) {
            form.folder().setValue(chosen);
        }
    }

    private void update() {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        String problem = form.problem().getValue();
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty() && !form.isEmpty());
        if (!problem.isEmpty()) {
            setMessage(problem, IMessageProvider.ERROR);
        } else if (form.changes()) {
            setMessage(Messages.RootFolder_Changes, IMessageProvider.WARNING);
        } else {
            setMessage(Messages.RootFolder_Description);
        }
    }

    @Override
    protected void okPressed() {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        form.save(super::okPressed, sentence -> {
            setMessage(sentence, IMessageProvider.ERROR);
            getButton(IDialogConstants.OK_ID).setEnabled(true);
        });
    }
}
