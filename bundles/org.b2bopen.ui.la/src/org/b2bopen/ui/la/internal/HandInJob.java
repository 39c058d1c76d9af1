package org.b2bopen.ui.la.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.b2bopen.la.imports.HandedIn;
import org.b2bopen.la.store.StoreException;
import org.b2bopen.messages.CheckReport;
import org.b2bopen.messages.FileName;
import org.b2bopen.messages.MessageCheck;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.OperationJob;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Checks files that came by another way, puts the good ones in the queue, and imports what waits. */
final class HandInJob extends OperationJob {
    private static final String STUDENT = "STUDENT";

    private final ReceiverAddon receivers;
    private final MessageCheck check;
    private final List<Path> files;

    HandInJob(ReceiverAddon receivers, MessageCheck check, List<Path> files) {
        super(Messages.HandIn_Name);
        this.receivers = receivers;
        this.check = check;
        this.files = List.copyOf(files);
    }

    /** Asks which files, and begins with them. */
    static void ask(Shell shell, ReceiverAddon receivers, MessageCheck check) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Imports_Choose);
        dialog.setFilterExtensions(new String[] {"*.xml;*.XML"});
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            List<Path> files =
                    Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
            new HandInJob(receivers, check, files).schedule();
        }
    }

    @Override
    protected String execute(IProgressMonitor monitor) throws Problem {
        Receiver receiver = receivers.receiver().orElseThrow(() -> new Problem(Messages.Store_NotOpen));
        List<String> refused = new ArrayList<>();
        int known = 0;
        try {
            for (Path file : files) {
                monitor.subTask(file.getFileName().toString());
                Optional<HandedIn> good = checked(file, monitor);
                if (good.isEmpty()) {
                    refused.add(file.getFileName().toString());
                } else if (!good.get().take(receiver.store(), receiver.setting().data(), receiver.who())) {
                    known++;
                }
            }
            receivers.changed();
            String imported = ImportNowJob.importing(receiver, monitor);
            if (!refused.isEmpty()) {
                throw new Problem(NLS.bind(Messages.HandIn_Refused, String.join(", ", refused)));
            }
            return known == 0 ? imported : NLS.bind(Messages.HandIn_Known, imported, Numbers.of(known));
        } catch (IOException e) {
            throw new Problem(e.getLocalizedMessage());
        } catch (StoreException e) {
            throw new Problem(Messages.bind(Messages.Store_Failed, e.getMessage()));
        } finally {
            receivers.changed();
        }
    }

    private Optional<HandedIn> checked(Path file, IProgressMonitor monitor) throws IOException {
        CheckReport report = check.check(file, false, monitor::isCanceled);
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        boolean student = report.valid()
                && report.type().filter(type -> type.service().equals(STUDENT)).isPresent();
        Optional<FileName> name = report.name().filter(any -> student);
        return name.map(parts ->
                new HandedIn(file, parts.sourceLa(), parts.sourceSchool(), report.fileName(), report.sha256()));
    }
}
