package org.b2bopen.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * kill -9 of exports and imports, at random times and at every step of the journal. Only kills count that hit while some but not all
 * files of a set had arrived; the rest of the work of a set is then done undisturbed, and everything is compared.
 */
final class SenderFigure implements Figure {
    private static final int LANES = 2;

    private final AtomicLong kills = new AtomicLong();
    private final AtomicLong spent = new AtomicLong();
    private final Map<String, Long> steps = new TreeMap<>();
    private final Map<String, Long> kinds = new TreeMap<>();
    private final Verdict verdict = new Verdict();
    private final List<Exception> broken = new ArrayList<>();
    private long wanted;

    @Override
    public boolean measure(Bench bench) throws Exception {
        wanted = bench.options().kills(10_000, 200);
        CurlLoop.Seen seen = new CurlLoop(bench).measure(bench.options().quick() ? 40 : 200);
        bench.say("  " + seen);
        Authority authority = new Authority(bench, bench.folder("authority"), Optional.empty());
        authority.start();
        try (FaultProxy proxy = new FaultProxy(authority::port, Fault.None::new)) {
            List<Thread> lanes = new ArrayList<>();
            for (int i = 0; i < LANES; i++) {
                Lane lane = new Lane(this, bench, authority, proxy, i, LANES);
                lanes.add(Thread.ofPlatform().start(() -> work(lane)));
            }
            for (Thread lane : lanes) {
                lane.join();
            }
        }
        for (Exception e : broken) {
            bench.say("  broken off: " + e);
            e.printStackTrace();
        }
        bench.say("  kills by step: " + steps);
        bench.say("  kills by what was killed: " + kinds + "; " + spent.get()
                + " more hit before the first file or after the last, and do not count");
        verdict.problems().forEach(problem -> bench.say("  " + problem));
        boolean holds = broken.isEmpty() && verdict.clean() && seen.proves() && kills.get() >= wanted;
        bench.say("sender: kills=" + kills.get() + " " + verdict + " loop-duplicated=" + seen.duplicated()
                + " loop-lost=" + seen.lost());
        return holds;
    }

    private void work(Lane lane) {
        try {
            while (!enough()) {
                lane.set();
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            synchronized (this) {
                broken.add(e);
            }
            // The other lane stops too.
            kills.addAndGet(0);
        }
    }

    synchronized boolean enough() {
        return kills.get() >= wanted || !broken.isEmpty();
    }

    synchronized void killed(boolean counts, String kind, String when) {
        if (counts) {
            kills.incrementAndGet();
            steps.merge(when, 1L, Long::sum);
            kinds.merge(kind, 1L, Long::sum);
        } else {
            spent.incrementAndGet();
        }
    }

    long kills() {
        return kills.get();
    }

    Verdict verdict() {
        return verdict;
    }
}
