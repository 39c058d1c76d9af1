package org.b2bopen.ui.administration.internal;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Which file to import, and every reason why it cannot be. */
final class ImportSourcePage extends WizardPage {
    private Text file;
    private Text problems;

    ImportSourcePage() {
        super("source");
        setTitle(Messages.Import_SourceTitle);
        setDescription(Messages.Import_SourceDescription);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite grid = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(12, 12)
                .spacing(8, 8)
                .applyTo(grid);
        new Label(grid, SWT.NONE).setText(Messages.Import_File + ":");
        file = new Text(grid, SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(file);
        file.addModifyListener(event -> {
            show(List.of());
            setPageComplete(!file.getText().isBlank());
        });
        Button browse = new Button(grid, SWT.PUSH);
        browse.setText(Messages.Import_Browse);
        browse.addListener(SWT.Selection, event -> browse());
        Label kinds = new Label(grid, SWT.WRAP);
        kinds.setText(Messages.Import_Kinds);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .hint(600, SWT.DEFAULT)
                .applyTo(kinds);
        problems = new Text(grid, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, true)
                .hint(600, 120)
                .applyTo(problems);
        problems.setVisible(false);
        setControl(grid);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.Import_SourceTitle);
        dialog.setFilterExtensions(new String[] {"*.json;*.csv", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    String file() {
        return file.getText().strip();
    }

    /** Everything that has to be corrected in the file; nothing is shown for none. */
    void show(List<String> sentences) {
        problems.setText(String.join("\n", sentences));
        problems.setVisible(!sentences.isEmpty());
        setErrorMessage(sentences.isEmpty() ? null : Messages.Import_Wrong);
    }
}
