package org.b2bopen.model.internal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password that is only ever compared with: {@code pbkdf2-sha512$<iterations>$<salt>$<hash>}, salt and hash in base64. The hashes of
 * one log-in share a salt, so that comparing with all of them costs one derivation, and typing stays fluent.
 */
public final class SaltedHash {
    private static final String SCHEME = "pbkdf2-sha512";
    private static final Pattern TEXT =
            Pattern.compile(SCHEME + "\\$([0-9]{4,8})\\$([A-Za-z0-9+/=]{16,64})\\$([A-Za-z0-9+/=]{44})");
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Salt salt;
    private final byte[] hash;

    private SaltedHash(Salt salt, byte[] hash) {
        this.salt = salt;
        this.hash = hash;
    }

    /** What a password is mixed with, and how often. */
    public record Salt(int iterations, String base64) {
        static Salt fresh(SecureRandom random) {
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            return new Salt(ITERATIONS, Base64.getEncoder().encodeToString(salt));
        }

        boolean isStrongEnough() {
            return iterations >= ITERATIONS;
        }

        public SaltedHash hash(String password) {
            PBEKeySpec key = new PBEKeySpec(
                    password.toCharArray(), Base64.getDecoder().decode(base64), iterations, HASH_BYTES * 8);
            try {
                return new SaltedHash(
                        this,
                        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                                .generateSecret(key)
                                .getEncoded());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA512", e);
            } finally {
                key.clearPassword();
            }
        }
    }

    /** @param earlier of the same log-in, the newest first: their salt is used again */
    static SaltedHash of(String password, List<SaltedHash> earlier, SecureRandom random) {
        return earlier.stream()
                .map(SaltedHash::salt)
                .filter(Salt::isStrongEnough)
                .findFirst()
                .orElseGet(() -> Salt.fresh(random))
                .hash(password);
    }

    /** @throws IllegalArgumentException when the text is none; the message does not hold it */
    public static SaltedHash parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("The history of a password is damaged.");
        }
        return new SaltedHash(
                new Salt(Integer.parseInt(matcher.group(1)), matcher.group(2)),
                Base64.getDecoder().decode(matcher.group(3)));
    }

    public Salt salt() {
        return salt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SaltedHash that && salt.equals(that.salt) && MessageDigest.isEqual(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(salt);
    }

    /** The text to keep. */
    @Override
    public String toString() {
        return SCHEME + "$" + salt.iterations() + "$" + salt.base64() + "$"
                + Base64.getEncoder().encodeToString(hash);
    }
}
