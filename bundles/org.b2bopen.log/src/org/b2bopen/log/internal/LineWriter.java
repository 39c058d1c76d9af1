package org.b2bopen.log.internal;

import java.io.IOException;
import org.b2bopen.log.LogEntry;

/** Writes log entries as lines of one format. Keeps no state. */
public interface LineWriter {
    default void begin(Appendable target) throws IOException {}

    void write(LogEntry entry, Appendable target) throws IOException;
}
