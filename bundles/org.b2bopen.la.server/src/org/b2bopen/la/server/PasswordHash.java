package org.b2bopen.la.server;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What the accounts file keeps in place of a password (H4): {@code pbkdf2-sha256$<iterations>$<salt>$<hash>}, salt and hash in base64.
 * Immutable. {@link #toString()} is the text for the file.
 */
public final class PasswordHash {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SCHEME = "pbkdf2-sha256";
    private static final Pattern TEXT =
            Pattern.compile(SCHEME + "\\$([0-9]{4,8})\\$([A-Za-z0-9+/=]{8,128})\\$([A-Za-z0-9+/=]{8,128})");
    private static final int ITERATIONS = 600_000;
    private static final int CHEAP_ITERATIONS = 10_000;
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(int iterations, byte[] salt, byte[] hash) {
        this.iterations = iterations;
        this.salt = salt;
        this.hash = hash;
    }

    /** With a new random salt; the caller clears the password. */
    public static PasswordHash of(char[] password) {
        return of(password, ITERATIONS);
    }

    /** For a password that stands beside it in clear, and so gains nothing by a hash that is slow to guess. */
    public static PasswordHash cheap(char[] password) {
        return of(password, CHEAP_ITERATIONS);
    }

    /** Takes as long as this one to verify, and is that of no password. */
    public PasswordHash decoy() {
        byte[] random = new byte[SALT_BYTES + HASH_BYTES];
        RANDOM.nextBytes(random);
        return new PasswordHash(
                iterations,
                Arrays.copyOf(random, SALT_BYTES),
                Arrays.copyOfRange(random, SALT_BYTES, SALT_BYTES + HASH_BYTES));
    }

    private static PasswordHash of(char[] password, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(iterations, salt, derive(password, salt, iterations));
    }

    /** The text of {@link #of}, for {@code b2bopen serve --hash-password}. */
    public static String hash(char[] password) {
        return of(password).toString();
    }

    /** @throws IllegalArgumentException when the text is not one of {@link #hash}; the message does not hold the text */
    public static PasswordHash parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("it is not a line printed by 'serve --hash-password'");
        }
        int iterations = Integer.parseInt(matcher.group(1));
        byte[] salt = Base64.getDecoder().decode(matcher.group(2));
        byte[] hash = Base64.getDecoder().decode(matcher.group(3));
        if (iterations > MOST_ITERATIONS || hash.length != HASH_BYTES) {
            throw new IllegalArgumentException("it is not a line printed by 'serve --hash-password'");
        }
        return new PasswordHash(iterations, salt, hash);
    }

    /** How much work it is to verify. */
    public int cost() {
        return iterations;
    }

    /** Takes the same time whatever the password is. */
    public boolean verify(char[] password) {
        return MessageDigest.isEqual(hash, derive(password, salt, iterations));
    }

    private static byte[] derive(char[] password, byte[] salt, int iterations) {
        PBEKeySpec key = new PBEKeySpec(password, salt, iterations, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA256", e);
        } finally {
            key.clearPassword();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PasswordHash that
                && iterations == that.iterations
                && Arrays.equals(salt, that.salt)
                && MessageDigest.isEqual(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder();
        return SCHEME + "$" + iterations + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }
}
