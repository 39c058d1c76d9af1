package org.b2bopen.model;

import java.nio.file.Path;

/** The stored configuration cannot be read. The file is left as it is, for a repair or a restore. */
public final class DamagedConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    public DamagedConfigurationException(Path file, String reason, Throwable cause) {
        super(
                "The configuration in " + file + " is damaged (" + reason
                        + "). It was left as it is: restore it from a copy, or move it away and import the"
                        + " configuration again.",
                cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
