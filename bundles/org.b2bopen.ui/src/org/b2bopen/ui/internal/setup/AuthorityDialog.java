package org.b2bopen.ui.internal.setup;

import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.ui.FormFields;
import org.b2bopen.ui.RowDialog;
import org.b2bopen.ui.RowForm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** One LA: number, URL, LA-wide log-in (A2). */
final class AuthorityDialog extends RowDialog {
    private final RowForm<LocalAuthority> form;

    AuthorityDialog(Shell parent, RowForm<LocalAuthority> form) {
        super(
                parent,
                form,
                Messages.Authority_Window,
                form.isNew() ? Messages.Authority_AddTitle : Messages.Authority_EditTitle,
                Messages.Authority_Description);
        this.form = form;
    }

    @Override
    protected void createFields(Composite grid, FormFields fields) {
        fields.text(grid, "number", Messages.Authority_Number, SWT.NONE, 3);
        fields.text(grid, "url", Messages.Authority_Url, SWT.NONE, 0).setMessage("https://");
        fields.text(grid, "userName", Messages.Authority_UserName, SWT.NONE, 0);
        Text password = fields.text(grid, RowForm.PASSWORD, Messages.Authority_Password, SWT.PASSWORD, 128);
        if (form.passwordStored()) {
            password.setMessage(Messages.PasswordStored);
        }
        fields.checkBox(grid, "allowUnencrypted", Messages.Authority_AllowUnencrypted);
    }
}
