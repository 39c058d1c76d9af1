package org.b2bopen.ui.la.internal;

import org.b2bopen.la.imports.LaWork;
import org.b2bopen.la.store.StoreException;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.OperationJob;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Imports what waits, until nothing does or somebody cancels; an import that is cut off waits where it stopped. */
final class ImportNowJob extends OperationJob {
    private final ReceiverAddon receivers;

    ImportNowJob(ReceiverAddon receivers) {
        super(Messages.ImportNow_Name);
        this.receivers = receivers;
    }

    @Override
    protected String execute(IProgressMonitor monitor) throws Problem {
        Receiver receiver = receivers.receiver().orElseThrow(() -> new Problem(Messages.Store_NotOpen));
        try {
            return importing(receiver, monitor);
        } catch (StoreException e) {
            throw new Problem(Messages.bind(Messages.Store_Failed, e.getMessage()));
        } finally {
            receivers.changed();
        }
    }

    /** Counts files: how many students a file on the disk has is known at its end. */
    static String importing(Receiver receiver, IProgressMonitor monitor) {
        int before = receiver.store().imports().open();
        monitor.beginTask(Messages.ImportNow_Name, Math.max(1, before));
        int imports = LaWork.once(receiver.store(), receiver.setting().data(), "window", monitor::isCanceled);
        monitor.worked(before);
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return NLS.bind(Messages.ImportNow_Done, Numbers.of(imports));
    }
}
