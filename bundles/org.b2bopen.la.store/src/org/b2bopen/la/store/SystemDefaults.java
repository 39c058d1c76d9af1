package org.b2bopen.la.store;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The periods and limits that hold for the whole receiving side (LA7). Whole numbers. */
public final class SystemDefaults {
    /** What can be set, with what holds until it is. */
    public enum Name {
        /** Days after which Delete Files deletes a virtual file. */
        FILE_AGE_DAYS(90),
        /** Days after which Clear Cached Data forgets a value. */
        CACHE_AGE_DAYS(180),
        /** Minutes after which a task that did not run is no longer Pending. */
        TASK_BUFFER_MINUTES(60),
        /** Unmatched students older than this are not shown (B2B_S_AGE). */
        STUDENT_AGE(18),
        /** Carers younger than this are not shown (CARER_MIN). */
        CARER_MIN(18),
        /** How far back searches begin, in days. */
        SEARCH_DAYS(30),
        /** Seconds between two looks at the progress of imports. */
        PROGRESS_SECONDS(10),
        /** Days after which an open conflict raises an alert. */
        CONFLICT_ALERT_DAYS(14),
        /** Days without anything from a school that raise an alert. */
        SILENT_SCHOOL_DAYS(30);

        private final int initial;

        Name(int initial) {
            this.initial = initial;
        }
    }

    private final Database database;
    private final Audit audit;

    SystemDefaults(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    public int get(Name name) {
        return database.read(
                handle -> handle.select("SELECT default_value FROM system_default WHERE name = ?", name.name())
                        .mapTo(Integer.class)
                        .findFirst()
                        .orElse(name.initial));
    }

    public Map<Name, Integer> all() {
        return Arrays.stream(Name.values()).collect(Collectors.toMap(name -> name, this::get));
    }

    public Duration days(Name name) {
        return Duration.ofDays(get(name));
    }

    /** @throws IllegalArgumentException for a number below zero */
    public void set(Name name, int value, String who) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " cannot be less than 0.");
        }
        database.write(handle -> {
            handle.execute(
                    "INSERT INTO system_default (name, default_value) VALUES (?, ?)"
                            + " ON CONFLICT (name) DO UPDATE SET default_value = excluded.default_value",
                    name.name(),
                    Integer.toString(value));
            audit.add(handle, who, Audit.What.DEFAULT_CHANGED, null, name + " = " + value);
            return null;
        });
    }
}
