package org.b2bopen.ui.exchange.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks how and where to write a proof of delivery. */
final class ProofDialog extends Dialog {
    private static final int TEXT = 0;
    private static final int JSON = 1;

    private final String fileName;
    private Combo format;
    private Text file;
    private ProofFile chosen;

    ProofDialog(Shell parent, String fileName) {
        super(parent);
        this.fileName = fileName;
    }

    Optional<ProofFile> ask() {
        return open() == OK ? Optional.of(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Proof_Window);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite grid = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, SWT.DEFAULT).applyTo(grid);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(grid);
        label(grid, Messages.Proof_Format);
        format = new Combo(grid, SWT.READ_ONLY);
        format.setItems(Messages.Proof_Text, Messages.Proof_Json);
        format.select(TEXT);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(format);
        format.addListener(SWT.Selection, event -> changeEnding());
        label(grid, Messages.Proof_File);
        file = new Text(grid, SWT.BORDER);
        file.setText(Path.of(System.getProperty("user.home"), "proof-" + fileName + ".txt")
                .toString());
        file.addModifyListener(event -> enable());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(file);
        Button browse = new Button(grid, SWT.PUSH);
        browse.setText(Messages.Proof_Browse);
        browse.addListener(SWT.Selection, event -> browse());
        return area;
    }

    private static void label(Composite grid, String text) {
        Label label = new Label(grid, SWT.NONE);
        label.setText(text + ":");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Proof_Ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void changeEnding() {
        String ending = format.getSelectionIndex() == JSON ? ".json" : ".txt";
        file.setText(file.getText().replaceFirst("\\.(txt|json)$", "") + ending);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName(file.getText());
        String path = dialog.open();
        if (path != null) {
            file.setText(path);
        }
    }

    private void enable() {
        getButton(IDialogConstants.OK_ID).setEnabled(path().isPresent());
    }

    private Optional<Path> path() {
        try {
            return Optional.of(file.getText().strip())
                    .filter(text -> !text.isEmpty())
                    .map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        path().ifPresent(path -> {
            chosen = new ProofFile(path, format.getSelectionIndex() == JSON);
            super.okPressed();
        });
    }
}
