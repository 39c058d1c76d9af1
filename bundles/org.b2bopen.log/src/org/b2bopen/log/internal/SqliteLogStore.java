package org.b2bopen.log.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.b2bopen.log.DatabaseException;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogExtent;
import org.b2bopen.log.LogQuery;
import org.b2bopen.log.LogStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log in {@code log.db}. Pages are found by their key, so that the millionth entry comes as fast as the first. */
public final class SqliteLogStore implements LogStore {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteLogStore.class);
    private static final int PORTION = 10_000;
    private static final LogEntry.Level[] LEVELS = LogEntry.Level.values();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Connections connections;
    private final Writer writer;

    private SqliteLogStore(Connections connections, Clock clock) {
        this.connections = connections;
        this.writer = new Writer(connections, clock, this::changed);
    }

    public static LogStore open(Path folder, Clock clock) {
        Path database = folder.resolve("log.db").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            Connections connections = new Connections(database);
            connections.makeSchema();
            return new SqliteLogStore(connections, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw unusable(database, e);
        }
    }

    @Override
    public void append(LogEntry entry) {
        writer.append(entry);
    }

    @Override
    public void flush() {
        writer.flush();
    }

    @Override
    public List<LogEntry> page(LogQuery query, long beforeId, int limit) {
        return select(query, IdRange.ALL.below(beforeId), Direction.DOWN, limit);
    }

    @Override
    public List<LogEntry> after(LogQuery query, long afterId, int limit) {
        return select(query, IdRange.ALL.above(afterId), Direction.UP, limit);
    }

    @Override
    public long count(LogQuery query) {
        Filter filter = Filter.of(query);
        return inTransaction(connection -> {
            long count = 0;
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT count(*) FROM " + filter.from() + filter.whereInRange())) {
                int next = bind(select, filter.values());
                for (IdRange range : new Blocks(connection).holding(query)) {
                    bind(select, next, range);
                    try (ResultSet rows = select.executeQuery()) {
                        count += rows.next() ? rows.getLong(1) : 0;
                    }
                }
            }
            return count;
        });
    }

    @Override
    public LogExtent extent() {
        return inDatabase(connection -> {
            // Two queries: only so does each end at the first row that it finds.
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT coalesce((SELECT min(id) FROM entry), 0), coalesce((SELECT max(id) FROM entry), 0)")) {
                return row.next() ? new LogExtent(row.getLong(1), row.getLong(2)) : LogExtent.EMPTY;
            }
        });
    }

    @Override
    public void delete(Collection<Long> ids) {
        inTransaction(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM entry WHERE id = ?")) {
                for (long id : ids) {
                    delete.setLong(1, id);
                    delete.addBatch();
                }
                return delete.executeBatch();
            }
        });
        changed();
    }

    @Override
    public void retain(Instant oldest, long bytes) {
        int dropped = inDatabase(connection -> {
            int old = dropOlder(connection, oldest);
            if (old >= PORTION) {
                giveBack(connection);
            }
            int tooMany = dropBeyond(connection, bytes);
            new Blocks(connection).forgetOld();
            return old + tooMany;
        });
        if (dropped > 0) {
            changed();
        }
    }

    private static int dropOlder(Connection connection, Instant oldest) throws SQLException {
        int dropped = 0;
        int now;
        do {
            // In portions, so that whoever logs meanwhile never waits long for its turn.
            try (PreparedStatement old = connection.prepareStatement(
                    "DELETE FROM entry WHERE id IN (SELECT id FROM entry WHERE at < ? LIMIT " + PORTION + ")")) {
                old.setLong(1, oldest.toEpochMilli());
                now = old.executeUpdate();
            }
            dropped += now;
        } while (now == PORTION);
        return dropped;
    }

    /** A little more than has to be, so that it is not to be done again tomorrow. */
    private static int dropBeyond(Connection connection, long bytes) throws SQLException {
        int dropped = 0;
        long wanted = bytes / 10 * 9;
        int now = 1;
        for (long used = used(connection); used > bytes && now > 0; used = used(connection)) {
            long entries = number(connection, "SELECT count(*) FROM entry");
            now = dropFirst(connection, Math.ceilDiv(Math.multiplyExact(entries, used - wanted), used));
            dropped += now;
            giveBack(connection);
        }
        return dropped;
    }

    private static int dropFirst(Connection connection, long entries) throws SQLException {
        int dropped = 0;
        for (long left = entries; left > 0; left -= PORTION) {
            try (PreparedStatement first = connection.prepareStatement(
                    "DELETE FROM entry WHERE id IN (SELECT id FROM entry ORDER BY id LIMIT ?)")) {
                first.setLong(1, Math.min(left, PORTION));
                dropped += first.executeUpdate();
            }
        }
        return dropped;
    }

    private static long used(Connection connection) throws SQLException {
        return (number(connection, "PRAGMA page_count") - number(connection, "PRAGMA freelist_count"))
                * number(connection, "PRAGMA page_size");
    }

    private static void giveBack(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Until then the index has only noted what was deleted, and has grown with it.
            statement.executeUpdate("INSERT INTO entry_text(entry_text) VALUES ('optimize')");
            // As an update: SQLite frees a page with each step of the statement, and only an update goes through to the
            // last.
            statement.executeUpdate("PRAGMA incremental_vacuum");
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        try {
            writer.close();
        } finally {
            try {
                connections.close();
            } catch (SQLException e) {
                LOG.warn("The log could not be closed cleanly.", e);
            }
        }
    }

    private List<LogEntry> select(LogQuery query, IdRange wanted, Direction direction, int limit) {
        Filter filter = Filter.of(query);
        String sql =
                "SELECT e.id, e.at, e.level, e.service, e.la, e.destination_la, e.school, e.code, e.file, e.message"
                        + " FROM "
                        + filter.from() + filter.whereInRange() + " ORDER BY " + filter.key() + " " + direction.order
                        + " LIMIT ?";
        return inTransaction(connection -> {
            List<LogEntry> page = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                int next = bind(select, filter.values());
                for (IdRange holding : direction.ordered(new Blocks(connection).holding(query))) {
                    IdRange range = holding.within(wanted);
                    if (!range.isEmpty() && page.size() < limit) {
                        bind(select, next, range);
                        select.setInt(next + 2, limit - page.size());
                        read(select, page);
                    }
                }
            }
            return page;
        });
    }

    private static void read(PreparedStatement select, List<LogEntry> page) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                page.add(entry(row));
            }
        }
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        return new LogEntry(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                LEVELS[Math.clamp(row.getInt(3), 0, LEVELS.length - 1)],
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }

    private static int bind(PreparedStatement statement, List<Object> values) throws SQLException {
        int next = 1;
        for (Object value : values) {
            statement.setObject(next++, value);
        }
        return next;
    }

    private static void bind(PreparedStatement statement, int next, IdRange range) throws SQLException {
        statement.setLong(next, range.from());
        statement.setLong(next + 1, range.end());
    }

    private <T> T inDatabase(Connections.Use<T> use) {
        try {
            return connections.use(use);
        } catch (SQLException e) {
            throw unusable(connections.database(), e);
        }
    }

    private <T> T inTransaction(Connections.Use<T> use) {
        try {
            return connections.inTransaction(use);
        } catch (SQLException e) {
            throw unusable(connections.database(), e);
        }
    }

    private void changed() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.warn("A listener of the log failed.", e);
            }
        }
    }

    private static UncheckedIOException unusable(Path database, SQLException cause) {
        DatabaseException explained = new DatabaseException(database, cause);
        return new UncheckedIOException(explained.getMessage(), explained);
    }

    private enum Direction {
        DOWN("DESC"),
        UP("ASC");

        private final String order;

        Direction(String order) {
            this.order = order;
        }

        List<IdRange> ordered(List<IdRange> growing) {
            return this == UP ? growing : growing.reversed();
        }
    }
}
