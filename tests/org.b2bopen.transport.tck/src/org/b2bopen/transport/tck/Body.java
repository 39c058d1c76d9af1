package org.b2bopen.transport.tck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Bytes that can be had again from any place, without being in memory.
 *
 * @since 1.0
 */
public abstract class Body {
    private String sha256;

    /** In bytes. */
    public abstract long length();

    /** From a byte offset on. */
    public abstract InputStream from(long offset) throws IOException;

    /** Of all of it, lower-case hex. */
    public final synchronized String sha256() {
        if (sha256 == null) {
            MessageDigest digest = digest();
            byte[] buffer = new byte[64 * 1024];
            try (InputStream in = from(0)) {
                for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                    digest.update(buffer, 0, got);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            sha256 = HexFormat.of().formatHex(digest.digest());
        }
        return sha256;
    }

    /** As an array; for a small one. */
    public final byte[] bytes() {
        try (InputStream in = from(0)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes without a pattern, the same for the same seed. */
    public static Body random(int seed, long length) {
        return new Random(seed, length);
    }

    /** Each eight bytes are a mixture of their place and the seed. */
    private static final class Random extends Body {
        private final long seed;
        private final long length;

        Random(int seed, long length) {
            this.seed = seed;
            this.length = length;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public InputStream from(long offset) {
            return new InputStream() {
                private long at = offset;

                @Override
                public int read() {
                    return at == length ? -1 : at(at++);
                }

                @Override
                public int read(byte[] target, int start, int count) {
                    if (at == length) {
                        return count == 0 ? 0 : -1;
                    }
                    int many = (int) Math.min(count, length - at);
                    for (int i = 0; i < many; i++) {
                        target[start + i] = (byte) at(at++);
                    }
                    return many;
                }
            };
        }

        private int at(long place) {
            long mixed = (place >>> 3) * 0x9E3779B97F4A7C15L + seed * 0xC2B2AE3D27D4EB4FL;
            mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
            return (int) (mixed >>> ((place & 7) * 8)) & 0xff;
        }
    }
}
