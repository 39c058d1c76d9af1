package org.b2bopen.log.internal;

import java.io.IOException;
import org.b2bopen.log.LineForm;

/** Lines that people read. */
public final class TextLines implements LineWriter {
    @Override
    public <T> void write(LineForm<T> form, T row, Appendable target) throws IOException {
        target.append(form.text().apply(row)).append(System.lineSeparator());
    }
}
