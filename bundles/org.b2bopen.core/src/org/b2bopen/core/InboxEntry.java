package org.b2bopen.core;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A file that came from an LA (P4).
 *
 * @param file where it was saved; it may have been taken away since
 * @param at when it was saved
 * @param acknowledged whether the LA was told that it is safe here
 */
public record InboxEntry(Path file, SchoolKey school, long bytes, Instant at, boolean acknowledged) {
    public InboxEntry {
        Objects.requireNonNull(file);
        Objects.requireNonNull(school);
        Objects.requireNonNull(at);
    }
}
