package org.b2bopen.la.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What somebody must look at (LA8). An alert of a kind about a subject is open once; when it is over, a new one may be raised. */
public final class Alerts {
    public enum Kind {
        IMPORT_FAILED,
        TASK_FAILED,
        TASK_OVERDUE,
        NEW_UNMATCHED,
        OLD_CONFLICTS,
        SILENT_SCHOOL
    }

    /**
     * @param subject what it is about, for example a school's number
     * @param message a sentence, without a pupil's data (L4)
     * @param mailedAt when it was sent by e-mail
     */
    public record Alert(
            long id,
            Kind kind,
            String subject,
            String message,
            Instant raisedAt,
            Optional<Instant> mailedAt,
            Optional<Instant> endedAt,
            Optional<String> endedBy) {}

    private static final String SELECT =
            "SELECT alert_id, kind, subject, message, raised_at, mailed_at, ended_at, ended_by FROM alert";

    private final Database database;
    private final Clock clock;

    Alerts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Raises it unless it is open already, and says whether it was raised. */
    public boolean raise(Kind kind, String subject, String message) {
        return database.update(
                        "INSERT INTO alert (kind, subject, message, raised_at) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (kind, subject) WHERE ended_at IS NULL DO NOTHING",
                        kind.name(),
                        subject,
                        message,
                        clock.millis())
                == 1;
    }

    /** It is over: what it was about is in order again, or a person has seen to it. Nothing happens where it is not open. */
    public void end(Kind kind, String subject, String who) {
        database.update(
                "UPDATE alert SET ended_at = ?, ended_by = ? WHERE kind = ? AND subject = ? AND ended_at IS NULL",
                clock.millis(),
                who,
                kind.name(),
                subject);
    }

    /** A person has seen to it. */
    public boolean end(long id, String who) {
        return database.update(
                        "UPDATE alert SET ended_at = ?, ended_by = ? WHERE alert_id = ? AND ended_at IS NULL",
                        clock.millis(),
                        who,
                        id)
                == 1;
    }

    /** The newest first. */
    public List<Alert> open() {
        return select(" WHERE ended_at IS NULL ORDER BY alert_id DESC");
    }

    /** The newest first, before the one with that id (0 for the newest of all). */
    public List<Alert> list(long before, int most) {
        return select(
                (before == 0 ? " WHERE alert_id > ?" : " WHERE alert_id < ?") + " ORDER BY alert_id DESC LIMIT ?",
                before,
                most);
    }

    /** Open ones that were not sent yet; the oldest first. */
    public List<Alert> toMail() {
        return select(" WHERE ended_at IS NULL AND mailed_at IS NULL ORDER BY alert_id LIMIT 200");
    }

    /** Takes an alert for sending; of several processes one gets it. */
    public boolean takeForMail(long id) {
        return database.update(
                        "UPDATE alert SET mailed_at = ? WHERE alert_id = ? AND mailed_at IS NULL", clock.millis(), id)
                == 1;
    }

    /** It could not be sent after all. */
    public void putBackForMail(long id) {
        database.update("UPDATE alert SET mailed_at = NULL WHERE alert_id = ?", id);
    }

    private List<Alert> select(String where, Object... values) {
        return database.read(handle -> handle.select(SELECT + where, values)
                .map((row, context) -> read(row))
                .list());
    }

    private static Alert read(ResultSet row) throws SQLException {
        Optional<Instant> mailed = VirtualFiles.instant(row.getLong(6), row.wasNull());
        Optional<Instant> ended = VirtualFiles.instant(row.getLong(7), row.wasNull());
        return new Alert(
                row.getLong(1),
                Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)),
                mailed,
                ended,
                Optional.ofNullable(row.getString(8)));
    }
}
