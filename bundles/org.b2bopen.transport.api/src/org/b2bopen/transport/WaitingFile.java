package org.b2bopen.transport;

import java.util.Objects;

/** A file that waits at the LA for a school. The name comes from the server and is not to be trusted. */
public record WaitingFile(String id, String name, long length, String sha256) {
    public WaitingFile {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(sha256);
    }
}
