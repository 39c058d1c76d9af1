package org.b2bopen.core.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.b2bopen.core.RunRecord;
import org.b2bopen.core.Summary;

/**
 * The runs of a workspace, in the journal's table {@code run}. A due time has one row, so that of several processes one does it. Safe for
 * use by several threads.
 */
public final class RunBook {
    /** Enough for years of nightly runs, and for weeks of a script that exports every minute. */
    private static final int KEPT = 20_000;

    private final Journal journal;
    private final Clock clock;
    private final Set<Long> doneHere = ConcurrentHashMap.newKeySet();

    RunBook(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** The last ones, newest first. */
    List<RunRecord> latest(int count) throws IOException {
        return rows("ORDER BY started DESC, id DESC LIMIT ?", count).stream()
                .map(Row::record)
                .toList();
    }

    /** When the schedule's last run is to be tried again; empty for not. */
    Optional<Instant> nextTry() throws IOException {
        return lastDue().flatMap(this::nextTry);
    }

    private Optional<Row> lastDue() throws IOException {
        return rows("WHERE due IS NOT NULL ORDER BY due DESC LIMIT ?", 1).stream()
                .findFirst();
    }

    private Optional<Instant> nextTry(Row row) {
        if (row.record().ended().isPresent()) {
            return row.record().nextTry();
        }
        // Cut off with its process. Once, because a run that brings the program down would do so for ever.
        boolean cutOff = !doneHere.contains(row.record().id()) && !Processes.isAlive(row.pid());
        return cutOff && row.cutOffs() == 0 ? Optional.of(row.record().started()) : Optional.empty();
    }

    /** Begins the run of a due time, or another try of it; empty when another process did, or when there is nothing to try again. */
    Optional<RunRecord> begin(Instant due) throws IOException {
        Instant now = now();
        Optional<Row> known =
                rows("WHERE due = ? LIMIT 1", due.toEpochMilli()).stream().findFirst();
        if (known.isPresent()
                && nextTry(known.get()).filter(time -> !time.isAfter(now)).isEmpty()) {
            return Optional.empty();
        }
        boolean cutOff = known.filter(row -> row.record().ended().isEmpty()).isPresent();
        AtomicInteger changed = new AtomicInteger();
        journal.write(connection -> changed.set(
                known.isEmpty() ? insert(connection, due, now) : again(connection, known.get(), cutOff, now)));
        if (changed.get() == 0) {
            return Optional.empty();
        }
        Optional<RunRecord> begun = rows("WHERE due = ? LIMIT 1", due.toEpochMilli()).stream()
                .findFirst()
                .map(Row::record);
        begun.ifPresent(run -> doneHere.add(run.id()));
        return begun;
    }

    private static int insert(Connection connection, Instant due, Instant now) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO run(work, due, started, tries, cut_offs, pid)"
                        + " VALUES ('EVERYTHING', ?, ?, 1, 0, ?) ON CONFLICT(due) DO NOTHING")) {
            insert.setLong(1, due.toEpochMilli());
            insert.setLong(2, now.toEpochMilli());
            insert.setLong(3, ProcessHandle.current().pid());
            return insert.executeUpdate();
        }
    }

    private static int again(Connection connection, Row row, boolean cutOff, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE run SET started = ?, ended = NULL, next_try = NULL, tries = tries + 1,"
                        + " cut_offs = cut_offs + ?, pid = ? WHERE id = ? AND tries = ?")) {
            update.setLong(1, now.toEpochMilli());
            update.setInt(2, cutOff ? 1 : 0);
            update.setLong(3, ProcessHandle.current().pid());
            update.setLong(4, row.record().id());
            update.setInt(5, row.record().tries());
            return update.executeUpdate();
        }
    }

    /**
     * Ends a try that was begun. What was delivered adds up over the tries, what was not is that of the last one.
     *
     * @param pause before the next try; empty for no other one
     */
    RunRecord end(RunRecord begun, Summary summary, Optional<Duration> pause) throws IOException {
        Summary all = new Summary(
                begun.summary().sent() + summary.sent(),
                begun.summary().imported() + summary.imported(),
                summary.valid(),
                summary.refused(),
                summary.failed(),
                summary.inDoubt());
        Instant now = now();
        Optional<Instant> nextTry = pause.map(now::plus);
        journal.write(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE run SET ended = ?, next_try = ?, sent = ?, imported = ?,"
                            + " refused = ?, failed = ?, in_doubt = ? WHERE id = ?")) {
                update.setLong(1, now.toEpochMilli());
                setInstant(update, 2, nextTry);
                setSummary(update, 3, all);
                update.setLong(8, begun.id());
                update.executeUpdate();
            }
            prune(connection);
        });
        return new RunRecord(
                begun.id(), begun.work(), begun.due(), begun.started(), Optional.of(now), begun.tries(), all, nextTry);
    }

    /** Notes a run that was asked for by hand, when it is over. */
    RunRecord note(RunRecord.Work work, Instant started, Summary summary) throws IOException {
        Instant now = now();
        journal.write(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO run(work, started, ended, tries, cut_offs, pid,"
                            + " sent, imported, refused, failed, in_doubt) VALUES (?, ?, ?, 1, 0, ?, ?, ?, ?, ?, ?)")) {
                insert.setString(1, work.name());
                insert.setLong(2, started.toEpochMilli());
                insert.setLong(3, now.toEpochMilli());
                insert.setLong(4, ProcessHandle.current().pid());
                setSummary(insert, 5, summary);
                insert.executeUpdate();
            }
            prune(connection);
        });
        return new RunRecord(0, work, Optional.empty(), started, Optional.of(now), 1, summary, Optional.empty());
    }

    /** As exactly as it is stored. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void prune(Connection connection) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM run WHERE id <= (SELECT max(id) FROM run) - ?")) {
            delete.setInt(1, KEPT);
            delete.executeUpdate();
        }
    }

    private static void setInstant(PreparedStatement statement, int at, Optional<Instant> instant) throws SQLException {
        if (instant.isPresent()) {
            statement.setLong(at, instant.get().toEpochMilli());
        } else {
            statement.setNull(at, Types.BIGINT);
        }
    }

    private static void setSummary(PreparedStatement statement, int from, Summary summary) throws SQLException {
        statement.setInt(from, summary.sent());
        statement.setInt(from + 1, summary.imported());
        statement.setInt(from + 2, summary.refused());
        statement.setInt(from + 3, summary.failed());
        statement.setInt(from + 4, summary.inDoubt());
    }

    private record Row(RunRecord record, long pid, int cutOffs) {}

    private List<Row> rows(String which, long value) throws IOException {
        return journal.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT * FROM run " + which)) {
                select.setLong(1, value);
                List<Row> rows = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        rows.add(read(row));
                    }
                }
                return rows;
            }
        });
    }

    private static Row read(ResultSet row) throws SQLException {
        Summary summary = new Summary(
                row.getInt("sent"),
                row.getInt("imported"),
                0,
                row.getInt("refused"),
                row.getInt("failed"),
                row.getInt("in_doubt"));
        return new Row(
                new RunRecord(
                        row.getLong("id"),
                        RunRecord.Work.valueOf(row.getString("work")),
                        instant(row, "due"),
                        Instant.ofEpochMilli(row.getLong("started")),
                        instant(row, "ended"),
                        row.getInt("tries"),
                        summary,
                        instant(row, "next_try")),
                row.getLong("pid"),
                row.getInt("cut_offs"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
