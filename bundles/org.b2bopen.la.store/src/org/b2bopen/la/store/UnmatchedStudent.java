package org.b2bopen.la.store;

import java.time.Instant;
import java.util.Objects;
import org.b2bopen.la.store.student.IncomingStudent;

/** An incoming student that waits for somebody to say who it is (LA3). */
public record UnmatchedStudent(
        long id,
        long baseId,
        IncomingStudent student,
        Reason reason,
        long fileId,
        Instant firstSeen,
        Instant lastSeen) {
    public enum Reason {
        /** Nobody like that is held. */
        NO_MATCH,
        /** More than one held student could be meant. */
        SEVERAL,
        /** The held student is not active any more. */
        INACTIVE
    }

    public UnmatchedStudent {
        Objects.requireNonNull(student);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(firstSeen);
        Objects.requireNonNull(lastSeen);
    }
}
