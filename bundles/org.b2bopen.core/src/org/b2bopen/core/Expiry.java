package org.b2bopen.core;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.b2bopen.transport.Service;

/**
 * Something that stops working on a day that is known: the password of a log-in (A8) or the certificate of a server.
 *
 * @param la the LA it is used for
 * @param school the number of the school whose password it is; empty for an LA's password and for certificates
 * @param owner whose it is, for people: "LA 820 (LA URLs)", "la.example"; never a user name
 * @param lastDay the last day on which it works
 * @param daysLeft from today on: 0 on the last day, below 0 when it is over
 */
public record Expiry(
        Kind kind, Service service, String la, String school, String owner, LocalDate lastDay, long daysLeft) {
    private static final int NEAR = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public enum Kind {
        PASSWORD,
        CERTIFICATE
    }

    /** Whether people should be shown it: there are 30 days left, or fewer. */
    public boolean isNear() {
        return daysLeft <= NEAR;
    }

    public boolean isOver() {
        return daysLeft < 0;
    }

    /** What happens when, and what to do about it. */
    public String sentence() {
        String what = (kind == Kind.PASSWORD ? "The password of " : "The certificate of the server ") + owner;
        String when = isOver()
                ? " ended on " + DAY.format(lastDay) + "."
                : " ends on " + DAY.format(lastDay)
                        + switch ((int) Math.min(daysLeft, Integer.MAX_VALUE)) {
                            case 0 -> ", today.";
                            case 1 -> ", tomorrow.";
                            default -> ", in " + daysLeft + " days.";
                        };
        String advice = kind == Kind.PASSWORD
                ? " Ask the LA for a new one and enter it here."
                : " Tell the LA: nothing can be sent to a server whose certificate has ended.";
        return what + when + advice;
    }
}
