package org.b2bopen.ui.la.internal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.b2bopen.la.store.Task;

/**
 * A task as somebody types it (LA7).
 *
 * @param times of day, separated by commas: {@code 2:30, 13:00}
 */
record TaskForm(long id, String name, Task.Action action, Set<DayOfWeek> days, String times, boolean enabled) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** Every night, until it is changed. */
    static TaskForm empty() {
        return new TaskForm(0, "", Task.Action.CLEAR_CONFLICTS, EnumSet.allOf(DayOfWeek.class), "02:00", true);
    }

    static TaskForm of(Task task) {
        return new TaskForm(
                task.id(),
                task.name(),
                task.action(),
                task.days(),
                task.times().stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")),
                task.enabled());
    }

    /** What is wrong or missing, as a sentence; empty when it can be kept. */
    Optional<String> problem() {
        if (name.isBlank()) {
            return Optional.of(Messages.TaskForm_NoName);
        }
        if (days.isEmpty()) {
            return Optional.of(Messages.TaskForm_NoDay);
        }
        return parsed().filter(times -> !times.isEmpty()).isEmpty()
                ? Optional.of(Messages.TaskForm_BadTimes)
                : Optional.empty();
    }

    /** @throws IllegalStateException while there is a {@link #problem} */
    Task task(Instant now) {
        return new Task(id, name.strip(), action, days, parsed().orElseThrow(IllegalStateException::new), enabled, now);
    }

    private Optional<Set<LocalTime>> parsed() {
        Set<LocalTime> parsed = new TreeSet<>();
        for (String word : times.split("[,;\\s]+")) {
            if (!word.isEmpty()) {
                try {
                    parsed.add(LocalTime.parse(word, TIME));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(parsed);
    }
}
