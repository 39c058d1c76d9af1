package org.b2bopen.model;

import java.util.Optional;

/** Where passwords are kept (A8). Safe for use by several threads; touches the disk. */
public interface SecretStore {
    Optional<String> get(SecretKey key);

    default boolean contains(SecretKey key) {
        return get(key).isPresent();
    }

    void put(SecretKey key, String password);

    void remove(SecretKey key);
}
