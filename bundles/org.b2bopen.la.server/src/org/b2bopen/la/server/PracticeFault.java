package org.b2bopen.la.server;

/** What a practice LA can be told to do wrong, so that a school sees beforehand how it looks (LA1). */
public enum PracticeFault {
    /** Every log-in is refused. */
    REFUSES_LOG_INS,
    /** Every file is refused, because its school has no licence (T7). */
    HAS_NO_LICENCE,
    /** Every file is refused as one that breaks the schema in its first line. */
    REFUSES_FILES,
    /** Everything but a ping is answered with "busy". */
    IS_BUSY,
    /** Every answer takes some seconds. */
    IS_SLOW,
    /** The connection breaks within a file; what arrived is kept. */
    BREAKS_OFF,
    /** A file is taken, but its receipt never arrives. */
    LOSES_RECEIPTS
}
