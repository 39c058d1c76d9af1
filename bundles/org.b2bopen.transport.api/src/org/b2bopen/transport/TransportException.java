package org.b2bopen.transport;

import java.util.Objects;
import java.util.Optional;

/**
 * A transport failed. The message is a sentence that a school understands; it must not hold anything from the file's content, nor a
 * password, nor raw text of the server.
 *
 * @since 1.0
 */
public final class TransportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final FaultCode code;
    private final boolean retryable;
    private final transient ContentFault contentFault;

    /**
     * @param message the sentence, for people
     * @param cause for the technical log; may be null. Its text must hold no secret either
     * @param retryable whether the same call may succeed later without anyone doing anything: network, busy, 5xx. False for a
     *     refusal.
     */
    public TransportException(FaultCode code, boolean retryable, String message, Throwable cause) {
        super(message, cause);
        this.code = Objects.requireNonNull(code);
        this.retryable = retryable;
        this.contentFault = null;
    }

    /** The receiver refused the content with {@link FaultCode#RECEIVER_REFUSED}, and says where; never retryable. */
    public TransportException(String message, ContentFault fault) {
        super(message);
        this.code = FaultCode.RECEIVER_REFUSED;
        this.retryable = false;
        this.contentFault = Objects.requireNonNull(fault);
    }

    public FaultCode code() {
        return code;
    }

    public boolean retryable() {
        return retryable;
    }

    /** Where in the file the receiver found its fault, if it said so. */
    public Optional<ContentFault> contentFault() {
        return Optional.ofNullable(contentFault);
    }

    /**
     * A place in the file: {@code line} and {@code column} count from 1 (0 if not known), {@code path} is an XPath, or empty.
     *
     * @since 1.0
     */
    public record ContentFault(String path, int line, int column) {}
}
