package org.b2bopen.ui.exchange.internal;

import java.util.Comparator;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.VirtualTable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows what a dry run found; never a password. */
final class DryRunDialog extends Dialog {
    private final DryRunPlan plan;

    DryRunDialog(Shell parent, DryRunPlan plan) {
        super(parent);
        this.plan = plan;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.DryRun_Window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label heading = new Label(area, SWT.WRAP);
        long leaving = plan.leaving();
        heading.setText(NLS.bind(
                Messages.DryRun_Heading,
                Numbers.of(leaving),
                Numbers.of(plan.rows().size() - leaving)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        Composite rows = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(1080, 280).applyTo(rows);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), rows);
        VirtualTable<DryRunPlan.Row> table = new VirtualTable<DryRunPlan.Row>(rows, SWT.MULTI, DryRunPlan.Row::file)
                .add(
                        Messages.Outbox_File,
                        4,
                        230,
                        row -> row.file().getFileName().toString(),
                        row -> (row.leaves() ? Icon.STATE_READY : Icon.STATE_ATTENTION).image(images),
                        Comparator.comparing(DryRunPlan.Row::file))
                .add(
                        Messages.DryRun_Result,
                        1,
                        104,
                        row -> row.leaves() ? Messages.DryRun_WouldBeSent : Messages.DryRun_WouldStay)
                .add(Messages.DryRun_To, 1, 60, DryRunPlan.Row::la)
                .add(
                        Messages.DryRun_Address,
                        3,
                        190,
                        row -> row.route()
                                .map(route -> route.address().toString())
                                .orElse(""))
                .add(
                        Messages.DryRun_UserName,
                        1,
                        100,
                        row -> row.route().map(OutboxEntry.Route::userName).orElse(""))
                .add(
                        Messages.DryRun_LoginOrReason,
                        5,
                        340,
                        row -> row.route().map(OutboxEntry.Route::login).orElse(row.reason()));
        table.show(plan.rows());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
