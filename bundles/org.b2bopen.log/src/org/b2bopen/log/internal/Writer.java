package org.b2bopen.log.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.b2bopen.log.CleanText;
import org.b2bopen.log.LogEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores entries in batches, on a thread of its own, so that whoever logs never waits for the disk. While the disk refuses, entries
 * wait in memory up to a limit; beyond it they are counted, and the count is logged when the disk is back.
 */
final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int WAITING = 20_000;
    private static final int BATCH = 2_000;
    private static final long RETRY_MILLIS = 1_000;

    private sealed interface Request {
        record Entry(LogEntry entry) implements Request {}

        record Flush(CompletableFuture<Void> done) implements Request {}

        record Stop(CompletableFuture<Void> done) implements Request {}
    }

    private final BlockingQueue<Request> queue = new ArrayBlockingQueue<>(WAITING);
    private final AtomicLong lost = new AtomicLong();
    private final Connections connections;
    private final Clock clock;
    private final Runnable stored;
    private final Thread thread;
    private boolean blocksUnknown = true;

    Writer(Connections connections, Clock clock, Runnable stored) {
        this.connections = connections;
        this.clock = clock;
        this.stored = stored;
        this.thread = Thread.ofPlatform().daemon().name("b2bopen-log").start(this::run);
    }

    void append(LogEntry entry) {
        if (!queue.offer(new Request.Entry(entry))) {
            lost.incrementAndGet();
        }
    }

    void flush() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        await(new Request.Flush(done), done);
    }

    @Override
    public void close() {
        if (thread.isAlive()) {
            CompletableFuture<Void> done = new CompletableFuture<>();
            await(new Request.Stop(done), done);
        }
    }

    private void await(Request request, CompletableFuture<Void> done) {
        try {
            boolean asked = false;
            while (!done.isDone()) {
                boolean nobodyLeft = !thread.isAlive();
                asked = asked || queue.offer(request, 1, TimeUnit.SECONDS);
                if (asked) {
                    waitALittle(done);
                }
                if (nobodyLeft && !done.isDone()) {
                    throw new UncheckedIOException(new IOException("The log is closed."));
                }
            }
            done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException("The log could not be stored.", e.getCause()));
        }
    }

    private static void waitALittle(CompletableFuture<Void> done) throws InterruptedException, ExecutionException {
        try {
            done.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // Then it is looked whether there still is somebody to wait for.
        }
    }

    private void run() {
        List<LogEntry> pending = new ArrayList<>();
        List<Request> batch = new ArrayList<>();
        boolean running = true;
        while (running) {
            try {
                Request first = next(pending.isEmpty());
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, Math.max(0, Math.min(BATCH, WAITING - pending.size())));
                }
            } catch (InterruptedException e) {
                LOG.warn("The log's writer was interrupted; it goes on until the log is closed.");
            }
            batch.stream()
                    .filter(Request.Entry.class::isInstance)
                    .forEach(request -> pending.add(((Request.Entry) request).entry()));
            SQLException failure = store(pending);
            for (Request request : batch) {
                switch (request) {
                    case Request.Entry entry -> {}
                    case Request.Flush flush -> complete(flush.done(), failure);
                    case Request.Stop stop -> {
                        running = false;
                        complete(stop.done(), failure);
                    }
                }
            }
            batch.clear();
        }
    }

    /** While there is nothing to store, what an older version has stored is made as fast to filter as the rest. */
    private Request next(boolean allStored) throws InterruptedException {
        if (!allStored) {
            return queue.poll(RETRY_MILLIS, TimeUnit.MILLISECONDS);
        }
        while (queue.isEmpty() && blocksUnknown) {
            blocksUnknown = noteUnknownBlock();
        }
        return queue.take();
    }

    private static void complete(CompletableFuture<Void> done, SQLException failure) {
        if (failure == null) {
            done.complete(null);
        } else {
            done.completeExceptionally(failure);
        }
    }

    private SQLException store(List<LogEntry> pending) {
        long missing = lost.getAndSet(0);
        if (missing > 0) {
            pending.add(new LogEntry(
                    0,
                    clock.instant(),
                    LogEntry.Level.WARN,
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    missing + " log lines could not be stored and are lost."));
        }
        if (pending.isEmpty()) {
            return null;
        }
        try {
            connections.inTransaction(connection -> insert(connection, pending));
            pending.clear();
            stored.run();
            return null;
        } catch (SQLException e) {
            LOG.error("The log could not be stored; it is tried again.", e);
            return e;
        }
    }

    private static Void insert(Connection connection, List<LogEntry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO entry(at, level, service, la, destination_la, school, code, file, message)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (LogEntry entry : entries) {
                insert.setLong(1, entry.at().toEpochMilli());
                insert.setInt(2, entry.level().ordinal());
                insert.setString(3, CleanText.of(entry.service()));
                insert.setString(4, CleanText.of(entry.la()));
                insert.setString(5, CleanText.of(entry.destinationLa()));
                insert.setString(6, CleanText.of(entry.school()));
                insert.setString(7, CleanText.of(entry.code()));
                insert.setString(8, CleanText.of(entry.file()));
                insert.setString(9, CleanText.of(entry.message()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        new Blocks(connection).noteNewest(entries.size());
        return null;
    }

    /** @return whether there may be another one */
    private boolean noteUnknownBlock() {
        try {
            OptionalLong unknown = connections.use(connection -> new Blocks(connection).newestUnknown());
            if (unknown.isPresent()) {
                connections.inTransaction(connection -> {
                    new Blocks(connection).note(unknown.getAsLong());
                    return null;
                });
            }
            return unknown.isPresent();
        } catch (SQLException e) {
            LOG.warn("Filtering stays slow until the log is opened again.", e);
            return false;
        }
    }
}
