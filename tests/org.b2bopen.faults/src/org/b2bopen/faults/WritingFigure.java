package org.b2bopen.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Files that are still being written while one export follows the other: slowly, with pauses longer than the quiet period, written
 * anew, renamed into place, replaced. None may arrive incomplete, and each must arrive whole in the end (R3).
 */
final class WritingFigure implements Figure {
    private static final int WRITERS = 12;
    private static final int OF_A_SCHOOL = 999;
    private static final long PATIENCE = 1800;
    private static final int LAST_RUNS = 10;

    private final List<Contents.Item> last = new ArrayList<>();
    private final List<Contents.Item> earlier = new ArrayList<>();
    private final Map<Writer.Way, Long> ways = new TreeMap<>();
    private final List<Exception> broken = new ArrayList<>();

    @Override
    public boolean measure(Bench bench) throws Exception {
        long wanted = bench.options().kills(10_000, 120);
        Verdict verdict = new Verdict();
        School side = new School(bench.folder("school"));
        Authority authority = new Authority(bench, bench.folder("authority"), Optional.empty());
        authority.start();
        side.configure("http://127.0.0.1:" + authority.port() + "/b2b", Optional.empty(), Optional.empty());
        Files.createDirectories(side.notExported());
        Child sender = bench.engine("again", "60", "-", "0", side.workspace().toString(), Kind.STUDENT.operation());
        // Not before exports run: what is written while a Java machine starts is at rest when it looks.
        awaitRun(sender, 1);
        AtomicInteger next = new AtomicInteger();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Writer writer = new Writer(
                    side.notExported(),
                    bench.folder("elsewhere-" + i),
                    new Random(bench.options().seed() * 100 + i));
            writers.add(Thread.ofPlatform().daemon().start(() -> write(writer, next, wanted)));
        }
        int runs = exports(sender, side, writers);
        broken.forEach(e -> bench.say("  broken off: " + e));
        List<Contents.Item> received = new ArrayList<>();
        for (int i = 0; i <= next.get() / OF_A_SCHOOL; i++) {
            received.addAll(Contents.of(authority.received(school(i))));
        }
        verdict.arrived(received.size());
        verdict.compare("at the receiver", expected(received), received);
        verdict.compare("in Files Exported", received, Contents.of(side.exported()));
        if (!Contents.files(side.notExported()).isEmpty()) {
            verdict.wrong("something is left in Files Not Exported");
        }
        verdict.problems().forEach(problem -> bench.say("  " + problem));
        bench.say("  " + runs + " exports; written: " + ways);
        bench.say("writing: writes=" + last.size() + " incomplete=" + verdict.incorrect() + " " + verdict);
        return broken.isEmpty() && verdict.clean() && last.size() >= wanted;
    }

    /** One export after the other in one process while the writers are at work, and until nothing is left. */
    private static int exports(Child sender, School side, List<Thread> writers)
            throws IOException, InterruptedException {
        int runs = 1;
        for (int afterwards = 0; afterwards < LAST_RUNS; ) {
            boolean writing = writers.stream().anyMatch(Thread::isAlive);
            sender.tell("");
            awaitRun(sender, ++runs);
            if (!writing) {
                afterwards = Contents.files(side.notExported()).isEmpty() ? LAST_RUNS : afterwards + 1;
            }
        }
        sender.kill();
        return runs;
    }

    private static void awaitRun(Child sender, int number) throws InterruptedException {
        if (!sender.awaitCount(line -> line.startsWith("RUN "), number, PATIENCE)) {
            throw new IllegalStateException("An export did not come to its end: " + sender);
        }
    }

    private void write(Writer writer, AtomicInteger next, long wanted) {
        try {
            for (int number = next.getAndIncrement(); number < wanted; number = next.getAndIncrement()) {
                Writer.Written written = writer.write(school(number / OF_A_SCHOOL), 1 + number % OF_A_SCHOOL);
                synchronized (this) {
                    last.add(written.last());
                    written.earlier().ifPresent(earlier::add);
                    ways.merge(written.way(), 1L, Long::sum);
                }
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            synchronized (this) {
                broken.add(e);
            }
        }
    }

    private static String school(int number) {
        return Integer.toString(1000 + number);
    }

    /** What was written last, and of what was written over later what had already gone, once each. */
    private List<Contents.Item> expected(List<Contents.Item> received) {
        Map<Contents.Item, Boolean> there = new HashMap<>();
        received.forEach(item -> there.put(item, true));
        List<Contents.Item> expected = new ArrayList<>(last);
        earlier.stream().filter(there::containsKey).forEach(expected::add);
        return expected;
    }
}
