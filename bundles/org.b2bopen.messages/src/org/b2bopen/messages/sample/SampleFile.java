package org.b2bopen.messages.sample;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes valid, clearly fictitious files of any size (H2, {@code sample}): the same bytes for the same request, in constant memory.
 *
 * @param kind which message type
 * @param la source LA number
 * @param school source school number
 * @param destination destination LA number
 * @param sequence 1 to 999
 * @param people how many pupils or staff members
 * @param seed chooses the fictitious people
 */
public record SampleFile(Kind kind, String la, String school, String destination, int sequence, int people, long seed) {
    public enum Kind {
        STUDENT,
        CTF,
        PERSONNEL
    }

    /** The name the file must have (V1). */
    public String fileName() {
        throw new UnsupportedOperationException("messages bundle");
    }

    /** Writes the file into a folder, under a temporary name first, and returns its path. Never overwrites. */
    public Path writeTo(Path folder) throws IOException {
        throw new UnsupportedOperationException("messages bundle");
    }
}
