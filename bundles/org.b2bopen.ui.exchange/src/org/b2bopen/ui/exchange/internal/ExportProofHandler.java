package org.b2bopen.ui.exchange.internal;

import org.b2bopen.ui.exchange.ActiveExchange;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Exchange &gt; Export Proof: writes what the History view shows as JSON or as a text to print (R5). */
public final class ExportProofHandler {
    @CanExecute
    boolean canRun(ActiveExchange active) {
        return active.part(HistoryPart.class).filter(HistoryPart::hasProof).isPresent();
    }

    @Execute
    void run(ActiveExchange active, IWorkbenchWindow window) {
        Shell shell = window.getShell();
        active.part(HistoryPart.class).ifPresent(history -> history.exportProof(shell));
    }
}
