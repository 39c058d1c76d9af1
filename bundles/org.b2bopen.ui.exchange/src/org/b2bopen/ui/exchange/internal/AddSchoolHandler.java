package org.b2bopen.ui.exchange.internal;

import org.b2bopen.ui.exchange.ActiveExchange;
import org.b2bopen.ui.exchange.SchoolsPart;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Adds a school, as soon as there is a place for one (A1, S2, P2). */
public final class AddSchoolHandler {
    @CanExecute
    boolean canRun(ActiveExchange active) {
        return active.schools().filter(SchoolsPart::canAdd).isPresent();
    }

    @Execute
    void run(ActiveExchange active, IWorkbenchWindow window) {
        Shell shell = window.getShell();
        active.schools().ifPresent(schools -> schools.add(shell));
    }
}
