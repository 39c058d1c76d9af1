package org.b2bopen.core;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;

/** The files of a service that wait, and why each would go or stay (S6, P3). Safe for use by several threads. */
public interface Outbox {
    /** What was known at the last {@link #refresh}, and how running transfers stand now. Does not touch the disk. */
    List<OutboxEntry> entries();

    /**
     * Looks into every folder; checks files that are new or changed, or all of them when the configuration changed. What the LA said of
     * an unchanged file stays. Blocks.
     */
    void refresh(IProgressMonitor monitor);

    /** As {@link #refresh}, but checks every file as if it had just come. Blocks. */
    void checkAgain(IProgressMonitor monitor);

    /** Told, on any thread, that {@link #entries} has changed; at most a few times a second. */
    AutoCloseable onChange(Runnable listener);
}
