package org.b2bopen.ui.student.internal;

import org.b2bopen.core.Engine;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.exchange.ExportJob;
import org.b2bopen.ui.exchange.Sending;
import org.b2bopen.ui.exchange.TransferJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Exchange &gt; Export in the Student perspective: checks and sends every waiting file (S6). */
public final class StudentExportHandler extends AbstractHandler {
    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(!TransferJob.isRunning());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Engine engine = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(Engine.class);
        new ExportJob(engine, Sending.everything(Service.STUDENT)).schedule();
        return null;
    }
}
