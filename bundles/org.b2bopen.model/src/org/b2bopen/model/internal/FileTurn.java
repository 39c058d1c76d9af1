package org.b2bopen.model.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.time.Duration;
import java.util.Set;

/** Whose turn it is to write: held by one process, and in it by one writer, at a time; given up by a crash. */
final class FileTurn implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FileChannel channel;
    private final FileLock lock;

    private FileTurn(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Waits for the turn, half a minute at most. @param attributes of the file that stands for the turn, when it has to be made */
    static FileTurn take(Path file, FileAttribute<?>... attributes) throws IOException {
        FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), attributes);
        try {
            return new FileTurn(channel, acquire(channel));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock acquire(FileChannel channel) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            try {
                FileLock held = channel.tryLock();
                if (held != null) {
                    return held;
                }
            } catch (OverlappingFileLockException e) {
                // Another writer in this process has it: the same as another process, only told differently.
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while another process was writing", e);
            }
        } while (System.nanoTime() < deadline);
        throw new IOException("another process has been writing for " + PATIENCE.toSeconds() + " seconds");
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        }
    }
}
