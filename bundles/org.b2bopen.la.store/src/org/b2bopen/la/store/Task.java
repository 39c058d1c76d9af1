package org.b2bopen.la.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;

/**
 * A scheduled task (LA7).
 *
 * @param id 0 for one that is not kept yet
 * @param name unique
 * @param since due times before this do not count: when it was made or changed
 */
public record Task(
        long id,
        String name,
        Action action,
        Set<DayOfWeek> days,
        Set<LocalTime> times,
        boolean enabled,
        Instant since) {
    /** What a task does. */
    public enum Action {
        CLEAR_CONFLICTS("Clear Conflicts"),
        DELETE_FILES("Delete Files"),
        CLEAR_CACHED_DATA("Clear Cached Data"),
        /** Done where somebody told the program which schools there are. */
        IMPORT_FROM_WONDE("Import from Wonde");

        private final String label;

        Action(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Task {
        Objects.requireNonNull(name);
        Objects.requireNonNull(action);
        days = Set.copyOf(days);
        times = Set.copyOf(times);
        Objects.requireNonNull(since);
    }
}
