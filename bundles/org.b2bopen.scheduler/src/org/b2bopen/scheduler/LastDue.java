package org.b2bopen.scheduler;

import java.time.Instant;
import java.util.Optional;

/** Remembers, over restarts, up to which due time everything has run. Called by one thread at a time; touches the disk. */
public interface LastDue {
    Optional<Instant> load();

    /** Durable when it returns: it is stored before the run begins, so that a crash in a run never makes it run again and again. */
    void store(Instant due);
}
