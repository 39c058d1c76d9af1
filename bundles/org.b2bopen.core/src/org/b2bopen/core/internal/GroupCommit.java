package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.b2bopen.log.DatabaseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits what several threads write at the same time in one transaction, so that they share the wait for the disk. A write that
 * fails fails alone: the others of its group are tried again one by one.
 */
final class GroupCommit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int LARGEST_GROUP = 256;

    @FunctionalInterface
    interface Change {
        void make(Connection connection) throws SQLException;
    }

    private record Request(Change change, CompletableFuture<Void> done, boolean last) {}

    private final LinkedBlockingQueue<Request> queue = new LinkedBlockingQueue<>();
    private final Path file;
    private final Connection connection;
    private boolean closed;

    /** @param file the database, to be named where it cannot be written */
    GroupCommit(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        connection.setAutoCommit(false);
        Thread.ofPlatform().daemon().name("b2bopen-journal").start(this::run);
    }

    /** Returns when the change is durable; also when the thread was interrupted meanwhile, because half known is worse than late. */
    void write(Change change) throws IOException {
        boolean interrupted = false;
        CompletableFuture<Void> done = submit(change, false);
        try {
            while (true) {
                try {
                    done.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException failure
                    ? new DatabaseException(file, failure)
                    : new IOException("The journal cannot be written.", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Nobody would take what comes after the last one. */
    private synchronized CompletableFuture<Void> submit(Change change, boolean last) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        if (closed) {
            done.completeExceptionally(new IllegalStateException("The journal is closed."));
        } else {
            closed = last;
            queue.add(new Request(change, done, last));
        }
        return done;
    }

    @Override
    public void close() throws SQLException {
        try {
            submit(any -> {}, true).join();
        } catch (CompletionException closedBefore) {
            LOG.debug("The journal was closed before, or its last commit failed.", closedBefore);
        }
        connection.close();
    }

    private void run() {
        List<Request> group = new ArrayList<>();
        boolean running = true;
        while (running) {
            try {
                group.add(queue.take());
            } catch (InterruptedException e) {
                continue;
            }
            queue.drainTo(group, LARGEST_GROUP);
            commit(group);
            running = group.stream().noneMatch(Request::last);
            group.clear();
        }
    }

    private void commit(List<Request> group) {
        try {
            for (Request request : group) {
                request.change().make(connection);
            }
            connection.commit();
            group.forEach(request -> request.done().complete(null));
        } catch (SQLException | RuntimeException | Error e) {
            // Errors, too: without this thread, everybody who writes would wait for ever.
            rollback(e);
            if (group.size() == 1) {
                group.getFirst().done().completeExceptionally(e);
            } else {
                group.forEach(request -> commit(List.of(request)));
            }
        }
    }

    private void rollback(Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
