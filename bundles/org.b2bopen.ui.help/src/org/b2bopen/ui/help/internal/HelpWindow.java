package org.b2bopen.ui.help.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The help beside a dialog, which keeps the workbench behind it from being used. */
final class HelpWindow extends Dialog {
    private final String topic;

    HelpWindow(Shell dialog, String topic) {
        super(dialog);
        this.topic = topic;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Help_Window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite page = new Composite(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 380).applyTo(page);
        new HelpText(page, next -> {}).show(topic);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
