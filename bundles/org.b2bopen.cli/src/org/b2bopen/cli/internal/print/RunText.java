package org.b2bopen.cli.internal.print;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.b2bopen.core.RunRecord;

/** A run of the workspace, and points in time, as they are printed. */
public final class RunText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);

    private RunText() {}

    /** Local, with the day of the week: {@code Thu 2026-11-26 02:30}. */
    public static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    public static String time(Optional<Instant> instant, ZoneId zone, String otherwise) {
        return instant.map(found -> time(found, zone)).orElse(otherwise);
    }

    public static String line(RunRecord run, ZoneId zone) {
        String what =
                switch (run.work()) {
                    case EVERYTHING -> run.due().isPresent() ? "on schedule" : "everything, by hand";
                    case STUDENT_EXPORT -> "export student";
                    case PERSONNEL_EXPORT -> "export personnel";
                    case PERSONNEL_IMPORT -> "import personnel";
                };
        String counts = run.ended().isPresent() ? Words.of(run.summary()) : "not ended.";
        String again = run.nextTry()
                .map(time -> " Tried again " + time(time, zone) + ".")
                .orElse("");
        return time(run.due().orElse(run.started()), zone) + "  " + what + ": " + counts + again;
    }

    public static ObjectNode json(RunRecord run) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("work", run.work().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        put(node, "due", run.due());
        node.put("started", run.started().toString());
        put(node, "ended", run.ended());
        node.put("tries", run.tries());
        put(node, "nextTry", run.nextTry());
        node.setAll(ResultJson.of(run.summary()));
        return node;
    }

    public static void put(ObjectNode node, String key, Optional<Instant> instant) {
        instant.ifPresent(found -> node.put(key, found.toString()));
    }
}
