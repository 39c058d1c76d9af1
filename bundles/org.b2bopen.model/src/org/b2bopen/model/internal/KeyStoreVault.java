package org.b2bopen.model.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.b2bopen.model.PasswordHistory;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStoreException;

/**
 * Passwords as secret-key entries of a PKCS#12 key store. Writers in all processes take turns by a lock on a file and replace the key
 * store whole, so that readers need no lock.
 */
public final class KeyStoreVault {
    /** Before the path of a log-in: the hashes of the passwords it had (A8), one a line, the newest first. */
    private static final String FORMER = "former/";

    private final Path folder;
    private final Path file;
    private final Path lock;
    private final MasterSecret master;
    private final SecureRandom random = new SecureRandom();

    private char[] password;
    private byte[] seen;
    private KeyStore current;

    public KeyStoreVault(Path folder, Map<String, String> environment) {
        this.folder = folder.toAbsolutePath();
        file = this.folder.resolve("secrets.p12");
        lock = this.folder.resolve("lock");
        master = new MasterSecret(this.folder, environment);
    }

    public synchronized boolean contains(String path) {
        return guarded(() -> {
            Optional<KeyStore> store = read();
            return store.isPresent() && store.get().containsAlias(alias(path));
        });
    }

    public synchronized Optional<String> get(String path) {
        return guarded(() -> {
            Optional<KeyStore> store = read();
            return store.isEmpty() ? Optional.empty() : text(store.get(), path);
        });
    }

    public synchronized PasswordHistory history(String path) {
        return guarded(() -> {
            Optional<KeyStore> store = read();
            return store.isEmpty()
                    ? PasswordHistory.NONE
                    : PasswordHistory.of(text(store.get(), path), former(store.get(), path));
        });
    }

    public synchronized void apply(Map<SecretKey, Optional<String>> changes) {
        guarded(() -> {
            OwnerOnly.createFolder(folder);
            return locked(() -> {
                if (password == null || !Files.exists(file)) {
                    password = password(master.loadOrCreate(!Files.exists(file)));
                }
                write(changes);
                return null;
            });
        });
    }

    private void write(Map<SecretKey, Optional<String>> changes) throws IOException, GeneralSecurityException {
        Optional<KeyStore> existing = read();
        // Not the one that readers share: a failure below must leave that as it is on disk.
        KeyStore store = parse(existing.isPresent() ? seen : null);
        for (Map.Entry<SecretKey, Optional<String>> change : changes.entrySet()) {
            String path = change.getKey().path();
            remember(store, path, change.getValue());
            if (change.getValue().isPresent()) {
                put(store, path, change.getValue().get());
            } else if (store.containsAlias(alias(path))) {
                store.deleteEntry(alias(path));
            }
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        store.store(content, password);
        DurableFile.replace(file, content.toByteArray(), OwnerOnly.file(folder));
        seen = content.toByteArray();
        current = store;
    }

    /** In the same write as the change, so that no crash leaves the one without the other. */
    private void remember(KeyStore store, String path, Optional<String> next)
            throws IOException, GeneralSecurityException {
        Optional<String> replaced = text(store, path);
        if (replaced.isEmpty() || replaced.equals(next)) {
            return;
        }
        List<String> before = former(store, path);
        SaltedHash hash = SaltedHash.of(
                replaced.get(), before.stream().map(SaltedHash::parse).toList(), random);
        put(
                store,
                FORMER + path,
                Stream.concat(Stream.of(hash.toString()), before.stream())
                        .distinct()
                        .limit(PasswordHistory.LAST)
                        .collect(Collectors.joining("\n")));
    }

    private List<String> former(KeyStore store, String path) throws GeneralSecurityException {
        return text(store, FORMER + path).map(lines -> lines.lines().toList()).orElse(List.of());
    }

    private Optional<String> text(KeyStore store, String path) throws GeneralSecurityException {
        if (!store.containsAlias(alias(path))) {
            return Optional.empty();
        }
        byte[] secret = store.getKey(alias(path), password).getEncoded();
        return Optional.of(new String(secret, 1, secret.length - 1, StandardCharsets.UTF_8));
    }

    /** The first byte is a filler: a key must not be empty, a password given by a script may be anything. */
    private void put(KeyStore store, String path, String text) throws GeneralSecurityException {
        byte[] secret = ("=" + text).getBytes(StandardCharsets.UTF_8);
        store.setEntry(alias(path), new KeyStore.SecretKeyEntry(new SecretKeySpec(secret, "AES")), protection());
    }

    private Optional<KeyStore> read() throws IOException, GeneralSecurityException {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (!Arrays.equals(content, seen)) {
            if (password == null) {
                password = locked(() -> password(master.loadOrCreate(false)));
            }
            current = parse(content);
            seen = content;
        }
        return Optional.of(current);
    }

    private KeyStore parse(byte[] content) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try {
            store.load(content == null ? null : new ByteArrayInputStream(content), password);
        } catch (IOException e) {
            // The master secret may have been replaced together with the file: it is read again the next time.
            password = null;
            throw new IOException("the file is damaged, or does not belong to the master secret beside it", e);
        }
        return store;
    }

    private <T> T locked(Access<T> access) throws IOException, GeneralSecurityException {
        try (FileTurn turn = FileTurn.take(lock, OwnerOnly.file(folder))) {
            return access.run();
        }
    }

    /** Few rounds: they make a password that was chosen by a person harder to guess, and this one is 256 random bits. */
    private KeyStore.PasswordProtection protection() {
        byte[] salt = new byte[16];
        byte[] vector = new byte[16];
        random.nextBytes(salt);
        random.nextBytes(vector);
        return new KeyStore.PasswordProtection(
                password, "PBEWithHmacSHA256AndAES_256", new PBEParameterSpec(salt, 1000, new IvParameterSpec(vector)));
    }

    private <T> T guarded(Access<T> access) {
        try {
            return access.run();
        } catch (IOException | GeneralSecurityException e) {
            throw new SecretStoreException("The stored passwords in " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static char[] password(byte[] secret) {
        return Base64.getEncoder().encodeToString(secret).toCharArray();
    }

    /** Key stores fold the case of an alias; a path is told apart by case, so its letters are spelled out in hexadecimal. */
    private static String alias(String path) {
        return HexFormat.of().formatHex(path.getBytes(StandardCharsets.UTF_8));
    }

    @FunctionalInterface
    private interface Access<T> {
        T run() throws IOException, GeneralSecurityException;
    }
}
