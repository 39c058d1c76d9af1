package org.b2bopen.model;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A secret store for tests of what surrounds it. */
final class MemorySecrets implements SecretStore {
    final Map<SecretKey, String> content = new ConcurrentHashMap<>();

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
