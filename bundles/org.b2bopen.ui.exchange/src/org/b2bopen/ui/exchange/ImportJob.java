package org.b2bopen.ui.exchange;

import java.util.Optional;
import org.b2bopen.core.Engine;
import org.b2bopen.core.ExportRequest;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.ImportPersonnelOperation;
import org.b2bopen.core.ImportPersonnelRequest;
import org.b2bopen.core.SchoolKey;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.exchange.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Fetches what waits at the LA for one Personnel row or for all (P4). */
public final class ImportJob extends TransferJob {
    private final Engine engine;
    private final Optional<SchoolKey> school;

    public ImportJob(Engine engine, Optional<SchoolKey> school) {
        super(
                school.map(key -> NLS.bind(Messages.Job_ImportSchool, key)).orElse(Messages.Job_Import),
                Service.PERSONNEL);
        this.engine = engine;
        this.school = school;
    }

    @Override
    protected Summary transfer(IProgressMonitor monitor, FileOutcome.Listener told) throws WorkspaceInUseException {
        return new ImportPersonnelOperation(
                        engine, new ImportPersonnelRequest(school, ExportRequest.EVERYTHING.giveUpAfter()), told)
                .execute(monitor);
    }

    @Override
    protected boolean mayBeRepeated() {
        return true;
    }

    @Override
    protected String ended() {
        return Messages.Import_Ended;
    }
}
