package org.b2bopen.ui.administration.internal;

import org.b2bopen.ui.TransportSettingsForm;
import org.b2bopen.ui.TransportSettingsModel;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What the transport of B2B:Personnel is set to (T1). Stored with everything else, when the editor is saved. */
final class TransportSettingsDialog extends TitleAreaDialog {
    private static final int MARGIN = 14;

    private final TransportSettingsModel model;

    TransportSettingsDialog(Shell parent, TransportSettingsModel model) {
        super(parent);
        this.model = model;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TransportSettings_Window);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite framed = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(framed);
        GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(framed);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(new TransportSettingsForm(framed, model));
        setTitle(NLS.bind(Messages.TransportSettings_Of, model.name()));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        model.onChange(this::update);
        update();
    }

    private void update() {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        getButton(IDialogConstants.OK_ID).setEnabled(model.isRight());
        model.settings().stream()
                .flatMap(setting -> model.problem(setting).stream())
                .findFirst()
                .ifPresentOrElse(
                        problem -> setMessage(problem, IMessageProvider.ERROR),
                        () -> setMessage(Messages.TransportSettings_Personnel));
    }
}
