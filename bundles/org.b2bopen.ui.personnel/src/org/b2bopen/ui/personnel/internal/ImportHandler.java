package org.b2bopen.ui.personnel.internal;

import java.util.Optional;
import org.b2bopen.core.Engine;
import org.b2bopen.core.SchoolKey;
import org.b2bopen.ui.SchoolRow;
import org.b2bopen.ui.exchange.ActiveExchange;
import org.b2bopen.ui.exchange.ImportJob;
import org.b2bopen.ui.exchange.SchoolsPart;
import org.b2bopen.ui.exchange.TransferJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Exchange &gt; Import: fetches what waits for the selected school, or for every school when none is selected (P4). */
public final class ImportHandler extends AbstractHandler {
    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(!TransferJob.isRunning());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<SchoolKey> school = ContextInjectionFactory.make(
                        ActiveExchange.class, window.getService(IEclipseContext.class))
                .schools()
                .flatMap(SchoolsPart::selected)
                .map(SchoolRow::key);
        new ImportJob(window.getService(Engine.class), school).schedule();
        return null;
    }
}
