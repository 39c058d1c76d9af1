package org.b2bopen.la.wonde;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.b2bopen.la.store.Activity;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.IncomingRecord;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.VirtualFile;
import org.b2bopen.la.wonde.internal.Patience;
import org.b2bopen.la.wonde.internal.WondePages;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads a school's students from Wonde into a virtual file, which then waits to be imported (LA2). What changed since the last time, or
 * everything. Where it was cut off, the next run goes on. Head-less; touches network and database.
 */
public final class WondeImportOperation {
    private static final String PLACE = "wonde-next";
    private static final String SINCE = "wonde-since";
    private static final String STARTED = "wonde-started";
    /** Clocks differ, and a change may be seen a little after its time. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final LaStore store;
    private final WondeSchool school;
    private final boolean everything;
    private final Clock clock;
    private final Patience patience;

    /** How many records were read; the file waits to be imported now. */
    public record Result(int present, int removed, int rejected) {}

    /** @param everything all students and a comparison with those known before, in place of what changed since the last time */
    public WondeImportOperation(LaStore store, WondeSchool school, boolean everything) {
        this(store, school, everything, Clock.systemDefaultZone(), Patience.REAL);
    }

    WondeImportOperation(LaStore store, WondeSchool school, boolean everything, Clock clock, Patience patience) {
        this.store = store;
        this.school = school;
        this.everything = everything;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * @throws WondeException when Wonde does not give the data; what was read stays, and the next run goes on there
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; likewise
     */
    public Result execute(IProgressMonitor monitor) throws WondeException {
        Base base = store.bases().findOrAdd(school.la(), school.school(), school.name(), "Wonde");
        try (WondePages pages = new WondePages(school, clock, patience, RandomGenerator.getDefault(), monitor)) {
            Result result = read(base, pages);
            boolean odd = pages.textsWithNul() > 0;
            store.activity()
                    .add(
                            odd ? Activity.Level.WARN : Activity.Level.INFO,
                            Optional.of(base.id()),
                            Optional.empty(),
                            "Read from Wonde: " + result.present() + " students, " + result.removed() + " removed, "
                                    + result.rejected() + " not usable."
                                    + (odd
                                            ? " Texts with NUL characters in them: " + pages.textsWithNul()
                                                    + "; they were taken without them. The school should look at its MIS."
                                            : ""));
            return result;
        } catch (WondeException e) {
            store.activity().add(Activity.Level.ERROR, Optional.of(base.id()), Optional.empty(), e.getMessage());
            throw e;
        }
    }

    private Result read(Base base, WondePages pages) throws WondeException {
        Optional<Long> begun =
                store.files().incomplete(base.id(), VirtualFile.Origin.WONDE).map(VirtualFile::id);
        Optional<String> place = begun.flatMap(file -> store.bases().bookmark(base.id(), PLACE));
        Optional<String> since = everything ? Optional.empty() : store.bases().bookmark(base.id(), SINCE);
        if (begun.isEmpty()) {
            store.bases()
                    .bookmark(
                            base.id(),
                            STARTED,
                            Optional.of(clock.instant().minus(OVERLAP).toString()));
        }
        long file = begun.orElseGet(
                () -> store.files().begin(base.id(), VirtualFile.Origin.WONDE, "Wonde " + LocalDate.now(clock)));
        Counted counted = new Counted();
        Set<String> seen = new HashSet<>();
        URI next = place.map(URI::create).orElseGet(() -> pages.students(since));
        boolean whole = since.isEmpty() && place.isEmpty();
        while (next != null) {
            JsonNode answer = pages.get(next);
            List<IncomingRecord> records = pages.records(answer);
            records.forEach(record -> counted.add(record, seen));
            store.files().append(file, records);
            Optional<URI> following = pages.next(answer);
            store.bases().bookmark(base.id(), PLACE, following.map(URI::toString));
            next = following.orElse(null);
        }
        List<IncomingRecord> removed = new ArrayList<>();
        if (since.isEmpty() && whole) {
            removed.addAll(unknownToWonde(base, seen));
        } else if (since.isEmpty() || pages.anyDeleted(since.get())) {
            removed.addAll(unknownToWonde(base, pages.guids()));
        }
        store.files().append(file, removed);
        counted.removed = removed.size();
        store.files().complete(file);
        // Only now: whoever is cut off before begins again from the older time, and reads some students twice, which
        // does no harm.
        store.bases().bookmark(base.id(), SINCE, store.bases().bookmark(base.id(), STARTED));
        store.bases().bookmark(base.id(), PLACE, Optional.empty());
        return counted.result();
    }

    /** What is held is compared with all that Wonde has: deletions alone do not tell who is gone, nor all of them. */
    private List<IncomingRecord> unknownToWonde(Base base, Set<String> seen) {
        List<IncomingRecord> gone = new ArrayList<>();
        String after = "";
        List<String> known = store.students().guids(base.id(), after, 1000);
        while (!known.isEmpty()) {
            known.stream()
                    .filter(guid -> !seen.contains(guid))
                    .map(IncomingRecord.Removed::new)
                    .forEach(gone::add);
            after = known.getLast();
            known = store.students().guids(base.id(), after, 1000);
        }
        return gone;
    }

    private static final class Counted {
        private int present;
        private int removed;
        private int rejected;

        void add(IncomingRecord record, Set<String> seen) {
            switch (record) {
                case IncomingRecord.Present one -> {
                    present++;
                    one.student().guid().ifPresent(seen::add);
                }
                case IncomingRecord.Removed one -> removed++;
                case IncomingRecord.Rejected one -> rejected++;
            }
        }

        Result result() {
            return new Result(present, removed, rejected);
        }
    }
}
