package org.b2bopen.la.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A pool of connections to one of the two kinds of databases, and who may write. Safe for use by several threads. */
final class Database implements AutoCloseable {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int BUSY_MILLIS = 30_000;
    private static final int CONNECTIONS = 8;
    /**
     * How long a server may be silent over one statement: far more than one should need, be it over a whole LA or wait for another's chunk.
     * Without any limit, a server whose host has vanished would keep its worker for hours, until TCP gives up.
     */
    private static final int SILENCE_SECONDS = 600;

    interface Work<T> {
        T with(Handle handle);
    }

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    /** Whoever writes a step is alone with SQLite, so that one connection is enough; a server has no pool of its own for them. */
    private final Optional<HikariDataSource> stepPool;

    private final Jdbi stepJdbi;
    private final Dialect dialect;
    /** SQLite has one writer at a time; waiting here is fair and costs nothing, waiting in SQLite means sleeping. */
    private final ReentrantLock writer = new ReentrantLock(true);

    private Database(HikariDataSource pool, Optional<HikariDataSource> stepPool, Dialect dialect) {
        this.pool = pool;
        this.jdbi = jdbi(pool);
        this.stepPool = stepPool;
        this.stepJdbi = stepPool.map(Database::jdbi).orElse(jdbi);
        this.dialect = dialect;
    }

    private static Jdbi jdbi(DataSource source) {
        return Jdbi.create(source).registerArrayType(String.class, "varchar").registerArrayType(Long.class, "bigint");
    }

    static Database open(Path file) {
        return open(SQLITE + file.toAbsolutePath(), null);
    }

    /** @param login for a server; null where the driver finds one itself (PostgreSQL: {@code ~/.pgpass}) */
    static Database open(String url, StoreLogin login) {
        Dialect dialect;
        DataSource source;
        if (url.startsWith(SQLITE)) {
            dialect = Dialect.SQLITE;
            source = sqlite(url, SQLiteConfig.SynchronousMode.FULL);
        } else if (url.startsWith(POSTGRESQL)) {
            dialect = Dialect.POSTGRESQL;
            source = postgresql(url, login);
        } else {
            throw new IllegalArgumentException("The store must be a " + SQLITE + "… or " + POSTGRESQL
                    + "… URL: other databases are not known here.");
        }
        HikariDataSource pool = null;
        try {
            pool = pool(source, "la-store", CONNECTIONS);
            Migrations.run(pool, dialect);
            Optional<HikariDataSource> stepPool = dialect == Dialect.SQLITE
                    ? Optional.of(pool(sqlite(url, SQLiteConfig.SynchronousMode.NORMAL), "la-store-steps", 1))
                    : Optional.empty();
            return new Database(pool, stepPool, dialect);
        } catch (RuntimeException e) {
            if (pool != null) {
                pool.close();
            }
            throw e instanceof StoreException known
                    ? known
                    : new StoreException("The receiver's database could not be opened", e);
        }
    }

    private static HikariDataSource pool(DataSource source, String name, int most) {
        HikariConfig config = new HikariConfig();
        // By data source: DriverManager does not see drivers of other bundles.
        config.setDataSource(source);
        config.setPoolName(name);
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /** @param synchronous FULL is the mode that lost nothing when everything unsynced was thrown away: a receipt is a promise */
    private static DataSource sqlite(String url, SQLiteConfig.SynchronousMode synchronous) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(synchronous);
        config.setPragma(SQLiteConfig.Pragma.FULL_SYNC, "true");
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        // A transaction that begins by reading could not become a writer when another one wrote meanwhile.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    static PGSimpleDataSource postgresql(String url, StoreLogin login) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setTcpKeepAlive(true);
        if (source.getSocketTimeout() == 0) {
            // The URL may say otherwise, but not: for ever.
            source.setSocketTimeout(SILENCE_SECONDS);
        }
        if (login != null) {
            source.setUser(login.user());
            if (!login.password().isEmpty()) {
                source.setPassword(login.password());
            }
        }
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("b2bopen");
        return source;
    }

    /** For the ledger of transfers, whose writers share commits. */
    Sql ledger() {
        return new Sql(pool, dialect == Dialect.SQLITE ? writer : new ReentrantLock());
    }

    Dialect dialect() {
        return dialect;
    }

    <T> T read(Work<T> work) {
        try {
            return jdbi.withHandle(work::with);
        } catch (JdbiException e) {
            throw new StoreException("The receiver's database could not be read", e);
        }
    }

    /** Everything that {@code work} does is kept durably when this returns, or nothing of it. */
    <T> T write(Work<T> work) {
        return write(jdbi, work);
    }

    /**
     * As {@link #write}, for a step of work that goes on and ends with a {@link #write}. On SQLite it waits for no disk: it is kept from loss
     * of power only with the next {@link #write} of anybody, and what is lost then is the end of the history, never a part out of it. Nobody
     * is left who has seen it, since all who use the file run on that machine. On a server, where they do not, it is a {@link #write}.
     */
    <T> T writeStep(Work<T> work) {
        return write(stepJdbi, work);
    }

    private <T> T write(Jdbi by, Work<T> work) {
        if (dialect == Dialect.POSTGRESQL) {
            return transaction(by, work);
        }
        writer.lock();
        try {
            return transaction(by, work);
        } finally {
            writer.unlock();
        }
    }

    /** As {@link #write}, for a single statement: it is its own transaction. */
    int update(String sql, Object... values) {
        Work<Integer> statement = handle -> handle.execute(sql, values);
        if (dialect == Dialect.POSTGRESQL) {
            return alone(statement);
        }
        writer.lock();
        try {
            return alone(statement);
        } finally {
            writer.unlock();
        }
    }

    private int alone(Work<Integer> statement) {
        try {
            return jdbi.withHandle(statement::with);
        } catch (JdbiException e) {
            throw new StoreException("The receiver's database could not be written", e);
        }
    }

    private static <T> T transaction(Jdbi by, Work<T> work) {
        try {
            return by.inTransaction(work::with);
        } catch (JdbiException e) {
            throw new StoreException("The receiver's database could not be written", e);
        }
    }

    /** Whether two transactions stood in each other's way, so that doing the work again may succeed. */
    static boolean isCollision(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                // Serialization failure, deadlock, unique violation: the other one was first.
                return sql.getSQLState().equals("40001")
                        || sql.getSQLState().equals("40P01")
                        || sql.getSQLState().equals("23505");
            }
        }
        return false;
    }

    @Override
    public void close() {
        stepPool.ifPresent(HikariDataSource::close);
        pool.close();
    }
}
