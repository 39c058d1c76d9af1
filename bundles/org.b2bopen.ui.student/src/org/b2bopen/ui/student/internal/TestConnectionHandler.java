package org.b2bopen.ui.student.internal;

import jakarta.inject.Named;
import java.util.List;
import org.b2bopen.core.Engine;
import org.b2bopen.core.TestConnectionOperation.Result;
import org.b2bopen.core.TestConnectionOperation.Step;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Tests the connection of the selected school and says how it went (S5). */
public final class TestConnectionHandler {
    @CanExecute
    boolean canRun(EPartService parts) {
        return Schools.part(parts).flatMap(SchoolsPart::selected).isPresent();
    }

    @Execute
    void run(Engine engine, EPartService parts, @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        Schools.part(parts)
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
