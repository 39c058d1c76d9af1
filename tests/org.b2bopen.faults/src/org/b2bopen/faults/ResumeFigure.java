package org.b2bopen.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.b2bopen.messages.sample.SampleFile;

/**
 * A large file whose transfer breaks again and again: the sender dies, the receiver dies, the connection is cut. Each time it must go
 * on within one part of where it broke, with the memory of the sender constant (R2, R4).
 */
final class ResumeFigure implements Figure {
    private static final long PART = 8L << 20;
    /** What a request has around its content, and what stands in the buffers between the two. */
    private static final long AROUND = 64 * 1024;

    private static final String SCHOOL = "1000";
    private static final int BYTES_A_PUPIL = 3125;
    private static final long PATIENCE = 1800;
    private static final List<String> BREAKS = List.of("sender killed", "receiver killed", "connection cut");

    private final Verdict verdict = new Verdict();
    private long peak;

    @Override
    public boolean measure(Bench bench) throws Exception {
        long size = (bench.options().quick() ? 40 : 500) * 1_000_000L;
        int breaks = (int) bench.options().kills(12, 3);
        Random random = bench.random();
        School side = new School(bench.folder("school"));
        Authority authority = new Authority(bench, bench.folder("authority"), Optional.empty());
        authority.start();
        Path made = new SampleFile(
                        SampleFile.Kind.STUDENT, School.LA, SCHOOL, School.LA, 1, (int) (size / BYTES_A_PUPIL), 1)
                .writeTo(bench.folder("made"));
        Contents.Item given = Contents.item(made);
        size = Files.size(made);
        long worst = 0;
        Child sender = null;
        try (FaultProxy proxy = new FaultProxy(authority::port, Fault.None::new, fault -> {})) {
            side.configure("http://127.0.0.1:" + proxy.port() + "/b2b", Optional.empty(), Optional.empty());
            Files.createDirectories(side.notExported());
            Files.move(made, side.notExported().resolve(made.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            sender = start(bench, side);
            for (int i = 0; i < breaks; i++) {
                String how = BREAKS.get(i % BREAKS.size());
                long wanted = (long) (size * (i + 0.1 + 0.8 * random.nextDouble()) / breaks);
                await(proxy, sender, wanted);
                int requests = proxy.recorder().sent().size();
                peak = Math.max(peak, sender.peak());
                long broke = position(proxy);
                switch (how) {
                    case "sender killed" -> {
                        sender.kill();
                        broke = position(proxy);
                        sender = start(bench, side);
                    }
                    case "receiver killed" -> {
                        authority.stop();
                        broke = position(proxy);
                        authority.start();
                    }
                    default -> {
                        proxy.cutAll();
                        broke = position(proxy);
                    }
                }
                long resumed = next(proxy, sender, requests);
                long again = broke - resumed;
                worst = Math.max(worst, again);
                bench.say(String.format(
                        "  %s at %,d of %,d bytes: went on at %,d, %,d again; sender's peak %d MB",
                        how, broke, size, resumed, again, peak / 1024));
                if (again > PART + AROUND) {
                    verdict.wrong("after \"" + how + "\" " + again + " bytes were sent again, more than a part");
                }
            }
            long last = 0;
            while (sender.alive()) {
                last = Math.max(last, sender.peak());
                sender.await(line -> false, 1);
            }
            peak = Math.max(peak, last);
            if (sender.end(PATIENCE) != 0) {
                verdict.wrong("the file did not go: " + sender);
            }
            Set<String> keys = proxy.recorder().keys(List.of(given)).getOrDefault(given, Set.of());
            if (keys.size() != 1) {
                verdict.wrong("it went by under " + keys.size() + " keys");
            }
            verdict.arrived(Contents.files(authority.received(SCHOOL)).size());
            verdict.compare("at the receiver", List.of(given), Contents.of(authority.received(SCHOOL)));
            verdict.compare("in Files Exported", List.of(given), Contents.of(side.exported()));
            bench.say(String.format(
                    "  on the wire to the receiver: %,d bytes for a file of %,d", proxy.bytesToReceiver(), size));
        }
        verdict.problems().forEach(problem -> bench.say("  " + problem));
        bench.say("resume: kills=" + breaks + " bytes=" + size + " most-sent-again=" + worst + " part=" + PART
                + " peak-MB=" + peak / 1024 + " " + verdict);
        return verdict.clean();
    }

    private static Child start(Bench bench, School side) throws IOException {
        return bench.smallEngine("300", "-", "0", side.workspace().toString(), Kind.STUDENT.operation());
    }

    /** How much of the file has gone by, in the latest request. */
    private static long position(FaultProxy proxy) {
        List<Recorder.Sent> sent = proxy.recorder().sent();
        if (sent.isEmpty()) {
            return 0;
        }
        return sent.getLast().offset()
                + proxy.bytesToReceiver()
                - sent.getLast().at();
    }

    private static void await(FaultProxy proxy, Child sender, long wanted) throws InterruptedException {
        while (position(proxy) < wanted) {
            if (!sender.alive()) {
                throw new IllegalStateException("The transfer ended before it could be broken: " + sender);
            }
            Thread.sleep(2);
        }
    }

    private static long next(FaultProxy proxy, Child sender, int requests) throws InterruptedException {
        while (proxy.recorder().sent().size() == requests) {
            if (!sender.alive()) {
                throw new IllegalStateException("The transfer did not go on: " + sender);
            }
            Thread.sleep(5);
        }
        return proxy.recorder().sent().get(requests).offset();
    }
}
