package org.b2bopen.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Some desks that share a process, because the start of a Java machine costs more than everything else: one kill hits each of them,
 * in whatever state its files are.
 */
final class Office {
    private static final long PATIENCE = 1800;
    private static final int LAST_TRIES = 10;
    private static final int PRODUCT_EVERY = 10;
    private static final String SECONDS = "60";

    private final SenderFigure figure;
    private final Bench bench;
    private final List<Desk> desks;
    private final Random random;
    private int rounds;
    private int step;

    Office(SenderFigure figure, Bench bench, List<Desk> desks, Random random) {
        this.figure = figure;
        this.bench = bench;
        this.desks = desks;
        this.random = random;
    }

    void work() throws IOException, InterruptedException {
        for (Desk desk : desks) {
            desk.give();
        }
        while (!figure.enough()) {
            List<Desk> open = new ArrayList<>();
            List<Desk> complete = new ArrayList<>();
            for (Desk desk : desks) {
                (desk.complete() ? complete : open).add(desk);
            }
            if (complete.size() * 2 >= desks.size()) {
                finish(complete);
                for (Desk desk : complete) {
                    desk.give();
                }
            } else if (++rounds % PRODUCT_EVERY == 0) {
                kill(List.of(open.get(random.nextInt(open.size()))), true);
            } else {
                kill(open, false);
            }
        }
        finish(desks);
    }

    private Child start(List<Desk> working, boolean product, String step, int times) throws IOException {
        Desk first = working.getFirst();
        if (product) {
            return bench.product(
                    "--workspace",
                    first.workspace().toString(),
                    first.kind() == Kind.IMPORT ? "import" : "export",
                    first.kind() == Kind.IMPORT ? "personnel" : first.kind().operation());
        }
        List<String> arguments = new ArrayList<>(List.of(SECONDS, step, Integer.toString(times)));
        for (Desk desk : working) {
            arguments.add(desk.workspace().toString());
            arguments.add(desk.kind().operation());
        }
        return bench.engine(arguments.toArray(String[]::new));
    }

    private void kill(List<Desk> working, boolean product) throws IOException, InterruptedException {
        Map<Desk, Integer> before = arrived(working);
        String when = "random time";
        Child child;
        if (!product && random.nextInt(5) < 3) {
            List<String> steps =
                    working.get(random.nextInt(working.size())).kind().steps();
            when = steps.get(step++ % steps.size());
            child = start(working, false, when, 1 + random.nextInt(2 * working.size()));
            child.await(line -> line.startsWith("STEP "), PATIENCE);
        } else {
            child = start(working, product, "-", 0);
            if (random.nextInt(4) > 0) {
                awaitMore(child, before, random.nextInt(2 * working.size()));
                Thread.sleep(random.nextInt(60));
            } else {
                Thread.sleep(random.nextInt(product ? 3000 : 1500));
            }
        }
        boolean alive = child.alive();
        Map<Desk, Integer> now = arrived(working);
        List<String> said = child.lines();
        child.kill();
        if (!alive) {
            cameToItsEnd(child);
            return;
        }
        long hit = working.stream()
                .filter(desk -> said.stream().noneMatch(line -> line.startsWith("RUN " + desk.workspace() + " ")))
                .filter(desk -> now.get(desk) > 0 && now.get(desk) < Desk.FILES)
                .peek(desk -> figure.hit(desk.kind()))
                .count();
        figure.killed(hit, product, when);
    }

    private static Map<Desk, Integer> arrived(List<Desk> working) throws IOException {
        Map<Desk, Integer> arrived = new HashMap<>();
        for (Desk desk : working) {
            arrived.put(desk, desk.arrived());
        }
        return arrived;
    }

    private static void awaitMore(Child child, Map<Desk, Integer> before, int more)
            throws IOException, InterruptedException {
        int start = sum(before);
        while (child.alive() && sum(arrived(List.copyOf(before.keySet()))) <= start + more) {
            Thread.sleep(3);
        }
    }

    private static int sum(Map<Desk, Integer> arrived) {
        return arrived.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Lets the rest go in peace, and compares. */
    private void finish(List<Desk> complete) throws IOException, InterruptedException {
        List<Desk> left = new ArrayList<>(complete);
        for (int i = 0; i < LAST_TRIES && !left.isEmpty(); i++) {
            Child child = start(left, false, "-", 0);
            cameToItsEnd(child);
            for (Desk desk : List.copyOf(left)) {
                if (desk.settled() && desk.arrived() >= Desk.FILES) {
                    left.remove(desk);
                }
            }
        }
        for (Desk desk : complete) {
            desk.compare();
        }
    }

    /** A process that ends by itself has done its runs, or else nothing here measures anything. */
    private static void cameToItsEnd(Child child) throws InterruptedException {
        int status = child.end(PATIENCE);
        if (status != 0 && status != 1 || child.lines().stream().anyMatch(line -> line.contains("BAD_URL"))) {
            throw new IllegalStateException("A sender ended with status " + status + ": " + child);
        }
    }
}
