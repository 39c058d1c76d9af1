package org.b2bopen.messages.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Takes hash and length of every byte that the parser reads, and of what it leaves. Tells its own failures from the parser's,
 * which reports bytes that are wrong for the encoding as an {@link IOException} too.
 */
public final class HashedStream extends InputStream {
    /** How many bytes the parser may read before it reports something: it keeps a tag, a comment and the like whole (R4). */
    static final int LONGEST_MARKUP = 1 << 20;

    private static final int BUFFER = 64 * 1024;

    /** The parser reads on and on without reporting anything, because one tag, comment or the like does not end. */
    static final class EndlessMarkup extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final InputStream in;
    private final BooleanSupplier cancelled;
    private final MessageDigest digest;
    private long length;
    private long reportedAt;
    private boolean guarded = true;
    private boolean atEnd;
    private IOException failure;

    public HashedStream(InputStream in, BooleanSupplier cancelled) {
        this.in = in;
        this.cancelled = cancelled;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        if (guarded && length - reportedAt > LONGEST_MARKUP) {
            throw new EndlessMarkup();
        }
        try {
            if (cancelled.getAsBoolean()) {
                throw new InterruptedIOException("The check was cancelled.");
            }
            int read = in.read(buffer, offset, count);
            if (read < 0) {
                atEnd = true;
            } else {
                digest.update(buffer, offset, read);
                length += read;
            }
            return read;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** To be called whenever the parser reports something, so that what it keeps is known to be bounded. */
    void reported() {
        reportedAt = length;
    }

    /** The parser closes what it reads; the file belongs to the caller. */
    @Override
    public void close() {}

    public void drain() throws IOException {
        guarded = false;
        byte[] buffer = new byte[BUFFER];
        int read;
        do {
            read = read(buffer, 0, buffer.length);
        } while (read >= 0);
    }

    public boolean atEnd() {
        return atEnd;
    }

    public long length() {
        return length;
    }

    /** Why reading failed, if it was the file and not what stands in it. */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /** To be called once, at the end. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
