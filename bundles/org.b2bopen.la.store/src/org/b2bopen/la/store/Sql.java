package org.b2bopen.la.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection of the pool at a time, used by one thread at a time. What several threads write while another is at it is committed in one transaction, so
 * that they share the wait for the disk; what fails in it fails alone.
 */
final class Sql implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sql.class);

    /** Makes a value of the row that the result set stands on. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Statements that hold together. They are run again when another's in the same transaction failed. */
    interface Work {
        void run() throws SQLException;
    }

    /** Work that waits to be committed; its state is guarded by the lock. */
    private static final class Write {
        private final Work work;
        private boolean done;
        private Exception failure;

        Write(Work work) {
            this.work = work;
        }
    }

    private final DataSource source;
    /** Held by who writes, here and elsewhere in this process. */
    private final ReentrantLock writer;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Queue<Write> waiting = new ConcurrentLinkedQueue<>();

    private Connection connection;

    Sql(DataSource source, ReentrantLock writer) {
        this.source = source;
        this.writer = writer;
    }

    <T> List<T> query(String sql, Row<T> row, Object... values) {
        lock.lock();
        try (ResultSet rows = prepare(sql, values).executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        } catch (SQLException e) {
            giveBack();
            throw new StoreException("The receiver's database could not be read", e);
        } finally {
            lock.unlock();
        }
    }

    /** Durable when it returns; within {@link #together} only when that does. */
    void update(String sql, Object... values) {
        if (lock.isHeldByCurrentThread()) {
            try {
                prepare(sql, values).executeUpdate();
            } catch (SQLException e) {
                throw unwritten(e);
            }
        } else {
            together(() -> update(sql, values));
        }
    }

    /** Everything that {@code work} does is kept durably, or nothing of it. */
    void together(Work work) {
        Write write = new Write(work);
        waiting.add(write);
        lock.lock();
        try {
            if (!write.done) {
                commitWaiting();
            }
            if (!write.done || write.failure != null) {
                throw write.failure instanceof StoreException known ? known : unwritten(write.failure);
            }
        } finally {
            lock.unlock();
        }
    }

    private void commitWaiting() {
        List<Write> group = new ArrayList<>();
        for (Write next = waiting.poll(); next != null; next = waiting.poll()) {
            group.add(next);
        }
        commit(group);
    }

    private void commit(List<Write> group) {
        try {
            transaction(group);
            group.forEach(write -> write.done = true);
        } catch (SQLException | RuntimeException e) {
            if (group.size() > 1) {
                group.forEach(write -> commit(List.of(write)));
            } else {
                group.getFirst().failure = e;
                group.getFirst().done = true;
            }
        }
    }

    private void transaction(List<Write> group) throws SQLException {
        writer.lock();
        try {
            Connection mine = connection();
            mine.setAutoCommit(false);
            try {
                for (Write write : group) {
                    write.work.run();
                }
                mine.commit();
            } catch (SQLException | RuntimeException e) {
                mine.rollback();
                throw e;
            } finally {
                mine.setAutoCommit(true);
            }
        } catch (SQLException e) {
            giveBack();
            throw e;
        } finally {
            writer.unlock();
        }
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            connection = source.getConnection();
        }
        return connection;
    }

    /** After a failure: a server may have been started anew, and the next use must not meet a connection that is dead. */
    private void giveBack() {
        prepared.clear();
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debug("A connection could not be given back", e);
            }
            connection = null;
        }
    }

    private static StoreException unwritten(Exception cause) {
        return new StoreException("The receiver's database could not be written", cause);
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = compiled(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Each statement is compiled once; they are few, and no value is in their text. */
    private PreparedStatement compiled(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known != null) {
            return known;
        }
        PreparedStatement made = connection().prepareStatement(sql);
        prepared.put(sql, made);
        return made;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            giveBack();
        } finally {
            lock.unlock();
        }
    }
}
