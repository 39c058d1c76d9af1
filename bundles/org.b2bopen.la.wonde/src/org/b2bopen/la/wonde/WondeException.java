package org.b2bopen.la.wonde;

import java.util.Objects;

/** Wonde did not give what was asked for. The message is a sentence for people, without a token or anything of a student. */
public final class WondeException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What somebody has to do about it. */
    public enum Reason {
        /** Out of reach, overloaded, or broken off: another time it may be there. */
        UNREACHABLE,
        /** The token is not accepted, or not for this school. */
        REFUSED,
        /** The answer is not what Wonde's description says, or the question was not (422). */
        UNEXPECTED
    }

    private final Reason reason;

    public WondeException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason);
    }

    public Reason reason() {
        return reason;
    }
}
