package org.b2bopen.la.store;

import java.util.Objects;

/** Who we are to a database server. The password may be empty where the server asks for none. */
public record StoreLogin(String user, String password) {
    public StoreLogin {
        Objects.requireNonNull(user);
        Objects.requireNonNull(password);
    }

    @Override
    public String toString() {
        return "StoreLogin[" + user + "]";
    }
}
