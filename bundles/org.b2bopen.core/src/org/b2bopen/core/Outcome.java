package org.b2bopen.core;

/** How a file fared in one run. */
public enum Outcome {
    SENT,
    IMPORTED,
    VALID,
    REFUSED,
    FAILED,
    IN_DOUBT
}
