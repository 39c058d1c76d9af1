package org.b2bopen.la.store;

/** The database could not read or keep something, for example because the disk is full. Nothing of the failed call is kept. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
