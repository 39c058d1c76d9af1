package org.b2bopen.la.store;

/** Whom an incoming student was found to be (LA3). */
sealed interface Match {
    record One(HeldStudent student) implements Match {}

    record Nobody() implements Match {}

    /** Somebody must choose. */
    record Several() implements Match {}

    /** Found, but not active any more; the base matches only active ones. */
    record Inactive() implements Match {}
}
