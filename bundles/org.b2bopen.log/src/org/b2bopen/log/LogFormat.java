package org.b2bopen.log;

import java.io.IOException;

/** The formats that a log can be written in (L2). */
public enum LogFormat {
    CSV,
    JSON,
    TEXT;

    /** Writes every entry that the query shows, oldest first, in memory that does not grow with their number. */
    public void write(LogStore store, LogQuery query, Appendable target) throws IOException {
        throw new UnsupportedOperationException("log bundle");
    }
}
