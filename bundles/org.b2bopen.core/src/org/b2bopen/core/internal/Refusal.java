package org.b2bopen.core.internal;

import org.b2bopen.core.Code;

/** A reason why something does not go. Carries a code and a sentence for people; never personal data (L4). */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final Code code;

    Refusal(Code code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    Code code() {
        return code;
    }
}
