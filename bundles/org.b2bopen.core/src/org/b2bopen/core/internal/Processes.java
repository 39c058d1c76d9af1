package org.b2bopen.core.internal;

import java.nio.file.Path;
import java.util.Optional;

/** Whether a process that left its number somewhere is still there. Numbers are used again, so only one that looks like ours counts. */
final class Processes {
    private Processes() {}

    /** False for this very process: whoever asks knows what it does itself. */
    static boolean isAlive(long pid) {
        ProcessHandle own = ProcessHandle.current();
        return pid != own.pid()
                && ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .filter(other -> isJava(other, own))
                        .isPresent();
    }

    /** Another user's process does not tell its command; it counts. */
    private static boolean isJava(ProcessHandle other, ProcessHandle own) {
        Optional<Path> command =
                other.info().command().map(text -> Path.of(text).getFileName());
        return command.isEmpty()
                || command.equals(own.info().command().map(text -> Path.of(text).getFileName()));
    }
}
