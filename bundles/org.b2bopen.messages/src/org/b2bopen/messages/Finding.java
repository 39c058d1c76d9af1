package org.b2bopen.messages;

import java.util.Objects;

/**
 * One thing that is wrong with a file, or odd about it.
 *
 * <p>The message never holds a value out of the file (L4): a reader who wants to see it goes to the place and reads it there.
 *
 * @param code what kind of thing
 * @param message a sentence that says what to correct, plain English first
 * @param line counts from 1; 0 where the finding is about the name or the whole file
 * @param column counts from 1; 0 as for line
 * @param path XPath of the node with positions, for example {@code /B2BStudent/Pupils/Pupil[37]/DOB}; empty as for line
 */
public record Finding(Code code, String message, int line, int column, String path) {
    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        Objects.requireNonNull(path);
    }

    /** The kinds of findings; the errors have the names of the command line's codes (H2). */
    public enum Code {
        /** Error: the name is not that of any message type (V1). */
        NAME_PATTERN,
        /** Error: name and header differ (V2). */
        NAME_MISMATCH,
        /** Error: not well-formed, empty, truncated, or with a document type declaration. */
        NOT_XML,
        /** Error: not what the message type's schema allows (V3, V5). */
        SCHEMA,
        /** Query: an element that is not known here, in a place where suppliers may add some. */
        UNKNOWN_ELEMENT,
        /** Query: a UPN whose check letter or form is not right (V6). */
        UPN,
        /** Query: another national rule, such as an LA number that is not known (V6). */
        NATIONAL_RULE;

        /** Errors must be corrected before a file goes out; queries are to be explained (V6). */
        public boolean isError() {
            return ordinal() <= SCHEMA.ordinal();
        }
    }
}
