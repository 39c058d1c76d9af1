package org.b2bopen.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Points in time and days as people read them, in their locale and time zone: the same in every view. */
public final class Moments {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ISO_INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z");

    private Moments() {}

    public static String of(Instant at) {
        return text(MINUTE, at);
    }

    /** Empty for never. */
    public static String of(Optional<Instant> at) {
        return at.map(Moments::of).orElse("");
    }

    /** Where several things happen within a minute. */
    public static String toTheSecond(Instant at) {
        return text(SECOND, at);
    }

    private static String text(DateTimeFormatter format, Instant at) {
        return format.withLocale(Locale.getDefault()).format(at.atZone(ZoneId.systemDefault()));
    }

    public static String day(LocalDate day) {
        return DAY.withLocale(Locale.getDefault()).format(day);
    }

    /** The day that an ISO date says; what is none, as it stands. */
    public static String day(String text) {
        try {
            return ISO_DAY.matcher(text).matches() ? day(LocalDate.parse(text)) : text;
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** A sentence that was stored, with the ISO moments in it as people read them. */
    public static String inSentence(String sentence) {
        return ISO_INSTANT.matcher(sentence).replaceAll(found -> readable(found.group()));
    }

    private static String readable(String iso) {
        try {
            return toTheSecond(DateTimeFormatter.ISO_INSTANT.parse(iso, Instant::from));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /** By the moment, whatever it reads like; never comes first. */
    public static <T> Comparator<T> order(Function<T, Optional<Instant>> moment) {
        return Comparator.comparing(row -> moment.apply(row).orElse(Instant.MIN));
    }
}
