package org.b2bopen.faults;

/** One figure of docs/reliability.md. */
interface Figure {
    /** Prints what it does, and its result as the last line. @return whether the aim holds */
    boolean measure(Bench bench) throws Exception;
}
