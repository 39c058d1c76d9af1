package org.b2bopen.model;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.model.internal.KeyStoreVault;

/**
 * Passwords in a PKCS#12 key store of the Java platform, in the folder {@code secure} of the workspace, which only its owner may enter
 * (A8). The key store is encrypted and authenticated under a random 256-bit master secret; that one lies in a file of the owner, or,
 * where a passphrase is given, wrapped by it (PBKDF2). Several processes may use it at once: each sees the others' changes.
 */
public final class SecureSecretStore implements SecretStore {
    private final KeyStoreVault vault;

    private SecureSecretStore(KeyStoreVault vault) {
        this.vault = vault;
    }

    /** Touches no file before it is first used. The passphrase comes from systemd's credentials or from the environment, see docs/configuration.md. */
    public static SecureSecretStore open(Path workspace) {
        return new SecureSecretStore(new KeyStoreVault(workspace.resolve("secure"), System.getenv()));
    }

    @Override
    public Optional<String> get(SecretKey key) {
        return vault.get(key.path());
    }

    @Override
    public boolean contains(SecretKey key) {
        return vault.contains(key.path());
    }

    @Override
    public PasswordHistory history(SecretKey key) {
        return vault.history(key.path());
    }

    @Override
    public void put(SecretKey key, String password) {
        apply(Map.of(key, Optional.of(password)));
    }

    @Override
    public void remove(SecretKey key) {
        apply(Map.of(key, Optional.empty()));
    }

    @Override
    public void apply(Map<SecretKey, Optional<String>> changes) {
        vault.apply(changes);
    }
}
