package org.b2bopen.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * kill -9 of exports and imports, at random times and at every step of the journal. Only kills count that hit while some but not all
 * files of a set had arrived; the rest of the work of a set is then done undisturbed, and everything is compared.
 */
final class SenderFigure implements Figure {
    private static final int OFFICES = 2;
    private static final List<Kind> FEW = List.of(
            Kind.STUDENT,
            Kind.IMPORT,
            Kind.STUDENT,
            Kind.PERSONNEL,
            Kind.STUDENT,
            Kind.IMPORT,
            Kind.STUDENT,
            Kind.PERSONNEL);

    /** The start of a process and of its classes is paid for once for all that it works on. */
    private static final int TIMES = 3;

    private final Map<String, Long> steps = new TreeMap<>();
    private final Map<Kind, Long> kinds = new TreeMap<>();
    private final List<Exception> broken = new ArrayList<>();
    private final Verdict verdict = new Verdict();
    private List<Kind> desks = FEW;
    private long wanted;
    private long kills;
    private long processes;
    private long products;

    @Override
    public boolean measure(Bench bench) throws Exception {
        wanted = bench.options().kills(10_000, 200);
        if (!bench.options().quick()) {
            desks = Collections.nCopies(TIMES, FEW).stream()
                    .flatMap(List::stream)
                    .toList();
        }
        CurlLoop.Seen seen = new CurlLoop(bench).measure(bench.options().quick() ? 40 : 200);
        bench.say("  " + seen);
        Authority authority = new Authority(bench, bench.folder("authority"), Optional.empty());
        authority.start();
        try (FaultProxy proxy = new FaultProxy(authority::port, Fault.None::new, fault -> {})) {
            bench.teach(new Desk(
                    Kind.STUDENT,
                    bench.folder("teacher"),
                    authority,
                    proxy,
                    Optional.empty(),
                    verdict,
                    bench.random(),
                    OFFICES * desks.size(),
                    OFFICES * desks.size() + 1));
            List<Thread> offices = new ArrayList<>();
            for (int i = 0; i < OFFICES; i++) {
                Office office = office(bench, authority, proxy, i);
                offices.add(Thread.ofPlatform().start(() -> work(office)));
            }
            for (Thread office : offices) {
                while (!office.join(Duration.ofMinutes(2))) {
                    bench.say("  so far: " + this);
                }
            }
        }
        return result(bench, seen);
    }

    private synchronized boolean result(Bench bench, CurlLoop.Seen seen) {
        for (Exception e : broken) {
            bench.say("  broken off: " + e);
        }
        bench.say("  hits by what was at work: " + kinds);
        bench.say("  processes killed, by step: " + steps + "; of the installed product: " + products);
        verdict.problems().forEach(problem -> bench.say("  " + problem));
        bench.say(this + " loop-duplicated=" + seen.duplicated() + " loop-lost=" + seen.lost());
        return broken.isEmpty() && verdict.clean() && seen.proves() && kills >= wanted;
    }

    private Office office(Bench bench, Authority authority, FaultProxy proxy, int number) throws IOException {
        List<Desk> all = new ArrayList<>();
        for (int i = 0; i < desks.size(); i++) {
            int unique = number * desks.size() + i;
            all.add(new Desk(
                    desks.get(i),
                    bench.folder("desk-" + unique),
                    authority,
                    proxy,
                    Optional.empty(),
                    verdict,
                    new Random(bench.options().seed() * 1000 + unique),
                    unique,
                    OFFICES * desks.size() + 1));
        }
        return new Office(this, bench, all, new Random(bench.options().seed() * 1000 - number));
    }

    private void work(Office office) {
        try {
            office.work();
        } catch (IOException | InterruptedException | RuntimeException e) {
            synchronized (this) {
                broken.add(e);
            }
        }
    }

    synchronized boolean enough() {
        return kills >= wanted || !broken.isEmpty();
    }

    /** An export or import died that had some but not all files through. */
    synchronized void hit(Kind kind) {
        kinds.merge(kind, 1L, Long::sum);
    }

    synchronized void killed(long hits, boolean product, String when) {
        processes++;
        kills += hits;
        if (product) {
            products++;
        }
        steps.merge(when, 1L, Long::sum);
    }

    @Override
    public synchronized String toString() {
        return "sender: kills=" + kills + " processes=" + processes + " " + verdict;
    }
}
