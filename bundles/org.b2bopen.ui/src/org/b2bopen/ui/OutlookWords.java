package org.b2bopen.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.b2bopen.core.Expiry;
import org.b2bopen.core.RunRecord;
import org.b2bopen.core.Summary;
import org.eclipse.osgi.util.NLS;

/** The words for how the workspace stands, the same in the status bar, the tray and the dashboard (A11). */
public final class OutlookWords {
    private static final int DAYS_NAMED = 6;

    private final ZoneId zone;
    private final Locale locale;

    public OutlookWords(ZoneId zone, Locale locale) {
        this.zone = zone;
        this.locale = locale;
    }

    /** "Next run Thu 02:30 · last run OK, 42 sent". */
    public String line(Outlook outlook, Instant now) {
        String next = next(outlook, now);
        return outlook.lastRun()
                .map(run -> NLS.bind(Messages.Outlook_NextAndLast, next, last(run)))
                .orElse(next);
    }

    public String next(Outlook outlook, Instant now) {
        if (outlook.paused()) {
            return Messages.Outlook_Paused;
        }
        return outlook.nextRun()
                .map(next -> NLS.bind(Messages.Outlook_Next, time(next, now)))
                .orElse(Messages.Outlook_NoSchedule);
    }

    public String last(RunRecord run) {
        if (run.ended().isEmpty()) {
            return Messages.Outlook_LastRunning;
        }
        String counts = counts(run.summary());
        if (run.nextTry().isPresent()) {
            return NLS.bind(Messages.Outlook_LastWaits, counts);
        }
        return NLS.bind(run.summary().allWell() ? Messages.Outlook_LastWell : Messages.Outlook_LastNotWell, counts);
    }

    /** "42 sent, 1 needs attention", or that there was nothing to do. */
    public static String counts(Summary summary) {
        StringJoiner counts = new StringJoiner(", ");
        add(counts, Messages.Count_Sent, summary.sent());
        add(counts, Messages.Count_Imported, summary.imported());
        add(
                counts,
                summary.refused() == 1 ? Messages.Count_NeedsAttention : Messages.Count_NeedAttention,
                summary.refused());
        add(counts, Messages.Count_Failed, summary.failed());
        add(counts, Messages.Count_InDoubt, summary.inDoubt());
        return counts.length() == 0 ? Messages.Count_Nothing : counts.toString();
    }

    private static void add(StringJoiner counts, String words, int count) {
        if (count > 0) {
            counts.add(NLS.bind(words, Numbers.of(count)));
        }
    }

    /** The soonest end, in a few words; empty for none. */
    public String warning(Outlook outlook) {
        return outlook.expiring().stream().findFirst().map(this::warning).orElse("");
    }

    private String warning(Expiry expiry) {
        String what = NLS.bind(
                expiry.kind() == Expiry.Kind.PASSWORD ? Messages.Expiry_Password : Messages.Expiry_Certificate,
                expiry.la());
        if (expiry.isOver()) {
            return NLS.bind(Messages.Expiry_Over, what);
        }
        if (expiry.daysLeft() == 0) {
            return NLS.bind(Messages.Expiry_Today, what);
        }
        return expiry.daysLeft() == 1
                ? NLS.bind(Messages.Expiry_Day, what)
                : NLS.bind(Messages.Expiry_Days, what, expiry.daysLeft());
    }

    /** What each of them means and what to do about it, a sentence a line. */
    public String warnings(Outlook outlook) {
        return outlook.expiring().stream().map(Expiry::sentence).collect(Collectors.joining("\n"));
    }

    /** "02:30" today, "Thu 02:30" within a week, else with the date. */
    public String time(Instant instant, Instant now) {
        ZonedDateTime then = instant.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        String clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(then);
        if (then.toLocalDate().equals(today)) {
            return clock;
        }
        boolean soon = then.toLocalDate().isAfter(today) && !then.toLocalDate().isAfter(today.plusDays(DAYS_NAMED));
        String day = soon
                ? DateTimeFormatter.ofPattern("EEE", locale).format(then)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(then);
        return day + " " + clock;
    }
}
