package org.b2bopen.ui.administration.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;

/** Keeps fictitious passwords in memory. */
final class MemorySecrets implements SecretStore {
    final Map<SecretKey, String> content = new HashMap<>();

    @Override
    public Optional<String> get(SecretKey key) {
        return Optional.ofNullable(content.get(key));
    }

    @Override
    public void put(SecretKey key, String password) {
        content.put(key, password);
    }

    @Override
    public void remove(SecretKey key) {
        content.remove(key);
    }
}
