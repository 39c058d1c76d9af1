package org.b2bopen.transport;

import java.util.Objects;

/**
 * A file that waits at the LA for a school. All of it comes from the server and is not trusted: the engine refuses a name that could do harm.
 *
 * @param id what the LA calls it; the same file has the same one each time it is listed
 * @param name what the file is to be called here
 * @param length bytes
 * @param sha256 of the whole content, 64 hexadecimal digits
 * @since 1.0
 */
public record WaitingFile(String id, String name, long length, String sha256) {
    public WaitingFile {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(sha256);
    }
}
