package org.b2bopen.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * kill -9 of the receiver at random times and at each of its crash points, while a proxy cuts connections, delays, drops receipts and
 * turns bits; over plain http, where a turned bit reaches the application, and over TLS, which has to notice it itself.
 */
final class ReceiverFigure implements Figure {
    private static final List<Kind> DESKS = List.of(Kind.STUDENT, Kind.PERSONNEL, Kind.IMPORT, Kind.STUDENT);
    private static final List<String> POINTS = List.of("PART_WRITTEN", "CHECKED", "RECORDED", "PLACED");
    private static final long PATIENCE = 1800;
    private static final String SECONDS = "600";
    private static final int MOST_RUNS = 30;

    private final Verdict verdict = new Verdict();
    private final Map<String, Long> counts = new TreeMap<>();

    @Override
    public boolean measure(Bench bench) throws Exception {
        long wanted = bench.options().kills(1000, 30);
        Random random = bench.random();
        Path teacher = bench.folder("teacher");
        new Authority(bench, teacher, Optional.of(PrivateKey.make(teacher).store())).teach();
        for (boolean tls : List.of(false, true)) {
            Path folder = bench.folder(tls ? "tls" : "http");
            Optional<PrivateKey> key = tls ? Optional.of(PrivateKey.make(folder)) : Optional.empty();
            Authority authority = new Authority(bench, folder, key.map(PrivateKey::store));
            authority.start();
            long before = total();
            try (FaultProxy proxy = new FaultProxy(authority::port, () -> fault(random, tls), this::count)) {
                List<Desk> desks = new ArrayList<>();
                for (Kind kind : DESKS) {
                    desks.add(new Desk(
                            kind,
                            bench.folder((tls ? "tls-" : "http-") + desks.size()),
                            authority,
                            proxy,
                            key.map(PrivateKey::certificate),
                            verdict,
                            new Random(random.nextLong()),
                            desks.size(),
                            DESKS.size()));
                }
                while (total() - before < (wanted + 1) / 2) {
                    round(bench, authority, proxy, desks, random, before + (wanted + 1) / 2);
                }
            }
            authority.stop();
        }
        verdict.problems().forEach(problem -> bench.say("  " + problem));
        bench.say("  what happened: " + counts);
        bench.say("receiver: kills=" + kills() + " faults=" + (total() - kills()) + " " + verdict);
        return verdict.clean() && total() >= wanted;
    }

    /** One set of files for each desk, until all of them have come to where they belong. */
    private void round(Bench bench, Authority authority, FaultProxy proxy, List<Desk> desks, Random random, long enough)
            throws IOException, InterruptedException {
        for (Desk desk : desks) {
            desk.give();
        }
        for (int run = 0; run < MOST_RUNS; run++) {
            Child sender = bench.engine(arguments(desks));
            while (sender.alive()) {
                if (total() < enough && random.nextInt(3) > 0) {
                    kill(authority, sender, desks, random);
                } else {
                    sender.await(line -> false, 2);
                }
            }
            int status = sender.end(PATIENCE);
            if (status > 1) {
                throw new IllegalStateException("A sender ended with status " + status + ": " + sender);
            }
            boolean settled = true;
            for (Desk desk : desks) {
                settled &= desk.settled() && desk.complete();
            }
            if (settled) {
                break;
            }
            bench.say("  run " + run + " ended with "
                    + sender.lines().stream()
                            .filter(line -> line.startsWith("REFUSED") || line.startsWith("FAILED"))
                            .filter(line -> !line.contains("LICENCE"))
                            .map(line -> line.replaceFirst("^(\\w+) \\S+ ", "$1 "))
                            .collect(Collectors.groupingBy(line -> line, Collectors.counting())));
        }
        for (Desk desk : desks) {
            desk.compare();
        }
        bench.say("  so far: " + counts + " " + verdict);
    }

    private static String[] arguments(List<Desk> desks) {
        List<String> arguments = new ArrayList<>(List.of(SECONDS, "-", "0"));
        for (Desk desk : desks) {
            arguments.add(desk.workspace().toString());
            arguments.add(desk.kind().operation());
        }
        return arguments.toArray(String[]::new);
    }

    /** Starts the receiver anew, to die at a point or a little later; counts when some but not all files had arrived. */
    private void kill(Authority authority, Child sender, List<Desk> desks, Random random)
            throws IOException, InterruptedException {
        String when = "random time";
        authority.stop();
        Child receiver;
        if (random.nextInt(3) > 0) {
            when = POINTS.get(random.nextInt(POINTS.size()));
            receiver = authority.start(when, Integer.toString(1 + random.nextInt(4)));
            while (sender.alive()
                    && receiver.await(line -> line.startsWith("STEP "), 1).isEmpty()) {
                // A sender that waits between two tries, or that has nothing left to send.
            }
        } else {
            receiver = authority.start();
            Thread.sleep(random.nextInt(1500));
        }
        boolean atWork = sender.alive();
        int arrived = 0;
        for (Desk desk : desks) {
            arrived += desk.arrived();
        }
        receiver.kill();
        if (atWork && arrived > 0 && arrived < desks.size() * Desk.FILES) {
            count("killed: " + when);
        }
        authority.start();
    }

    /** What one connection will suffer; it counts when it comes to pass. */
    private Fault fault(Random random, boolean tls) {
        Fault.Direction direction = random.nextInt(3) > 0 ? Fault.Direction.TO_RECEIVER : Fault.Direction.TO_SENDER;
        long after = direction == Fault.Direction.TO_RECEIVER ? random.nextInt(60_000) : random.nextInt(12_000);
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Fault.Cut(direction, after);
            case 2 -> new Fault.Delay(direction, after, 50 + random.nextInt(1500));
            case 3 -> tls ? new Fault.Corrupt(direction, after, random.nextInt(8)) : new Fault.DropReceipt();
            case 4, 5 ->
                tls
                        ? new Fault.Corrupt(direction, after, random.nextInt(8))
                        : new Fault.CorruptContent(300 + random.nextInt(3000), random.nextInt(8));
            default -> new Fault.None();
        };
    }

    private void count(Fault fault) {
        count(
                switch (fault) {
                    case Fault.None none -> "nothing";
                    case Fault.Cut cut -> "cut " + cut.direction();
                    case Fault.Delay delay -> "delayed " + delay.direction();
                    case Fault.DropReceipt drop -> "receipt dropped";
                    case Fault.Corrupt corrupt -> "bit turned " + corrupt.direction();
                    case Fault.CorruptContent corrupt -> "bit of a file turned";
                });
    }

    private synchronized void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    private synchronized long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private synchronized long kills() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().startsWith("killed"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
