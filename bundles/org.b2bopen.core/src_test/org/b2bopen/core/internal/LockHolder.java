package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** A second process that transfers in a workspace until its standard input ends. */
final class LockHolder {
    private LockHolder() {}

    public static void main(String[] arguments) throws Exception {
        Path root = arguments.length > 1 ? Path.of(arguments[1]) : null;
        try (WorkspaceLock lock = WorkspaceLock.take(Path.of(arguments[0]), root, Clock.systemUTC())) {
            System.err.println("held");
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            System.exit(1);
        }
    }
}
