package org.b2bopen.ui.exchange.internal;

import org.b2bopen.ui.exchange.ActiveExchange;
import org.b2bopen.ui.exchange.SchoolsPart;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Deletes the selected school, after a Yes (S1, P1). */
public final class DeleteSchoolHandler {
    @CanExecute
    boolean canRun(ActiveExchange active) {
        return active.schools().flatMap(SchoolsPart::selected).isPresent();
    }

    @Execute
    void run(ActiveExchange active, IWorkbenchWindow window) {
        Shell shell = window.getShell();
        active.schools().ifPresent(schools -> schools.delete(shell));
    }
}
