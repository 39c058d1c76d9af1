package org.b2bopen.log;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.b2bopen.log.internal.SqliteLogStore;

/**
 * The log that people read, kept in SQLite. Several processes may read while one writes. Safe for use by several threads; every
 * method but {@link #append} and the listeners touches the disk and is not for the UI thread.
 */
public interface LogStore extends AutoCloseable {
    /**
     * Opens or makes the store {@code log.db} in a folder.
     *
     * @throws java.io.UncheckedIOException when it cannot be used
     */
    static LogStore open(Path folder) {
        return SqliteLogStore.open(folder, Clock.systemUTC());
    }

    /** Takes an entry; it is stored, in order, soon after, and at the latest by {@link #flush}. Control characters become spaces (L4). */
    void append(LogEntry entry);

    /**
     * Returns when everything appended so far is stored.
     *
     * @throws java.io.UncheckedIOException when it could not be stored; the store keeps it in memory and goes on trying
     */
    void flush();

    /** At most {@code limit} entries, newest first, with an id below {@code beforeId}; {@link Long#MAX_VALUE} for the first page. */
    List<LogEntry> page(LogQuery query, long beforeId, int limit);

    /** At most {@code limit} entries, oldest first, with an id above {@code afterId}: for a live tail and for writing files. */
    List<LogEntry> after(LogQuery query, long afterId, int limit);

    long count(LogQuery query);

    /** Where the stored entries begin and end, without looking at those between. */
    LogExtent extent();

    void delete(Collection<Long> ids);

    /**
     * Retention (L3): drops what is older than {@code oldest}, then the oldest entries until what is left takes no more than
     * {@code bytes} on the disk, and gives the space back.
     */
    void retain(Instant oldest, long bytes);

    /** Told, on a thread of the store, that entries were added or deleted. */
    AutoCloseable onChange(Runnable listener);

    @Override
    void close();
}
