package org.b2bopen.log.internal;

import java.io.IOException;
import org.b2bopen.log.LineForm;

/** Writes rows as lines of one format. Keeps no state. */
public interface LineWriter {
    default void begin(LineForm<?> form, Appendable target) throws IOException {}

    <T> void write(LineForm<T> form, T row, Appendable target) throws IOException;
}
