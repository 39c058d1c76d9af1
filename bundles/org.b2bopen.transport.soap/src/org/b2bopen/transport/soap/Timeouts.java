package org.b2bopen.transport.soap;

import java.time.Duration;

/**
 * How long the client waits before it takes a server for dead.
 *
 * @param connect for a connection to stand
 * @param answer for the answer to a small request
 * @param stall without one byte going in either direction while a file travels
 * @param receipt after the last byte of a part: the receiver checks and stores the whole file before it answers
 * @param logout for the farewell, which nobody waits for gladly
 */
record Timeouts(Duration connect, Duration answer, Duration stall, Duration receipt, Duration logout) {
    static final Timeouts DEFAULT = new Timeouts(
            Duration.ofSeconds(15),
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            Duration.ofMinutes(10),
            Duration.ofSeconds(3));
}
