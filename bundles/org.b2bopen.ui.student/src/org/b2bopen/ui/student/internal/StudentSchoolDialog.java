package org.b2bopen.ui.student.internal;

import java.util.Optional;
import org.b2bopen.core.SchoolFolders;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.ui.FormFields;
import org.b2bopen.ui.RowDialog;
import org.b2bopen.ui.RowForm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The <em>B2B: Student Configuration</em> dialog (S2). */
final class StudentSchoolDialog extends RowDialog {
    private final RowForm<StudentSchool> form;

    StudentSchoolDialog(Shell parent, RowForm<StudentSchool> form) {
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
        fields.text(grid, "schoolNumber", Messages.School_Number, SWT.NONE, 4);
        fields.text(grid, "laNumber", Messages.School_La, SWT.NONE, 3);
        separator(grid);
        fields.text(grid, "destinationLaNumber", Messages.School_DestinationLa, SWT.NONE, 3);
        fields.text(grid, "userName", Messages.School_UserName, SWT.NONE, 0);
        Text password = fields.text(grid, RowForm.PASSWORD, Messages.School_Password, SWT.PASSWORD, 128);
        if (form.passwordStored()) {
            password.setMessage(Messages.School_PasswordStored);
        }
        separator(grid);
        Text notExported = FormFields.shown(grid, Messages.School_NotExported, "");
        Text exported = FormFields.shown(grid, Messages.School_Exported, "");
        form.value("destinationLaNumber").addValueChangeListener(event -> showFolders(notExported, exported));
        showFolders(notExported, exported);
    }

    private static void separator(Composite grid) {
        Label line = new Label(grid, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
    }

    private void showFolders(Text notExported, Text exported) {
        Optional<SchoolFolders> folders = SchoolFolders.of(form.configuration(), form.row());
        String unknown = form.configuration().getRootFolder() == null
                ? Messages.School_FolderNoRoot
                : Messages.School_FolderNoLa;
        notExported.setText(folders.map(each -> each.notExported().toString()).orElse(unknown));
        exported.setText(folders.map(each -> each.exported().toString()).orElse(unknown));
    }
}
