package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.b2bopen.core.Code;
import org.b2bopen.core.FileHistory;
import org.b2bopen.core.InboxEntry;
import org.b2bopen.log.CleanText;
import org.b2bopen.log.DatabaseException;
import org.b2bopen.transport.Service;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was done with which file, in {@code journal.db} (R1, R5). When {@link #record} returns, the state is durable; only then may
 * the effect follow that it announces. Safe for use by several threads.
 */
final class Journal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private final ReentrantLock reading = new ReentrantLock();
    private final Clock clock;
    private final Path file;
    private final Connection reader;
    private final GroupCommit writer;

    private Journal(Clock clock, Path file, Connection reader, GroupCommit writer) {
        this.clock = clock;
        this.file = file;
        this.reader = reader;
        this.writer = writer;
    }

    static Journal open(Path workspace, Clock clock) throws IOException {
        Path file = workspace.resolve("journal.db").toAbsolutePath();
        JournalDatabase database = new JournalDatabase(file);
        try {
            database.makeSchema();
            return new Journal(clock, file, database.open(), new GroupCommit(file, database.open()));
        } catch (SQLException e) {
            throw new DatabaseException(file, e);
        }
    }

    /** For the tables of runs and schedule; several processes write them, so one statement has to do it. */
    void write(GroupCommit.Change change) throws IOException {
        writer.write(change);
    }

    /** @param detail one sentence for the history, without personal data */
    void record(TransferRecord row, String detail) throws IOException {
        long at = clock.millis();
        writer.write(connection -> {
            TransferRows.save(connection, row);
            addHistory(connection, row.key(), at, row.state().name(), detail);
        });
    }

    /** VALID and CLAIMED together: nothing happens between them that would have to be known. */
    void recordClaim(TransferRecord claimed, Instant found, Instant checked) throws IOException {
        long at = clock.millis();
        writer.write(connection -> {
            TransferRows.save(connection, claimed);
            addHistory(
                    connection,
                    claimed.key(),
                    found.toEpochMilli(),
                    "FOUND",
                    claimed.source().toString());
            addHistory(connection, claimed.key(), checked.toEpochMilli(), TransferRecord.State.VALID.name(), "");
            addHistory(connection, claimed.key(), at, claimed.state().name(), "");
        });
    }

    /** A file of the same name and content came again and was archived without being sent (S6). */
    void recordAgain(TransferRecord delivered, Path target) throws IOException {
        long at = clock.millis();
        writer.write(connection ->
                addHistory(connection, delivered.key(), at, "AGAIN", "The same file came again and is now " + target));
    }

    void record(InboundRecord row, String detail) throws IOException {
        long at = clock.millis();
        writer.write(connection -> {
            InboundRows.save(connection, row);
            addHistory(connection, row.key(), at, row.state().name(), detail);
        });
    }

    void recordFetched(InboundRecord fetched, Instant found) throws IOException {
        long at = clock.millis();
        writer.write(connection -> {
            InboundRows.save(connection, fetched);
            addHistory(connection, fetched.key(), found.toEpochMilli(), "FOUND", "waiting at LA " + fetched.la());
            addHistory(connection, fetched.key(), at, fetched.state().name(), "");
        });
    }

    Optional<InboundRecord> inbound(String key) throws IOException {
        return read(connection -> InboundRows.select(connection, "key = ?", key)).stream()
                .findFirst();
    }

    List<InboundRecord> inbound(Service service, String la, String school, InboundRecord.State state)
            throws IOException {
        return read(connection -> InboundRows.select(
                connection,
                "la = ? AND school = ? AND service = ? AND state = ? AND state IN ('FETCHED', 'SAVED')",
                la,
                school,
                service.name(),
                state.name()));
    }

    Optional<TransferRecord> find(String key) throws IOException {
        return select("key = ?", key).stream().findFirst();
    }

    /** Every transfer of this name and content to an LA: the usual one, and those that were sent again on purpose. */
    List<TransferRecord> of(String la, Service service, String fileName, String sha256) throws IOException {
        return select("file_name = ? AND sha256 = ? AND la = ? AND service = ?", fileName, sha256, la, service.name());
    }

    List<TransferRecord> unfinished(Service service) throws IOException {
        return select("state IN ('CLAIMED', 'SENDING', 'RECEIPTED') AND service = ?", service.name());
    }

    /**
     * Notes that a refusal is told, and answers whether that is news: whether file, configuration or code changed since it was told
     * last (S6).
     *
     * @param la the LA in whose folder the file lies, or for which it is
     */
    boolean isNews(Path file, String la, String stamp, String configuration, Code code) throws IOException {
        String path = file.toString();
        long at = clock.millis();
        boolean known = read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT 1 FROM told WHERE path = ? AND stamp = ? AND configuration = ? AND code = ?")) {
                select.setString(1, path);
                select.setString(2, stamp);
                select.setString(3, configuration);
                select.setString(4, code.name());
                try (ResultSet row = select.executeQuery()) {
                    return row.next();
                }
            }
        });
        if (!known) {
            writer.write(connection -> {
                try (PreparedStatement save =
                        connection.prepareStatement("INSERT OR REPLACE INTO told VALUES (?, ?, ?, ?)")) {
                    save.setString(1, path);
                    save.setString(2, stamp);
                    save.setString(3, configuration);
                    save.setString(4, code.name());
                    save.executeUpdate();
                }
                try (PreparedStatement add = connection.prepareStatement("INSERT INTO refusal VALUES (?, ?, ?)")) {
                    add.setLong(1, at);
                    add.setString(2, path);
                    add.setString(3, la);
                    add.executeUpdate();
                }
            });
        }
        return !known;
    }

    /** The history of every transfer of a file name, oldest first (R5). */
    List<FileHistory> history(String fileName) throws IOException {
        List<FileHistory> histories = new ArrayList<>();
        for (TransferRecord row : select("file_name = ? ORDER BY rowid", fileName)) {
            histories.add(new FileHistory(
                    FileHistory.Direction.EXPORT,
                    row.key(),
                    row.service(),
                    row.la(),
                    row.fileName(),
                    row.sha256(),
                    row.length(),
                    row.receipt(),
                    events(row.key())));
        }
        for (InboundRecord row : read(connection ->
                InboundRows.select(connection, "name = ? OR saved_as = ? ORDER BY rowid", fileName, fileName))) {
            histories.add(new FileHistory(
                    FileHistory.Direction.IMPORT,
                    row.key(),
                    row.service(),
                    row.la(),
                    row.target().map(target -> target.getFileName().toString()).orElse(row.name()),
                    row.sha256(),
                    row.length(),
                    Optional.empty(),
                    events(row.key())));
        }
        return histories;
    }

    /** The files that have their own name here, the newest first (P4). */
    List<InboxEntry> inbox(int most) throws IOException {
        return read(connection -> InboundRows.saved(connection, most));
    }

    List<ExpiryRow> expiries() throws IOException {
        return read(ExpiryRow::selectAll);
    }

    void save(ExpiryRow row) throws IOException {
        writer.write(row::save);
    }

    void forget(ExpiryRow row) throws IOException {
        writer.write(row::delete);
    }

    /** Notes that this threshold was told, and answers whether it had not been: by this process or another one. */
    boolean isFirstToTell(ExpiryRow row, int threshold) throws IOException {
        AtomicBoolean first = new AtomicBoolean();
        writer.write(connection -> first.set(row.tell(connection, threshold)));
        return first.get();
    }

    private List<FileHistory.Event> events(String key) throws IOException {
        return read(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT at, state, detail FROM history WHERE key = ? ORDER BY id")) {
                select.setString(1, key);
                List<FileHistory.Event> events = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        events.add(new FileHistory.Event(
                                Instant.ofEpochMilli(row.getLong(1)), row.getString(2), row.getString(3)));
                    }
                }
                return events;
            }
        });
    }

    @Override
    public void close() {
        try (reader) {
            writer.close();
        } catch (SQLException e) {
            LOG.warn("The journal could not be closed cleanly.", e);
        }
    }

    private static void addHistory(Connection connection, String key, long at, String state, String detail)
            throws SQLException {
        try (PreparedStatement add =
                connection.prepareStatement("INSERT INTO history(key, at, state, detail) VALUES (?, ?, ?, ?)")) {
            add.setString(1, key);
            add.setLong(2, at);
            add.setString(3, state);
            add.setString(4, CleanText.of(detail));
            add.executeUpdate();
        }
    }

    private List<TransferRecord> select(String where, String... values) throws IOException {
        return read(connection -> TransferRows.select(connection, where, values));
    }

    interface Reading<T> {
        T of(Connection connection) throws SQLException;
    }

    <T> T read(Reading<T> what) throws IOException {
        reading.lock();
        try {
            return what.of(reader);
        } catch (SQLException e) {
            throw new DatabaseException(file, e);
        } finally {
            reading.unlock();
        }
    }
}
