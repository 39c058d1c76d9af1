package org.b2bopen.transport.sftp;

import java.io.IOException;

/** The file on this computer could not be read or written: nothing that the server did. */
final class LocalFailure extends IOException {
    private static final long serialVersionUID = 1L;

    LocalFailure(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
