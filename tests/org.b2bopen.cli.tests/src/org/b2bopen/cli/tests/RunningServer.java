package org.b2bopen.cli.tests;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** {@code b2bopen serve}, started and stopped as a user would. */
final class RunningServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Run run = Run.prepared("", Map.of());
    private final ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<Integer> status;
    private final URI uri;

    RunningServer(Path data, Path accounts) throws Exception {
        status = CompletableFuture.supplyAsync(
                () -> run.execute(
                        "serve", "--json", "--port", "0", "--data", data.toString(), "--accounts", accounts.toString()),
                thread);
        Instant end = Instant.now().plus(PATIENCE);
        while (!run.out().contains("\n")) {
            if (status.isDone() || Instant.now().isAfter(end)) {
                throw new AssertionError("The server did not start: " + run);
            }
            Thread.onSpinWait();
        }
        uri = URI.create(new ObjectMapper().readTree(run.out()).get("listening").asText());
    }

    URI uri() {
        return uri;
    }

    /** Ends it as SIGTERM does, and returns its exit status. */
    int stop() throws Exception {
        run.stop();
        return status.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() throws Exception {
        stop();
        thread.close();
    }
}
