package org.b2bopen.la.imports;

import java.util.function.BooleanSupplier;
import org.b2bopen.la.store.LaStore;

/** Reads students from somewhere else into virtual files (LA2), as a scheduled task. */
@FunctionalInterface
public interface OutsideImport {
    /**
     * @param goesOn asked before each school: false when somebody else has taken over, or the program ends
     * @return how many students were read
     * @throws Failed when not everything could be read; what was read stays
     */
    long run(LaStore store, BooleanSupplier goesOn) throws Failed;

    /** The message is a sentence for people, without a student's data. */
    final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        public Failed(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}
