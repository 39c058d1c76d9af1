package org.b2bopen.promises;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.b2bopen.promises.disk.Disk;

/**
 * Figure 3: the power fails at every point of every scenario, with nothing of what was not synced left, with all of it, and with a part
 * of it by chance; then everything must recover. And every sync is taken away in turn: some of these must be seen to break something, or the
 * figure could not see. Not all can: where two syncs make the same entry durable one may go, and what the journal puts in order needs none.
 * The short version takes every fourth point, and takes syncs away until the first is missed.
 */
public final class PowerLoss {
    private final List<Scenario> scenarios;
    private final boolean isShort;
    private final int ways;
    private final int stride;
    private final long seed;
    private final Path folder;
    private int cuts;
    private int lost;
    private int duplicated;

    private PowerLoss(List<Scenario> scenarios, Arguments arguments) {
        this.scenarios = scenarios;
        this.isShort = arguments.isShort();
        this.ways = isShort ? 2 : 8;
        this.stride = isShort ? 4 : 1;
        this.seed = arguments.seed();
        this.folder = arguments.folder();
    }

    /** @return whether the aim holds */
    public static boolean run(List<Scenario> scenarios, Arguments arguments) throws Exception {
        return new PowerLoss(scenarios, arguments).all();
    }

    private boolean all() throws Exception {
        int mutants = 0;
        int seen = 0;
        List<String> unseen = new ArrayList<>();
        Set<String> seenPlaces = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        for (Scenario scenario : scenarios) {
            Set<String> syncs = new LinkedHashSet<>();
            everyCut(scenario, "", syncs, true);
            places.addAll(syncs);
            for (String sync : syncs) {
                boolean wanted = !seenPlaces.contains(sync) && !(isShort && !seenPlaces.isEmpty());
                if (wanted && everyCut(scenario, sync, new LinkedHashSet<>(), false)) {
                    seenPlaces.add(sync);
                }
            }
        }
        mutants = places.size();
        for (String place : places) {
            if (seenPlaces.contains(place)) {
                seen++;
            } else {
                unseen.add(place);
            }
        }
        if (isShort) {
            unseen.clear();
        }
        unseen.forEach(place -> System.out.println("  not seen to be missing: the sync at " + place));
        System.out.println("powerloss: seed=" + seed + " scenarios=" + scenarios.size() + " cuts=" + cuts + " lost="
                + lost + " duplicated=" + duplicated + " mutants=" + mutants + " seen=" + seen);
        return lost == 0 && duplicated == 0 && seen > 0;
    }

    /** @return whether something broke; a mutant stops at the first */
    private boolean everyCut(Scenario scenario, String muted, Set<String> syncs, boolean counts) throws Exception {
        boolean reached = true;
        int from = counts ? (int) (seed % stride) : 0;
        for (int at = from; reached; at += counts ? stride : 1) {
            for (int way = 0; way < ways; way++) {
                Cuts cut = Cuts.power(at, muted);
                try {
                    one(scenario, cut, survival(way, at));
                } catch (Scenario.Broken broken) {
                    if (!counts) {
                        return true;
                    }
                    count(scenario, at, way, broken);
                }
                syncs.addAll(cut.syncs());
                reached = cut.happened();
                cuts += counts ? 1 : 0;
            }
        }
        return false;
    }

    private Disk.Survival survival(int way, int at) {
        return switch (way) {
            case 0 -> Disk.Survival.NOTHING;
            case 2 -> Disk.Survival.EVERYTHING;
            default -> Disk.Survival.chance(new Random(seed * 31 + at * 1_000L + way));
        };
    }

    private void count(Scenario scenario, int at, int way, Scenario.Broken broken) {
        System.out.println("  " + scenario.name() + ", cut " + at + ", way " + way + ": " + broken.getMessage());
        switch (broken.what()) {
            case DUPLICATED -> duplicated++;
            default -> lost++;
        }
    }

    private void one(Scenario scenario, Cuts cut, Disk.Survival survival) throws Exception {
        Path own = Files.createDirectory(folder.resolve("run"));
        try (Scenario.World world = scenario.begin(own)) {
            Disk disk = Disk.here();
            disk.watch(world.watched(), cut);
            try {
                world.work(cut);
            } catch (Cuts.PowerCut dead) {
                // As it was to be.
            }
            disk.powerCut(survival);
            world.mustHoldNow();
            world.mustRecover();
        } finally {
            Disk.here().unwatch();
            delete(own);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
