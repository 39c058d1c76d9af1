package org.b2bopen.core.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.b2bopen.transport.Content;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file's bytes on their way out. The hash is taken again over what is given (R3): the last bytes are given only when all of them
 * together are what was checked, so that a receiver never holds a whole file that is not the checked one.
 */
final class HashingContent implements Content, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HashingContent.class);
    private static final int BUFFER = 64 * 1024;
    private static final int CHECKPOINTS = 64;
    private static final long SMALLEST_STEP = 1024 * 1024;

    private final Path file;
    private final long length;
    private final String sha256;
    private final BooleanSupplier cancelled;
    private final long step;
    /** The hash's state at some offsets, so that a transport that opens the file for each part does not read it all each time. */
    private final TreeMap<Long, MessageDigest> checkpoints = new TreeMap<>();

    private final Set<Hashed> open = ConcurrentHashMap.newKeySet();
    private volatile boolean changed;
    private volatile boolean closed;

    HashingContent(Path file, long length, String sha256, BooleanSupplier cancelled) {
        this.file = file;
        this.length = length;
        this.sha256 = sha256;
        this.cancelled = cancelled;
        this.step = Math.max(SMALLEST_STEP, length / CHECKPOINTS);
    }

    /** Whether a stream found the file to be another than the one that was checked. */
    boolean changed() {
        return changed;
    }

    @Override
    public InputStream open(long offset) throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        if (offset < 0 || offset > length) {
            throw new EOFException("There is no offset " + offset + " in this file.");
        }
        Hashed stream = new Hashed(FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS), offset);
        try {
            if (closed) {
                throw new ClosedChannelException();
            }
            stream.hashUpTo(offset);
            return stream;
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    /** Takes the file back from a transport that forgot to close it, or that hangs: what is open can be neither moved on Windows nor trusted. */
    @Override
    public void close() {
        closed = true;
        for (Hashed stream : open) {
            try {
                stream.channel.close();
            } catch (IOException e) {
                LOG.warn("A file that was sent could not be closed.", e);
            }
        }
    }

    private synchronized Map.Entry<Long, MessageDigest> checkpointBefore(long offset) {
        Map.Entry<Long, MessageDigest> found = checkpoints.floorEntry(offset);
        return found == null ? Map.entry(0L, TransferKey.sha256()) : Map.entry(found.getKey(), copy(found.getValue()));
    }

    private synchronized void remember(long offset, MessageDigest digest) {
        if (offset > 0 && (checkpoints.isEmpty() || offset >= checkpoints.lastKey() + step)) {
            checkpoints.put(offset, copy(digest));
        }
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of the Java platform can be copied.", e);
        }
    }

    private final class Hashed extends InputStream {
        private final FileChannel channel;
        private final MessageDigest digest;
        private long position;

        Hashed(FileChannel channel, long offset) throws IOException {
            Map.Entry<Long, MessageDigest> checkpoint = checkpointBefore(offset);
            this.channel = channel;
            this.position = checkpoint.getKey();
            this.digest = checkpoint.getValue();
            open.add(this);
            channel.position(position);
        }

        void hashUpTo(long offset) throws IOException {
            byte[] buffer = new byte[BUFFER];
            while (position < offset) {
                take(buffer, 0, (int) Math.min(buffer.length, offset - position));
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int start, int count) throws IOException {
            if (count == 0) {
                return 0;
            }
            if (position == length) {
                return -1;
            }
            return take(target, start, (int) Math.min(count, length - position));
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, length - position);
        }

        @Override
        public void close() throws IOException {
            open.remove(this);
            remember(position, digest);
            channel.close();
        }

        private int take(byte[] target, int start, int count) throws IOException {
            if (cancelled.getAsBoolean()) {
                throw new InterruptedIOException("The transfer was cancelled.");
            }
            int got = channel.read(ByteBuffer.wrap(target, start, count));
            if (got < 0) {
                throw changed();
            }
            digest.update(target, start, got);
            position += got;
            remember(position, digest);
            if (position == length && !sound()) {
                throw changed();
            }
            return got;
        }

        private boolean sound() throws IOException {
            boolean ends = channel.read(ByteBuffer.allocate(1)) < 0;
            return ends && HexFormat.of().formatHex(copy(digest).digest()).equals(sha256);
        }

        private IOException changed() {
            changed = true;
            return new IOException("The file changed while it was sent.");
        }
    }
}
