package org.b2bopen.model;

/** The passwords cannot be read or written. The message is a sentence for the user; neither it nor a cause holds a password. */
public final class SecretStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SecretStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
