package org.b2bopen.ui.administration.internal;

import java.util.Objects;
import org.b2bopen.model.config.ConfigPackage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The folder that everything is under: browse for it, or name one that is to be made (A1). */
final class RootFolderSection extends FormSection {
    private Text folder;

    RootFolderSection(AdministrationModel model) {
        super(Section.ROOT_FOLDER, model);
    }

    @Override
    protected String title() {
        return Messages.RootFolder_Title;
    }

    @Override
    protected String description() {
        return Messages.RootFolder_Description;
    }

    @Override
    protected int columns() {
        return 3;
    }

    @Override
    protected void createFields(Composite grid, FormToolkit toolkit, Fields fields) {
        folder = fields.text(
                grid,
                Messages.RootFolder_Label,
                SWT.NONE,
                "rootFolder",
                () -> model.configuration().getRootFolder(),
                this::choose);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(420, SWT.DEFAULT)
                .indent(12, 0)
                .applyTo(folder);
        Button browse = Fields.button(toolkit, grid, Messages.RootFolder_Browse, SWT.PUSH);
        browse.addListener(SWT.Selection, event -> browse());
        fields.words(grid, 3, () -> model.rootFolderMoves() ? Messages.RootFolder_Changes : Messages.RootFolder_Made);
    }

    private void choose(String text) {
        String chosen = text.strip();
        model.session()
                .set(
                        model.configuration(),
                        ConfigPackage.Literals.CONFIGURATION__ROOT_FOLDER,
                        chosen.isEmpty() ? null : chosen);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(folder.getShell());
        dialog.setMessage(Messages.RootFolder_BrowseMessage);
        dialog.setFilterPath(Objects.requireNonNullElse(model.configuration().getRootFolder(), ""));
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    @Override
    protected void focus() {
        folder.setFocus();
    }
}
