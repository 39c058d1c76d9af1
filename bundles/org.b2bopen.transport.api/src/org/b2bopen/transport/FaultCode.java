package org.b2bopen.transport;

/**
 * Why a transport failed, in the words of the command line (H2). Retryable are {@link #UNREACHABLE} and {@link #PROXY} where they say so, and
 * nothing else.
 *
 * @since 1.0
 */
public enum FaultCode {
    /** User name or password is wrong, expired or locked. */
    LOGIN_REFUSED,
    /** The school has no licence at the LA (T7). */
    LICENCE,
    /**
     * No connection: host unknown, refused, timed out, broken off; then retryable. Or something that is not a data-transfer server
     * answers at the address; then not.
     */
    UNREACHABLE,
    /** The server's certificate, host name or protocol version is not acceptable, or the address is not encrypted at all. */
    TLS,
    /** The proxy refused; or it could not be reached, then retryable. */
    PROXY,
    /** The receiver holds other content under the same key. */
    CONFLICT,
    /** The receiver refused the file: its name, its schema, or another rule of its own; or it belongs to another LA. */
    RECEIVER_REFUSED,
    /** The local file could not be read or written. */
    IO
}
