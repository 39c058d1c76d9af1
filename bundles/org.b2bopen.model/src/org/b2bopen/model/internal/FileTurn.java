package org.b2bopen.model.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Whose turn it is to write: held by one process, and in it by one writer, at a time; given up by a crash. */
final class FileTurn implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * One for each file, because the operating system knows locks by process: whoever closes any channel on the file drops the lock of all
     * of the process. So nobody here opens the file out of turn.
     */
    private static final Map<Path, Semaphore> HERE = new ConcurrentHashMap<>();

    private final Semaphore here;
    private final FileChannel channel;
    private final FileLock lock;

    private FileTurn(Semaphore here, FileChannel channel, FileLock lock) {
        this.here = here;
        this.channel = channel;
        this.lock = lock;
    }

    /** Waits for the turn, half a minute at most. @param attributes of the file that stands for the turn, when it has to be made */
    static FileTurn take(Path file, FileAttribute<?>... attributes) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Semaphore here = HERE.computeIfAbsent(
                file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName()), path -> new Semaphore(1));
        await(here);
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), attributes);
            lock = acquire(channel, deadline);
            return new FileTurn(here, channel, lock);
        } finally {
            if (lock == null) {
                giveUp(here, channel);
            }
        }
    }

    private static void await(Semaphore here) throws IOException {
        try {
            if (!here.tryAcquire(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new IOException("this program has been writing for " + PATIENCE.toSeconds() + " seconds");
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static FileLock acquire(FileChannel channel, long deadline) throws IOException {
        do {
            FileLock held = channel.tryLock();
            if (held != null) {
                return held;
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        } while (System.nanoTime() < deadline);
        throw new IOException("another process has been writing for " + PATIENCE.toSeconds() + " seconds");
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IOException("interrupted while somebody else was writing", e);
    }

    private static void giveUp(Semaphore here, FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            here.release();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            lock.release();
        } finally {
            giveUp(here, channel);
        }
    }
}
