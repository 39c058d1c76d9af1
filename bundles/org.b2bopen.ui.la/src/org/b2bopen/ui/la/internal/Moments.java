package org.b2bopen.ui.la.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** Points in time as people read them. */
final class Moments {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private Moments() {}

    static String of(Instant at) {
        return FORMAT.withLocale(Locale.getDefault()).format(at.atZone(ZoneId.systemDefault()));
    }

    static String of(Optional<Instant> at) {
        return at.map(Moments::of).orElse("");
    }
}
