package org.b2bopen.ui.personnel.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Engine;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.SchoolRow;
import org.b2bopen.ui.exchange.ActiveExchange;
import org.b2bopen.ui.exchange.ExportJob;
import org.b2bopen.ui.exchange.SchoolsPart;
import org.b2bopen.ui.exchange.Sending;
import org.b2bopen.ui.exchange.TransferJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Exchange &gt; Export in the Personnel perspective: asks for files of the selected school, all of them at first (P3). */
public final class PersonnelExportHandler extends AbstractHandler {
    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(!TransferJob.isRunning());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Shell shell = window.getShell();
        Engine engine = window.getService(Engine.class);
        Optional<SchoolRow> school = ContextInjectionFactory.make(
                        ActiveExchange.class, window.getService(IEclipseContext.class))
                .schools()
                .flatMap(SchoolsPart::selectedOrOnly);
        if (school.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Export_Window, Messages.Export_SelectSchool);
            return null;
        }
        List<OutboxEntry> waiting = engine.outbox(Service.PERSONNEL).entries().stream()
                .filter(entry -> entry.school().equals(school.get().school())
                        && entry.destinationLa().equals(school.get().la()))
                .toList();
        if (waiting.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Export_Window, Messages.Export_NoFiles);
            return null;
        }
        new ExportDialog(shell, school.get(), waiting)
                .ask()
                .ifPresent(files -> new ExportJob(engine, sending(school.get(), files, waiting.size())).schedule());
        return null;
    }

    /** All of them means also those that come while the dialog is open. */
    private static Sending sending(SchoolRow school, List<Path> files, int waiting) {
        List<Path> only = files.size() == waiting ? List.of() : files;
        return new Sending(Service.PERSONNEL, Optional.of(school.key()), only, Optional.empty(), false);
    }
}
