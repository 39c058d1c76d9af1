package org.b2bopen.transport.soap;

import jakarta.activation.DataSource;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import org.b2bopen.transport.Content;

/**
 * A stretch of a file, as the attachment of one request. Remembers when reading the file itself failed, because CXF wraps that in the
 * same exceptions as a broken connection.
 */
final class Part implements DataSource {
    private final Content content;
    private final long offset;
    private final long size;
    private final Watch watch;
    private final Timeouts timeouts;
    private volatile boolean stopped;
    private volatile IOException failure;

    Part(Content content, long offset, long size, Watch watch, Timeouts timeouts) {
        this.content = content;
        this.offset = offset;
        this.size = size;
        this.watch = watch;
        this.timeouts = timeouts;
    }

    /** Ends the reading, and with it the request that is being written. */
    void stop() {
        stopped = true;
    }

    /** What went wrong with the file itself, or null. */
    IOException failure() {
        return failure;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        if (size == 0) {
            return InputStream.nullInputStream();
        }
        try {
            return new PartStream(content.open(offset));
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("a part is read only");
    }

    @Override
    public String getContentType() {
        return "application/octet-stream";
    }

    @Override
    public String getName() {
        return "content";
    }

    private final class PartStream extends InputStream {
        private final InputStream file;
        private long left = size;

        PartStream(InputStream file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int count) throws IOException {
            if (left == 0) {
                return -1;
            }
            if (stopped) {
                throw new InterruptedIOException("the transfer was stopped");
            }
            try {
                int read = file.read(target, from, (int) Math.min(count, left));
                if (read < 0) {
                    throw new EOFException("the file is shorter than it was");
                }
                left -= read;
                if (left == 0) {
                    watch.allow(timeouts.receipt());
                } else {
                    watch.moved();
                }
                return read;
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
