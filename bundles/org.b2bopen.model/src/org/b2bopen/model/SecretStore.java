package org.b2bopen.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where passwords are kept (A8). Safe for use by several threads; touches the disk; fails with a {@link SecretStoreException}. */
public interface SecretStore {
    Optional<String> get(SecretKey key);

    default boolean contains(SecretKey key) {
        return get(key).isPresent();
    }

    /** What the next password of this log-in is compared with (A8). A password that is replaced or removed goes into it, salted and hashed. */
    default PasswordHistory history(SecretKey key) {
        return PasswordHistory.of(get(key), List.of());
    }

    void put(SecretKey key, String password);

    void remove(SecretKey key);

    /** Puts what has a value and removes what has none: a store on disk does it in one step, all or nothing. */
    default void apply(Map<SecretKey, Optional<String>> changes) {
        changes.forEach((key, password) -> password.ifPresentOrElse(value -> put(key, value), () -> remove(key)));
    }
}
