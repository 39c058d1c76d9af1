package org.b2bopen.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.StopRequest;

/**
 * Lets a command that is stopped from outside (Ctrl-C, SIGTERM) come to its clean end, and ends the program with the command's own
 * status rather than with the signal's.
 */
final class CleanEnd implements AutoCloseable {
    private static final long SECONDS = 90;

    private final CompletableFuture<Integer> finished = new CompletableFuture<>();
    private final NativeFolder natives;
    private final Thread hook;

    private CleanEnd(StopRequest stop, NativeFolder natives) {
        this.natives = natives;
        this.hook = new Thread(() -> end(stop), "stop");
    }

    static CleanEnd watch(StopRequest stop, NativeFolder natives) {
        CleanEnd end = new CleanEnd(stop, natives);
        Runtime.getRuntime().addShutdownHook(end.hook);
        return end;
    }

    void finished(int status) {
        finished.complete(status);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // The hook runs, and it is the one that ends the program.
            finished.complete(Exit.NOT_WELL);
        }
    }

    private void end(StopRequest stop) {
        stop.request();
        int status = Exit.NOT_WELL;
        try {
            status = finished.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException notInTime) {
            System.err.println(
                    "b2bopen: The command did not come to an end in time; the next run recovers what was under way.");
        }
        natives.delete();
        Runtime.getRuntime().halt(status);
    }
}
