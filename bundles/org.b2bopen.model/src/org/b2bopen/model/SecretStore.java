package org.b2bopen.model;

import java.util.Map;
import java.util.Optional;

/** Where passwords are kept (A8). Safe for use by several threads; touches the disk; fails with a {@link SecretStoreException}. */
public interface SecretStore {
    Optional<String> get(SecretKey key);

    default boolean contains(SecretKey key) {
        return get(key).isPresent();
    }

    void put(SecretKey key, String password);

    void remove(SecretKey key);

    /** Puts what has a value and removes what has none: a store on disk does it in one step, all or nothing. */
    default void apply(Map<SecretKey, Optional<String>> changes) {
        changes.forEach((key, password) -> password.ifPresentOrElse(value -> put(key, value), () -> remove(key)));
    }
}
