package org.b2bopen.model.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.b2bopen.model.SecretStoreException;

/** The random 256 bits that the passwords are encrypted under: plain in the owner's file, or wrapped by a passphrase. */
final class MasterSecret {
    static final String CREDENTIAL = "b2bopen-master";
    static final String VARIABLE = "B2BOPEN_MASTER_PASSPHRASE";

    private static final String KDF = "PBKDF2WithHmacSHA256";
    private static final int ITERATIONS = 600_000;
    /** More would be someone's attempt to keep us busy. */
    private static final int MAX_ITERATIONS = 50_000_000;

    private final Path plain;
    private final Path wrapped;
    private final Map<String, String> environment;
    private final SecureRandom random = new SecureRandom();

    MasterSecret(Path folder, Map<String, String> environment) {
        plain = folder.resolve("master.key");
        wrapped = folder.resolve("master.wrapped");
        this.environment = environment;
    }

    /** To be called under the lock of the folder: where there is a passphrase for the first time, the plain file is replaced. */
    byte[] loadOrCreate(boolean mayCreate) throws IOException, GeneralSecurityException {
        Optional<char[]> passphrase = passphrase();
        if (Files.exists(wrapped)) {
            byte[] secret = unwrap(passphrase.orElseThrow(() -> new SecretStoreException(
                    "The stored passwords are protected by a passphrase. Give it as the systemd credential "
                            + CREDENTIAL + " or in the environment variable " + VARIABLE + ".",
                    null)));
            // Left behind by a crash between the two steps below.
            Files.deleteIfExists(plain);
            return secret;
        }
        byte[] secret = readPlain().orElseGet(() -> mayCreate ? fresh(32) : missing());
        if (passphrase.isPresent()) {
            DurableFile.replace(wrapped, wrap(secret, passphrase.get()), OwnerOnly.file(wrapped.getParent()));
            Files.deleteIfExists(plain);
        } else if (!Files.exists(plain)) {
            DurableFile.replace(plain, Base64.getEncoder().encode(secret), OwnerOnly.file(plain.getParent()));
        }
        return secret;
    }

    private byte[] missing() {
        throw new SecretStoreException(
                "The stored passwords cannot be opened, because " + plain
                        + " is missing. Restore it from a copy, or delete the folder " + plain.getParent()
                        + " and enter the passwords again.",
                null);
    }

    private Optional<byte[]> readPlain() throws IOException {
        try {
            byte[] secret = Base64.getDecoder()
                    .decode(Files.readString(plain, StandardCharsets.US_ASCII).strip());
            if (secret.length != 32) {
                throw damaged(plain);
            }
            return Optional.of(secret);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IllegalArgumentException | java.nio.charset.MalformedInputException e) {
            throw damaged(plain);
        }
    }

    private Optional<char[]> passphrase() throws IOException {
        String folder = environment.get("CREDENTIALS_DIRECTORY");
        if (folder != null) {
            Path credential = Path.of(folder).resolve(CREDENTIAL);
            if (Files.exists(credential)) {
                return nonEmpty(Files.readString(credential).stripTrailing(), credential.toString());
            }
        }
        String variable = environment.get(VARIABLE);
        return variable == null ? Optional.empty() : nonEmpty(variable, VARIABLE);
    }

    private static Optional<char[]> nonEmpty(String passphrase, String source) {
        if (passphrase.isEmpty()) {
            throw new SecretStoreException("The passphrase in " + source + " is empty.", null);
        }
        return Optional.of(passphrase.toCharArray());
    }

    private byte[] wrap(byte[] secret, char[] passphrase) throws GeneralSecurityException {
        byte[] salt = fresh(16);
        byte[] nonce = fresh(12);
        byte[] sealed =
                cipher(Cipher.ENCRYPT_MODE, passphrase, salt, ITERATIONS, nonce).doFinal(secret);
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                        "\n",
                        "kdf=" + KDF,
                        "iterations=" + ITERATIONS,
                        "salt=" + base64.encodeToString(salt),
                        "nonce=" + base64.encodeToString(nonce),
                        "secret=" + base64.encodeToString(sealed),
                        "")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] unwrap(char[] passphrase) throws IOException, GeneralSecurityException {
        Properties fields = new Properties();
        fields.load(new StringReader(Files.readString(wrapped, StandardCharsets.ISO_8859_1)));
        try {
            int iterations = Integer.parseInt(fields.getProperty("iterations", ""));
            if (!KDF.equals(fields.getProperty("kdf")) || iterations < ITERATIONS || iterations > MAX_ITERATIONS) {
                throw damaged(wrapped);
            }
            return cipher(Cipher.DECRYPT_MODE, passphrase, field(fields, "salt"), iterations, field(fields, "nonce"))
                    .doFinal(field(fields, "secret"));
        } catch (AEADBadTagException e) {
            throw new SecretStoreException(
                    "The passphrase does not open the stored passwords in " + wrapped + ".", null);
        } catch (IllegalArgumentException e) {
            throw damaged(wrapped);
        }
    }

    private static byte[] field(Properties fields, String name) {
        return Base64.getDecoder().decode(fields.getProperty(name, ""));
    }

    private static Cipher cipher(int mode, char[] passphrase, byte[] salt, int iterations, byte[] nonce)
            throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, iterations, 256);
        byte[] key = SecretKeyFactory.getInstance(KDF).generateSecret(spec).getEncoded();
        spec.clearPassword();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        return cipher;
    }

    private byte[] fresh(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static SecretStoreException damaged(Path file) {
        return new SecretStoreException("The file " + file + " is damaged: restore it from a copy.", null);
    }
}
