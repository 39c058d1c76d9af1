package org.b2bopen.la.store;

import java.util.Objects;
import org.b2bopen.la.store.student.IncomingStudent;

/** One line of a virtual file: a student, or that a student is gone, or that something could not be read. */
public sealed interface IncomingRecord {
    /**
     * @param hash of the student, taken by who reads him, side by side with others; in the import's transaction, where one is at work at a
     *     time, it is only compared
     */
    record Present(IncomingStudent student, String hash) implements IncomingRecord {
        public Present {
            Objects.requireNonNull(student);
            Objects.requireNonNull(hash);
        }

        public Present(IncomingStudent student) {
            this(student, student.hash());
        }
    }

    /** The source has no such student any more. The held data stays; the student does not belong to the base any more. */
    record Removed(String guid) implements IncomingRecord {
        public Removed {
            Objects.requireNonNull(guid);
        }
    }

    /**
     * A student that cannot be imported; it goes into the report to the school.
     *
     * @param upn as far as it is one, else null
     * @param code a word in capitals
     * @param message a sentence for the school, without any other value out of the data
     */
    record Rejected(String upn, String code, String message) implements IncomingRecord {
        public Rejected {
            Objects.requireNonNull(code);
            Objects.requireNonNull(message);
        }
    }
}
