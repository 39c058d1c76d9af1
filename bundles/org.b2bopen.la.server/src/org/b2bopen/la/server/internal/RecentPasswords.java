package org.b2bopen.la.server.internal;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.b2bopen.la.server.PasswordHash;

/**
 * Which passwords were right a moment ago. An export logs in once for each of its connections, and to derive a hash costs more than to
 * receive a hundred files. Kept in memory only, for a minute, under a key that is made at each start. Wrong ones are never kept, so
 * that guessing stays as slow as it was.
 */
final class RecentPasswords {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final String MAC = "HmacSHA256";

    private record Entry(byte[] code, Instant until) {}

    private final Map<PasswordHash, Entry> entries = new HashMap<>();
    private final Clock clock;
    private final SecretKey key;

    RecentPasswords(Clock clock) {
        this.clock = clock;
        try {
            this.key = KeyGenerator.getInstance(MAC).generateKey();
        } catch (NoSuchAlgorithmException e) {
            throw unknown(e);
        }
    }

    synchronized boolean wasRight(PasswordHash hash, char[] password) {
        Instant now = clock.instant();
        entries.values().removeIf(entry -> now.isAfter(entry.until()));
        Entry entry = entries.get(hash);
        return entry != null && MessageDigest.isEqual(entry.code(), code(password));
    }

    synchronized void right(PasswordHash hash, char[] password) {
        entries.put(hash, new Entry(code(password), clock.instant().plus(KEPT)));
    }

    private byte[] code(char[] password) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            mac.update(StandardCharsets.UTF_8.encode(CharBuffer.wrap(password)));
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw unknown(e);
        }
    }

    private static IllegalStateException unknown(GeneralSecurityException e) {
        return new IllegalStateException("This Java has no " + MAC, e);
    }
}
