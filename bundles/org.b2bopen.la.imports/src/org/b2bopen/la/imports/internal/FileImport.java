package org.b2bopen.la.imports.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.b2bopen.la.store.Activity;
import org.b2bopen.la.store.Alerts;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.ImportCounts;
import org.b2bopen.la.store.ImportJob;
import org.b2bopen.la.store.ImportLease;
import org.b2bopen.la.store.IncomingRecord;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.StoreException;
import org.b2bopen.la.store.VirtualFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports one virtual file under a lease, chunk by chunk, from where it stopped. */
final class FileImport {
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(FileImport.class);
    private static final int CHUNK = 500;
    private static final int MOST_ATTEMPTS = 8;

    private final LaStore store;
    private final Path data;
    private final RejectionReport report;
    private final BooleanSupplier stopping;

    /** @param stopping asked between chunks: what is not done by then waits for the next worker */
    FileImport(LaStore store, Path data, RejectionReport report, BooleanSupplier stopping) {
        this.store = store;
        this.data = data;
        this.report = report;
        this.stopping = stopping;
    }

    void run(ImportLease taken) {
        Base base = store.bases().find(taken.baseId()).orElseThrow();
        VirtualFile file = store.files().find(taken.fileId()).orElseThrow();
        try {
            ImportLease lease = file.path().isPresent() ? fromDisk(taken, base, file) : fromDatabase(taken);
            if (stopping.getAsBoolean()) {
                store.imports().putBack(lease, Duration.ZERO, "");
                return;
            }
            report(lease, base, file);
            done(lease, base, file, store.imports().find(lease.jobId()).orElseThrow());
        } catch (ImportLease.Lost e) {
            LOG.info("The import of {} goes on elsewhere", file.name());
        } catch (StudentFileReader.Unreadable e) {
            fail(taken, base, file, e.getMessage());
        } catch (NoSuchFileException e) {
            // The ledger speaks before the file is moved to its place; else it was taken away.
            later(taken, base, file, "The file is not where it was received.", e);
        } catch (IOException e) {
            later(taken, base, file, "The file cannot be read.", e);
        } catch (StoreException e) {
            later(taken, base, file, e.getMessage() + ".", e);
        } catch (RuntimeException e) {
            // Whatever it is: the lease would end and the next worker break on it, and the base's files behind it wait
            // for ever.
            later(taken, base, file, "Something went wrong in the program; its technical log says what.", e);
        }
    }

    private ImportLease fromDisk(ImportLease taken, Base base, VirtualFile file)
            throws IOException, StudentFileReader.Unreadable {
        Path path = data.resolve(file.path().orElseThrow()).normalize();
        if (!path.startsWith(data) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(path.toString());
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
                StudentFileReader reader = StudentFileReader.open(in)) {
            for (int i = 0; i < taken.nextStudent(); i++) {
                reader.skip();
            }
            ImportLease lease = taken;
            List<IncomingRecord> chunk = new ArrayList<>(CHUNK);
            Optional<IncomingRecord> next = reader.next();
            while (next.isPresent() && !stopping.getAsBoolean()) {
                chunk.add(next.get());
                next = reader.next();
                if (chunk.size() == CHUNK || next.isEmpty()) {
                    lease = store.imports().importNext(lease, chunk, LEASE);
                    chunk.clear();
                }
            }
            name(base, reader.schoolName());
            return lease;
        }
    }

    /** A base that was made when its first file came has only its number for a name. */
    private void name(Base base, Optional<String> schoolName) {
        if (base.name().equals(base.number())) {
            schoolName
                    .filter(name -> !name.isBlank())
                    .ifPresent(name -> store.bases().save(base.withName(name), base.userName()));
        }
    }

    private ImportLease fromDatabase(ImportLease taken) {
        ImportLease lease = taken;
        List<IncomingRecord> chunk = store.files().records(lease.fileId(), lease.nextStudent(), CHUNK);
        while (!chunk.isEmpty() && !stopping.getAsBoolean()) {
            lease = store.imports().importNext(lease, chunk, LEASE);
            chunk = store.files().records(lease.fileId(), lease.nextStudent(), CHUNK);
        }
        return lease;
    }

    private void report(ImportLease lease, Base base, VirtualFile file) throws IOException {
        List<IncomingRecord.Rejected> rejections = store.imports().rejections(file.id());
        if (!rejections.isEmpty()) {
            // The school may read it from now on: what it says must not be lost with the power.
            store.imports().settle(lease, LEASE);
            report.write(base, file, rejections);
        }
    }

    private void done(ImportLease lease, Base base, VirtualFile file, ImportJob job) {
        ImportCounts counts = job.counts();
        String message = ("%s was imported: %d students, of which %d unchanged, %d added, %d matched, %d changed, %d"
                        + " unmatched, %d not readable; %d new conflicts.")
                .formatted(
                        file.name(),
                        job.done(),
                        counts.unchanged(),
                        counts.added(),
                        counts.matched(),
                        counts.changed(),
                        counts.unmatched(),
                        counts.rejected(),
                        counts.conflicts());
        store.imports().done(lease, counts.rejected() > 0 ? Activity.Level.WARN : Activity.Level.INFO, message);
        store.alerts().end(Alerts.Kind.IMPORT_FAILED, base.number(), base.userName());
        store.alerts().end(Alerts.Kind.SILENT_SCHOOL, base.number(), base.userName());
        if (counts.unmatched() > 0) {
            store.alerts()
                    .raise(
                            Alerts.Kind.NEW_UNMATCHED,
                            base.number(),
                            "Students of "
                                    + store.bases().find(base.id()).orElse(base).label()
                                    + " matched nobody and wait.");
        }
    }

    private void later(ImportLease lease, Base base, VirtualFile file, String message, Exception problem) {
        LOG.warn("The import of {} could not go on", file.name(), problem);
        if (lease.attempts() >= MOST_ATTEMPTS) {
            fail(lease, base, file, message);
            return;
        }
        try {
            store.imports().putBack(lease, Duration.ofSeconds(5L << lease.attempts()), message);
        } catch (ImportLease.Lost | StoreException e) {
            LOG.info("The import of {} is left to its lease", file.name(), e);
        }
    }

    private void fail(ImportLease lease, Base base, VirtualFile file, String message) {
        try {
            store.imports().fail(lease, message);
            String told = "The import of " + file.name() + " failed: " + message;
            store.activity().add(Activity.Level.ERROR, Optional.of(base.id()), Optional.of(file.id()), told);
            store.alerts().raise(Alerts.Kind.IMPORT_FAILED, base.number(), told);
        } catch (ImportLease.Lost | StoreException e) {
            LOG.info("The import of {} is left to its lease", file.name(), e);
        }
    }
}
