package org.b2bopen.la.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** One connection, used by one thread at a time. */
final class Sql implements AutoCloseable {
    /** Makes a value of the row that the result set stands on. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Statements that hold together. */
    interface Work {
        void run() throws SQLException;
    }

    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();

    Sql(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> query(String sql, Row<T> row, Object... values) {
        lock.lock();
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new StoreException("The receiver's database could not be read", e);
        } finally {
            lock.unlock();
        }
    }

    int update(String sql, Object... values) {
        lock.lock();
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("The receiver's database could not be written", e);
        } finally {
            lock.unlock();
        }
    }

    /** Everything that {@code work} does is kept durably, or nothing of it. */
    void together(Work work) {
        lock.lock();
        try {
            connection.setAutoCommit(false);
            try {
                work.run();
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StoreException("The receiver's database could not be written", e);
        } finally {
            lock.unlock();
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("The receiver's database could not be closed", e);
        } finally {
            lock.unlock();
        }
    }
}
