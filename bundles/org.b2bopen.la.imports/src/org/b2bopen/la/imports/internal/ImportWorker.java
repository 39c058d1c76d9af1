package org.b2bopen.la.imports.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.ImportLease;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.ReceivedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts received files in the queue, and imports what is in it, one at a time. */
public final class ImportWorker {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    /** Where the receiver puts a file says whose it is. */
    private static final Pattern PLACE = Pattern.compile("received/([0-9]{3})/([0-9A-Z]{4})/[^/]+");

    private static final String WHO = "receiver";
    private static final int AT_ONCE = 100;

    private final LaStore store;
    private final String name;
    private final BooleanSupplier stopping;
    private final FileImport imports;

    public ImportWorker(LaStore store, Path data, String name, BooleanSupplier stopping) {
        Path folder = data.toAbsolutePath().normalize();
        this.store = store;
        this.name = name;
        this.stopping = stopping;
        this.imports = new FileImport(store, folder, new RejectionReport(folder), stopping);
    }

    /** Works until nothing is left that can be done now, and says how many imports it had in hand. */
    public int drain() {
        int done = 0;
        while (!stopping.getAsBoolean()) {
            queueReceived();
            Optional<ImportLease> lease = store.imports().take(name, FileImport.LEASE);
            if (lease.isEmpty()) {
                return done;
            }
            imports.run(lease.get());
            done++;
        }
        return done;
    }

    private void queueReceived() {
        for (List<ReceivedFile> some = store.files().notQueued(AT_ONCE);
                !some.isEmpty();
                some = store.files().notQueued(AT_ONCE)) {
            for (ReceivedFile file : some) {
                Matcher place = PLACE.matcher(file.path());
                if (place.matches()) {
                    Base base = store.bases()
                            .findOrAdd(place.group(1), place.group(2), place.group(1) + "/" + place.group(2), WHO);
                    store.files().enqueue(file, base.id());
                } else {
                    LOG.warn("{} is in a place that belongs to no school; it is not imported", file.name());
                    store.files().passOver(file);
                }
            }
        }
    }
}
