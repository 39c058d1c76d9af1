package org.b2bopen.transport.soap;

import java.io.IOException;

/** The watchdog ended a call on which nothing moved any more. */
final class StalledException extends IOException {
    private static final long serialVersionUID = 1L;
}
