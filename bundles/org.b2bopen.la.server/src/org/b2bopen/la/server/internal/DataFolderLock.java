package org.b2bopen.la.server.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One receiver works in a data folder; the operating system drops the lock when its process dies. */
final class DataFolderLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DataFolderLock.class);

    /**
     * What this process holds. The operating system knows locks by process: to open such a file once more, and to close that channel, would
     * drop the lock of the receiver that works there.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DataFolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws IllegalArgumentException with a sentence for people */
    static DataFolderLock take(Path data) {
        try {
            Durable.directories(data);
            Path file = data.toRealPath().resolve("server.lock");
            if (HELD_HERE.add(file)) {
                FileChannel channel = locked(file);
                if (channel != null) {
                    return new DataFolderLock(file, channel);
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("The data folder " + data + " cannot be written to.", e);
        }
        throw new IllegalArgumentException("Another receiver works in the data folder " + data + ".");
    }

    /** Null where another process has it. */
    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = null;
        boolean ours = false;
        try {
            channel = Durable.openForWriting(file);
            ours = channel.tryLock() != null;
            return ours ? channel : null;
        } finally {
            if (!ours) {
                if (channel != null) {
                    channel.close();
                }
                HELD_HERE.remove(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("The lock of the data folder was not released", e);
        }
        HELD_HERE.remove(file);
    }
}
