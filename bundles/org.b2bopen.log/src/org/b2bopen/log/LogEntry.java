package org.b2bopen.log;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of the log that people read (L1). Fields that do not apply are empty. Never holds personal data or a secret (L4).
 *
 * @param id place in the store, growing; 0 before it is stored
 * @param service {@code STUDENT}, {@code PERSONNEL} or empty
 * @param la source LA number
 * @param destinationLa destination LA number
 * @param school school number
 * @param code a code of H2, or empty
 * @param file name of the file the line is about
 * @param message one line of text
 */
public record LogEntry(
        long id,
        Instant at,
        Level level,
        String service,
        String la,
        String destinationLa,
        String school,
        String code,
        String file,
        String message) {
    public enum Level {
        DEBUG,
        INFO,
        WARN,
        ERROR
    }

    public LogEntry {
        Objects.requireNonNull(at);
        Objects.requireNonNull(level);
        Objects.requireNonNull(service);
        Objects.requireNonNull(la);
        Objects.requireNonNull(destinationLa);
        Objects.requireNonNull(school);
        Objects.requireNonNull(code);
        Objects.requireNonNull(file);
        Objects.requireNonNull(message);
    }
}
