package org.b2bopen.la;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.b2bopen.la.store.Activity;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.ImportCounts;
import org.b2bopen.la.store.ImportLease;
import org.b2bopen.la.store.IncomingRecord;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.Rules;
import org.b2bopen.la.store.VirtualFile;
import org.b2bopen.la.store.student.IncomingStudent;

/** A school that data comes from: what it gives is imported at once. */
final class Feed {
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final LaStore store;
    private Base base;

    Feed(LaStore store, String la, String school) {
        this.store = store;
        this.base = store.bases().findOrAdd(la, school, "Green Abbey", "test");
    }

    Base base() {
        return base;
    }

    void addAutomatically() {
        base = store.bases().save(base.withAddAutomatically(true), "test");
    }

    void rules(Rules rules) {
        store.bases().saveRules(base.id(), rules, "test");
    }

    ImportCounts give(IncomingStudent... students) {
        return giveAll(Arrays.stream(students)
                .<IncomingRecord>map(IncomingRecord.Present::new)
                .toList());
    }

    ImportCounts giveAll(List<IncomingRecord> records) {
        long file = store.files().begin(base.id(), VirtualFile.Origin.WONDE, "test");
        store.files().append(file, records);
        store.files().complete(file);
        ImportLease lease = store.imports().take("test", LEASE).orElseThrow();
        ImportLease after = store.imports().importNext(lease, store.files().records(file, 0, records.size()), LEASE);
        store.imports().done(after, Activity.Level.INFO, "Imported.");
        return store.imports().find(lease.jobId()).orElseThrow().counts();
    }
}
