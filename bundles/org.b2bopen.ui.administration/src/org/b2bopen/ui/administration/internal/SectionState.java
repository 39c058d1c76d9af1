package org.b2bopen.ui.administration.internal;

/**
 * What a section's header says.
 *
 * @param sentence what is wrong or missing, or that all is well
 */
record SectionState(Kind kind, String sentence) {
    /** From good to bad. */
    enum Kind {
        SETTLED,
        MISSING,
        /** Can be saved, and is perhaps not what was meant. */
        DOUBTFUL,
        WRONG
    }
}
