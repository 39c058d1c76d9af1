package org.b2bopen.ui.administration.internal;

import java.util.List;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.OnSchemaError;
import org.b2bopen.ui.FormFields;
import org.b2bopen.ui.RowDialog;
import org.b2bopen.ui.RowForm;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** One LA: number, URL, transport, LA-wide log-in, and what happens with a file that its schema refuses (A2, V3). */
final class AuthorityDialog extends RowDialog {
    private final RowForm<LocalAuthority> form;
    private final TransportChoices transports;

    AuthorityDialog(Shell parent, RowForm<LocalAuthority> form, TransportChoices transports) {
        super(
                parent,
                form,
                Messages.Authority_Window,
                form.isNew() ? Messages.Authority_AddTitle : Messages.Authority_EditTitle,
                Messages.Authority_DialogDescription);
        this.form = form;
        this.transports = transports;
    }

    /** It is stored with everything else, when the editor is saved. */
    @Override
    protected String saveLabel() {
        return IDialogConstants.OK_LABEL;
    }

    @Override
    protected void createFields(Composite grid, FormFields fields) {
        fields.text(grid, "number", Messages.Authority_Number, SWT.NONE, 3);
        fields.text(grid, "url", Messages.Authority_Url, SWT.NONE, 0).setMessage("https://");
        String transport = String.valueOf(form.value("transport").getValue());
        fields.combo(
                grid,
                "transport",
                Messages.Authority_Transport,
                transports.with(transport).stream()
                        .map(choice -> new FormFields.Choice(choice.id(), choice.name()))
                        .toList());
        fields.checkBox(grid, "allowUnencrypted", Messages.Authority_AllowUnencrypted);
        fields.text(grid, "userName", Messages.Authority_UserName, SWT.NONE, 0);
        Text password = fields.text(grid, RowForm.PASSWORD, Messages.Authority_Password, SWT.PASSWORD, 128);
        if (form.passwordStored()) {
            password.setMessage(Messages.PasswordStored);
        }
        fields.combo(
                grid,
                "onSchemaError",
                Messages.Authority_OnSchemaError,
                List.of(
                        new FormFields.Choice(OnSchemaError.REJECT, Messages.OnSchemaError_Reject),
                        new FormFields.Choice(OnSchemaError.SEND, Messages.OnSchemaError_Send)));
    }
}
