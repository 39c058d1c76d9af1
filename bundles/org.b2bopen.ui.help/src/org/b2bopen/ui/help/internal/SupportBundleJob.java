package org.b2bopen.ui.help.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.b2bopen.core.Engine;
import org.b2bopen.core.SupportBundleOperation;
import org.b2bopen.ui.OperationJob;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;

/** Writes a support bundle. */
final class SupportBundleJob extends OperationJob {
    private final Engine engine;
    private final Path target;

    SupportBundleJob(Engine engine, Path target) {
        super(Messages.Support_Title);
        this.engine = engine;
        this.target = target;
    }

    @Override
    protected String execute(IProgressMonitor monitor) throws Problem {
        String version =
                FrameworkUtil.getBundle(SupportBundleJob.class).getVersion().toString();
        try {
            new SupportBundleOperation(engine, version, target).execute(monitor);
            return NLS.bind(Messages.Support_Saved, target);
        } catch (FileAlreadyExistsException e) {
            throw new Problem(NLS.bind(Messages.Support_Exists, target));
        } catch (IOException e) {
            throw new Problem(NLS.bind(Messages.Support_Failed, target, e.getLocalizedMessage()));
        }
    }
}
