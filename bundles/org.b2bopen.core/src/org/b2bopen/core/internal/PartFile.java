package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file on its way in, under its temporary name; what it holds is good for going on later (R2). Once closed, nobody can write to it any
 * more: a transport that hung and was left behind may wake up when the file has long been checked and has its own name.
 */
final class PartFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PartFile.class);

    private final Path path;
    private final long length;
    private final Set<FileChannel> open = new HashSet<>();
    private boolean closed;

    PartFile(Path path, long length) {
        this.path = path;
        this.length = length;
    }

    Path path() {
        return path;
    }

    /** How much of it is there. */
    long held() throws IOException {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? Files.size(path) : 0;
    }

    void drop() throws IOException {
        Files.deleteIfExists(path);
    }

    /** Appends after what is held. More than the announced length is refused, whatever the transport writes. */
    OutputStream append() throws IOException {
        FileChannel channel = opened();
        try {
            return new Bounded(channel, channel.size());
        } catch (IOException e) {
            done(channel);
            throw e;
        }
    }

    private synchronized FileChannel opened() throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        FileChannel channel = FileChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND,
                LinkOption.NOFOLLOW_LINKS);
        open.add(channel);
        return channel;
    }

    private synchronized void done(FileChannel channel) throws IOException {
        open.remove(channel);
        channel.close();
    }

    @Override
    public synchronized void close() {
        closed = true;
        for (FileChannel channel : open) {
            try {
                channel.close();
            } catch (IOException e) {
                LOG.warn("A file that was fetched could not be closed.", e);
            }
        }
    }

    /** Content and entry survive a power cut from here on. */
    void sync() throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            channel.force(true);
        }
        Moves.syncFolder(path.getParent());
    }

    private final class Bounded extends OutputStream {
        private final FileChannel channel;
        private long written;

        Bounded(FileChannel channel, long written) {
            this.channel = channel;
            this.written = written;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            if (count > length - written) {
                throw new IOException("More came than was announced.");
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, count);
            while (buffer.hasRemaining()) {
                written += channel.write(buffer);
            }
        }

        @Override
        public void close() throws IOException {
            done(channel);
        }
    }
}
