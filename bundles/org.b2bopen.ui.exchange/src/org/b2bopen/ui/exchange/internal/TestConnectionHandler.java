package org.b2bopen.ui.exchange.internal;

import java.util.List;
import org.b2bopen.core.Engine;
import org.b2bopen.core.TestConnectionOperation.Result;
import org.b2bopen.core.TestConnectionOperation.Step;
import org.b2bopen.ui.exchange.ActiveExchange;
import org.b2bopen.ui.exchange.SchoolsPart;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Tests the connection of the selected school and says how it went (S5). */
public final class TestConnectionHandler {
    @CanExecute
    boolean canRun(ActiveExchange active) {
        return active.schools().flatMap(SchoolsPart::selected).isPresent();
    }

    @Execute
    void run(Engine engine, ActiveExchange active, IWorkbenchWindow window) {
        Shell shell = window.getShell();
        active.schools()
                .flatMap(SchoolsPart::selected)
                .ifPresent(row ->
                        new TestConnectionJob(engine, row, (steps, result) -> show(shell, steps, result)).schedule());
    }

    private static void show(Shell shell, List<Step> steps, Result result) {
        if (shell.isDisposed()) {
            return;
        }
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                MessageDialog.open(
                        result.ok() ? MessageDialog.INFORMATION : MessageDialog.WARNING,
                        shell,
                        Messages.TestConnection_Title,
                        TestConnectionJob.report(steps, result),
                        0);
            }
        });
    }
}
