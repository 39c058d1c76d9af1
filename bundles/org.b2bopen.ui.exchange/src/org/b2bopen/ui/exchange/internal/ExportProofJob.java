package org.b2bopen.ui.exchange.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.time.Clock;
import java.util.List;
import org.b2bopen.core.FileHistory;
import org.b2bopen.ui.OperationJob;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;

/** Writes a proof of delivery (R5). */
final class ExportProofJob extends OperationJob {
    private final ProofFile target;
    private final List<FileHistory> transfers;

    ExportProofJob(ProofFile target, List<FileHistory> transfers) {
        super(NLS.bind(Messages.Proof_Job, target.file().getFileName()));
        this.target = target;
        this.transfers = List.copyOf(transfers);
    }

    @Override
    protected String execute(IProgressMonitor monitor) throws Problem {
        String version =
                FrameworkUtil.getBundle(ExportProofJob.class).getVersion().toString();
        try {
            target.write(transfers, Clock.systemUTC(), version);
        } catch (FileAlreadyExistsException e) {
            throw new Problem(NLS.bind(Messages.Proof_Exists, target.file()));
        } catch (IOException e) {
            throw new Problem(NLS.bind(Messages.Proof_Failed, target.file(), e.getLocalizedMessage()));
        }
        return NLS.bind(Messages.Proof_Done, target.file());
    }
}
