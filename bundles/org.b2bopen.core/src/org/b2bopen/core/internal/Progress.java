package org.b2bopen.core.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Counts the bytes of a run for its monitor, and how far each running file is for the outbox. Safe for use by several threads. */
final class Progress {
    private static final int TICKS = 10_000;

    /** Told how each running transfer stands. */
    interface Watcher {
        Watcher NONE = new Watcher() {
            @Override
            public void begins(TransferRecord transfer) {}

            @Override
            public void at(Path file, long bytes) {}
        };

        void begins(TransferRecord transfer);

        /** @param bytes how many of them the receiver has */
        void at(Path file, long bytes);
    }

    private final Map<Path, Long> running = new ConcurrentHashMap<>();
    private final SubMonitor monitor;
    private final Watcher watcher;
    private long total;
    private long done;
    private long ticked;

    Progress(IProgressMonitor monitor, Watcher watcher) {
        this.monitor = SubMonitor.convert(monitor, TICKS);
        this.watcher = watcher;
    }

    synchronized void expect(long bytes) {
        total += bytes;
    }

    void begins(TransferRecord transfer) {
        watcher.begins(transfer);
        begins(transfer.source());
    }

    void begins(Path file) {
        running.put(file, 0L);
        synchronized (this) {
            monitor.subTask(Reporter.fileName(file));
        }
    }

    void at(Path file, long bytes) {
        Long before = running.put(file, bytes);
        watcher.at(file, bytes);
        advance(bytes - (before == null ? 0 : before));
    }

    /** The file is done with, whether it went or not. */
    void ends(Path file, long size) {
        Long before = running.remove(file);
        advance(size - (before == null ? 0 : before));
    }

    private synchronized void advance(long bytes) {
        done += bytes;
        long ticks = total == 0 ? 0 : Math.min(TICKS, (long) (TICKS * ((double) done / total)));
        if (ticks > ticked) {
            monitor.worked((int) (ticks - ticked));
            ticked = ticks;
        }
    }
}
