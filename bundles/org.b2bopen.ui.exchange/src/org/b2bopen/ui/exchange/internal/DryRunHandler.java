package org.b2bopen.ui.exchange.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.b2bopen.core.Engine;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.exchange.ActiveExchange;
import org.b2bopen.ui.exchange.ExportJob;
import org.b2bopen.ui.exchange.Sending;
import org.b2bopen.ui.exchange.TransferJob;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Exchange &gt; Dry Run: checks everything, sends nothing, and shows what would leave, to whom and with whose log-in. */
public final class DryRunHandler {
    @CanExecute
    boolean canRun(ActiveExchange active) {
        return active.service().isPresent() && !TransferJob.isRunning();
    }

    @Execute
    void run(ActiveExchange active, Engine engine, IWorkbenchWindow window) {
        Shell shell = window.getShell();
        active.service().ifPresent(service -> run(service, engine, shell));
    }

    private static void run(Service service, Engine engine, Shell shell) {
        List<FileOutcome> outcomes = Collections.synchronizedList(new ArrayList<>());
        ExportJob job = new ExportJob(engine, Sending.dryRun(service), outcomes::add);
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (event.getResult().isOK()) {
                    engine.outbox(service).refresh(new NullProgressMonitor());
                    DryRunPlan plan = DryRunPlan.of(
                            List.copyOf(outcomes), engine.outbox(service).entries());
                    show(shell, plan);
                }
            }
        });
        job.schedule();
    }

    private static void show(Shell shell, DryRunPlan plan) {
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    new DryRunDialog(shell, plan).open();
                }
            });
        }
    }
}
