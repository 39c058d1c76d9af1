package org.b2bopen.ui.personnel.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.core.SchoolFolders;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.ui.FormFields;
import org.b2bopen.ui.RowDialog;
import org.b2bopen.ui.RowForm;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The <em>B2B:Personnel Configuration</em> dialog (P2); an empty folder field shows the folder that is then used (P5). */
final class PersonnelSchoolDialog extends RowDialog {
    private final RowForm<PersonnelSchool> form;

    PersonnelSchoolDialog(Shell parent, RowForm<PersonnelSchool> form) {
        super(
                parent,
                form,
                Messages.SchoolDialog_Window,
                form.isNew() ? Messages.SchoolDialog_AddTitle : Messages.SchoolDialog_EditTitle,
                Messages.SchoolDialog_Description);
        this.form = form;
    }

    @Override
    protected void createFields(Composite grid, FormFields fields) {
        fields.text(grid, "name", Messages.School_Name, SWT.NONE, 0);
        fields.text(grid, "laNumber", Messages.School_La, SWT.NONE, 3);
        fields.text(grid, "schoolNumber", Messages.School_Number, SWT.NONE, 4);
        fields.text(grid, "userName", Messages.School_UserName, SWT.NONE, 0);
        Text password = fields.text(grid, RowForm.PASSWORD, Messages.School_Password, SWT.PASSWORD, 128);
        if (form.passwordStored()) {
            password.setMessage(Messages.School_PasswordStored);
        }
        Label line = new Label(grid, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
        Text notExported = folder(grid, fields, "filesNotExported", Messages.School_NotExported);
        Text exported = folder(grid, fields, "filesExported", Messages.School_Exported);
        Text imported = folder(grid, fields, "filesImported", Messages.School_Imported);
        Runnable show = () -> showUsual(notExported, exported, imported);
        form.value("laNumber").addValueChangeListener(event -> show.run());
        form.value("schoolNumber").addValueChangeListener(event -> show.run());
        show.run();
    }

    private static Text folder(Composite grid, FormFields fields, String key, String label) {
        return fields.folder(grid, key, label, Messages.School_Browse, Messages.School_BrowseQuestion);
    }

    private void showUsual(Text notExported, Text exported, Text imported) {
        PersonnelSchool usual = EcoreUtil.copy(form.row());
        usual.setFilesNotExported("");
        usual.setFilesExported("");
        usual.setFilesImported("");
        Optional<SchoolFolders> folders = SchoolFolders.of(form.configuration(), usual);
        String unknown = form.configuration().getRootFolder() == null
                ? Messages.School_FolderNoRoot
                : Messages.School_FolderNoNumbers;
        notExported.setMessage(text(folders.map(SchoolFolders::notExported), unknown));
        exported.setMessage(text(folders.map(SchoolFolders::exported), unknown));
        imported.setMessage(text(folders.flatMap(SchoolFolders::imported), unknown));
    }

    private static String text(Optional<Path> folder, String otherwise) {
        return folder.map(Path::toString).orElse(otherwise);
    }
}
