package org.b2bopen.log;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * The log that people read, kept in SQLite. Several processes may read while one writes. Safe for use by several threads; every
 * method but {@link #append} and the listeners touches the disk and is not for the UI thread.
 */
public interface LogStore extends AutoCloseable {
    /** Opens or makes the store {@code log.db} in a folder. */
    static LogStore open(Path folder) {
        throw new UnsupportedOperationException("log bundle");
    }

    /** Takes an entry; it is stored, in order, soon after, and at the latest by {@link #flush}. Control characters become spaces (L4). */
    void append(LogEntry entry);

    /** Returns when everything appended so far is stored. */
    void flush();

    /** At most {@code limit} entries, newest first, with an id below {@code beforeId}; {@link Long#MAX_VALUE} for the first page. */
    List<LogEntry> page(LogQuery query, long beforeId, int limit);

    long count(LogQuery query);

    void delete(Collection<Long> ids);

    /** Told, on a thread of the store, that entries were added or deleted. */
    AutoCloseable onChange(Runnable listener);

    @Override
    void close();
}
