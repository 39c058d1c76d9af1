package org.b2bopen.faults;

import java.util.List;
import java.util.Locale;

/** What a set of files goes through, and at which steps of it a process can be stopped. */
enum Kind {
    STUDENT(Steps.EXPORT),
    PERSONNEL(Steps.EXPORT),
    IMPORT(Steps.IMPORT);

    private final List<String> steps;

    Kind(List<String> steps) {
        this.steps = steps;
    }

    String operation() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> steps() {
        return steps;
    }

    private static final class Steps {
        static final List<String> EXPORT = List.of(
                "CLAIM_RECORDED",
                "CLAIMED",
                "SENDING_RECORDED",
                "RECEIPT_ARRIVED",
                "RECEIPT_RECORDED",
                "LINKED",
                "MOVED",
                "MOVE_RECORDED",
                "RETURN_RECORDED",
                "RETURNED");
        static final List<String> IMPORT = List.of(
                "IMPORT_WRITTEN",
                "IMPORT_SYNCED",
                "IMPORT_RECORDED",
                "LINKED",
                "IMPORT_PLACED",
                "IMPORT_SAVED",
                "IMPORT_ACKNOWLEDGED",
                "IMPORT_END_RECORDED");

        private Steps() {}
    }
}
