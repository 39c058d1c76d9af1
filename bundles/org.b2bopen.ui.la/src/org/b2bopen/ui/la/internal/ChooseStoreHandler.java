package org.b2bopen.ui.la.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.ui.IWorkbenchWindow;

/** Points the window at a receiving side. */
public final class ChooseStoreHandler {
    @Execute
    void choose(IWorkbenchWindow window, ReceiverAddon receivers) {
        StoreDialog.ask(window.getShell(), receivers);
    }
}
