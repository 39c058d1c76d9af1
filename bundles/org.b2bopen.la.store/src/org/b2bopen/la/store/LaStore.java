package org.b2bopen.la.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * The receiving side's database: SQLite (embedded) or PostgreSQL 15 and later. What a call has written is durable when the call returns,
 * but for steps of an import, which are with its end.
 * Safe for use by several threads; on PostgreSQL also by several processes.
 *
 * <p>Calls touch disk or network: not for the UI thread. All of them throw {@link StoreException} when the database fails.
 */
public final class LaStore implements AutoCloseable {
    private final Database database;
    private final Sql ledger;
    private final TransferLedger transfers;
    private final WaitingLedger waiting;
    private final Bases bases;
    private final VirtualFiles files;
    private final ImportQueue imports;
    private final Students students;
    private final Unmatched unmatched;
    private final Conflicts conflicts;
    private final ImportCache cache;
    private final Tasks tasks;
    private final SystemDefaults defaults;
    private final Activity activity;
    private final Audit audit;
    private final Alerts alerts;

    private LaStore(Database database, Clock clock) {
        this.database = database;
        this.ledger = database.ledger();
        this.transfers = new TransferLedger(ledger);
        this.waiting = new WaitingLedger(ledger);
        this.audit = new Audit(database, clock);
        this.bases = new Bases(database, audit, clock);
        this.files = new VirtualFiles(database, clock);
        this.activity = new Activity(database, clock);
        this.imports = new ImportQueue(database, bases, activity, clock);
        this.students = new Students(database);
        this.unmatched = new Unmatched(database, bases, clock);
        this.conflicts = new Conflicts(database, audit, clock);
        this.cache = new ImportCache(database, audit);
        this.tasks = new Tasks(database, audit, clock);
        this.defaults = new SystemDefaults(database, audit);
        this.alerts = new Alerts(database, clock);
    }

    /** The embedded database in that file, made when it is not there. */
    public static LaStore open(Path file) {
        return new LaStore(Database.open(file), Clock.systemDefaultZone());
    }

    /** @throws IllegalArgumentException with a sentence for people when the URL is not one of a database that is known here */
    public static LaStore open(String url) {
        return open(url, Optional.empty(), Clock.systemDefaultZone());
    }

    /**
     * @param url {@code jdbc:sqlite:…} or {@code jdbc:postgresql:…}, without a password in it
     * @param login for a server; without one the driver looks for its own (PostgreSQL: {@code ~/.pgpass})
     * @throws IllegalArgumentException with a sentence for people when the URL is not one of a database that is known here
     */
    public static LaStore open(String url, Optional<StoreLogin> login, Clock clock) {
        return new LaStore(Database.open(url, login.orElse(null)), clock);
    }

    /** Transfers that began and those that were delivered (R1, R2). */
    public TransferLedger transfers() {
        return transfers;
    }

    /** Files that wait for schools (P4). */
    public WaitingLedger waiting() {
        return waiting;
    }

    /** Schools that data comes from, and their rules (LA4). */
    public Bases bases() {
        return bases;
    }

    /** What arrived: received files and what was read from elsewhere (LA2). */
    public VirtualFiles files() {
        return files;
    }

    /** What is to be imported, by whom, and how far it is. */
    public ImportQueue imports() {
        return imports;
    }

    /** The held data. */
    public Students students() {
        return students;
    }

    /** Incoming students that matched nobody (LA3). */
    public Unmatched unmatched() {
        return unmatched;
    }

    /** Held values beside incoming ones (LA5). */
    public Conflicts conflicts() {
        return conflicts;
    }

    /** What was last imported (LA6). */
    public ImportCache cache() {
        return cache;
    }

    /** Scheduled tasks and their runs (LA7). */
    public Tasks tasks() {
        return tasks;
    }

    /** The periods and limits of LA7. */
    public SystemDefaults defaults() {
        return defaults;
    }

    /** The activity log and the error log (LA8). */
    public Activity activity() {
        return activity;
    }

    /** Who changed what, and when. */
    public Audit audit() {
        return audit;
    }

    /** What somebody must look at (LA8). */
    public Alerts alerts() {
        return alerts;
    }

    @Override
    public void close() {
        ledger.close();
        database.close();
    }
}
