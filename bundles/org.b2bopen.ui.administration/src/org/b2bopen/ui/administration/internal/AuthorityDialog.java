package org.b2bopen.ui.administration.internal;

import java.util.Arrays;
import java.util.List;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.OnSchemaError;
import org.b2bopen.ui.FormFields;
import org.b2bopen.ui.RowDialog;
import org.b2bopen.ui.RowForm;
import org.b2bopen.ui.TransportSettingsForm;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** One LA: number, URL, transport, LA-wide log-in, and what happens with a file that its schema refuses (A2, V3). */
final class AuthorityDialog extends RowDialog {
    private final RowForm<LocalAuthority> form;
    private final TransportChoices transports;
    private final AuthoritySettings settings;
    private Group group;
    private Text url;

    AuthorityDialog(
            Shell parent, RowForm<LocalAuthority> form, TransportChoices transports, AuthoritySettings settings) {
        super(
                parent,
                form,
                Messages.Authority_Window,
                form.isNew() ? Messages.Authority_AddTitle : Messages.Authority_EditTitle,
                Messages.Authority_DialogDescription);
        this.form = form;
        this.transports = transports;
        this.settings = settings;
    }

    /** It is stored with everything else, when the editor is saved. */
    @Override
    protected String saveLabel() {
        return IDialogConstants.OK_LABEL;
    }

    @Override
    protected void createFields(Composite grid, FormFields fields) {
        fields.text(grid, "number", Messages.Authority_Number, SWT.NONE, 3);
        url = fields.text(grid, "url", Messages.Authority_Url, SWT.NONE, 0);
        String transport = String.valueOf(form.value("transport").getValue());
        fields.combo(
                grid,
                "transport",
                Messages.Authority_Transport,
                transports.with(transport).stream()
                        .map(choice -> new FormFields.Choice(choice.id(), choice.name()))
                        .toList());
        group = new Group(grid, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
        GridLayoutFactory.swtDefaults().applyTo(group);
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
        showSettings();
        form.value("transport").addValueChangeListener(event -> {
            if (!group.isDisposed()) {
                showSettings();
                fit();
            }
        });
    }

    private void showSettings() {
        url.setMessage(settings.beginning());
        for (Control child : group.getChildren()) {
            child.dispose();
        }
        settings.shown().ifPresent(model -> {
            group.setText(NLS.bind(Messages.TransportSettings_Of, model.name()));
            TransportSettingsForm itsForm = new TransportSettingsForm(group, model);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(itsForm);
            itsForm.widenLabels(labelsAround() - inset());
        });
        boolean any = settings.shown().isPresent();
        group.setVisible(any);
        ((GridData) group.getLayoutData()).exclude = !any;
    }

    private int labelsAround() {
        return Arrays.stream(group.getParent().getChildren())
                .filter(Label.class::isInstance)
                .mapToInt(label -> label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
                .max()
                .orElse(0);
    }

    /** How far the frame of the group takes in what it holds. */
    private int inset() {
        return ((GridLayout) group.getLayout()).marginWidth - group.computeTrim(0, 0, 0, 0).x;
    }
}
