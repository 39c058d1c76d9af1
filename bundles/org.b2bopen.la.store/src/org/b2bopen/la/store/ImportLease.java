package org.b2bopen.la.store;

/**
 * The right to work on an import, until somebody else takes it over.
 *
 * @param number goes up with each taking; work under an old number is refused
 * @param nextStudent where to begin: everything before is done and durable
 */
public record ImportLease(long jobId, long number, long fileId, long baseId, int nextStudent, int attempts) {
    /** Somebody else has taken the import over; nothing of the refused work is kept. */
    public static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost() {
            super("Another worker has taken the import over");
        }
    }

    ImportLease at(int student) {
        return new ImportLease(jobId, number, fileId, baseId, student, attempts);
    }
}
