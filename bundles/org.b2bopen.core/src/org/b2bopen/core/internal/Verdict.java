package org.b2bopen.core.internal;

import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.messages.CheckReport;
import org.b2bopen.messages.FileName;

/** Whether a waiting file would be sent, and why not. */
sealed interface Verdict {
    /** @param warning why it goes although its schema refuses it (V3) */
    record Ready(CheckReport report, FileName name, Destination destination, Optional<String> warning)
            implements Verdict {}

    /** @param report absent where the file was not read */
    record Stays(Code code, String message, Optional<CheckReport> report) implements Verdict {}
}
