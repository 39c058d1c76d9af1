package org.b2bopen.ui;

import java.nio.file.Path;
import org.b2bopen.log.LogFormat;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what of a long list to write to a file, how and where (L2), and has it written by a job. */
public final class ListExportDialog extends Dialog {
    private static final LogFormat[] FORMATS = {LogFormat.CSV, LogFormat.JSON, LogFormat.TEXT};
    private static final String[] ENDINGS = {"csv", "jsonl", "txt"};

    private final String title;
    private final String fileName;
    private Button all;
    private Button open;
    private Combo format;
    private Text file;
    private Choice choice;

    /** What there is to export. */
    @FunctionalInterface
    public interface Source {
        /** @param everything rather than what the filter shows */
        ListExportJob.Content content(boolean everything, LogFormat format);
    }

    /** @param openAfterwards in the system's editor */
    private record Choice(boolean everything, LogFormat format, Path file, boolean openAfterwards) {}

    /** @param fileName what is proposed, without an ending */
    public ListExportDialog(Shell parent, String title, String fileName) {
        super(parent);
        this.title = title;
        this.fileName = fileName;
    }

    public void ask(Source source) {
        Display display = getParentShell().getDisplay();
        if (open() == OK) {
            Runnable written = choice.openAfterwards()
                    ? () -> display.asyncExec(() -> Program.launch(choice.file().toString()))
                    : () -> {};
            new ListExportJob(source.content(choice.everything(), choice.format()), choice.file(), written).schedule();
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite grid = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, SWT.DEFAULT).applyTo(grid);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(grid);
        label(grid, Messages.Export_What);
        Composite what = new Composite(grid, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(what);
        GridLayoutFactory.fillDefaults().applyTo(what);
        Button filtered = new Button(what, SWT.RADIO);
        filtered.setText(Messages.Export_Filtered);
        filtered.setSelection(true);
        all = new Button(what, SWT.RADIO);
        all.setText(Messages.Export_All);
        label(grid, Messages.Export_Format);
        format = new Combo(grid, SWT.READ_ONLY);
        format.setItems(Messages.Export_Csv, Messages.Export_Json, Messages.Export_Text);
        format.select(0);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(format);
        format.addListener(SWT.Selection, event -> changeEnding());
        label(grid, Messages.Export_File);
        file = new Text(grid, SWT.BORDER);
        file.setText(Path.of(System.getProperty("user.home"), fileName + "." + ENDINGS[0])
                .toString());
        file.addModifyListener(event -> enable());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(file);
        Button browse = new Button(grid, SWT.PUSH);
        browse.setText(Messages.Export_Browse);
        browse.addListener(SWT.Selection, event -> browse());
        new Label(grid, SWT.NONE);
        open = new Button(grid, SWT.CHECK);
        open.setText(Messages.Export_Open);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(open);
        return area;
    }

    private static void label(Composite grid, String text) {
        Label label = new Label(grid, SWT.NONE);
        label.setText(text + ":");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Export_Ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void changeEnding() {
        file.setText(file.getText().replaceFirst("\\.[^./\\\\]*$", "") + "." + ENDINGS[format.getSelectionIndex()]);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName(file.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void enable() {
        getButton(IDialogConstants.OK_ID).setEnabled(!file.getText().isBlank());
    }

    @Override
    protected void okPressed() {
        choice = new Choice(
                all.getSelection(),
                FORMATS[format.getSelectionIndex()],
                Path.of(file.getText().strip()),
                open.getSelection());
        super.okPressed();
    }
}
