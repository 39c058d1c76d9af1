package org.b2bopen.transport.sftp;

import java.time.Duration;

/**
 * How long the other side may take.
 *
 * @param connect for the connection itself
 * @param answer for anything else, as long as no byte moves
 */
record Limits(Duration connect, Duration answer) {
    static final Limits DEFAULT = new Limits(Duration.ofSeconds(15), Duration.ofSeconds(60));
}
