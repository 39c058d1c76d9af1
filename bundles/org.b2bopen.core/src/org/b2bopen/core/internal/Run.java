package org.b2bopen.core.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * What the parts of one export share. The configuration is that of the run's beginning.
 *
 * @param returned the files that came back in this run; a listing that is still going on may show them a second time
 */
record Run(
        ExportTask task,
        Path workspace,
        String configuration,
        DestinationResolver destinations,
        Journal journal,
        FileCheck check,
        Quiet quiet,
        Moves moves,
        Sender sender,
        Reporter reporter,
        Progress progress,
        Clock clock,
        Probe probe,
        Set<Path> returned,
        IProgressMonitor monitor) {
    void checkCancelled() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
