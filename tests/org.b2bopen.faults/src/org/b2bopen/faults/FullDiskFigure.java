package org.b2bopen.faults;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Somebody fills the disk of the workspace and the root folder while files are sent or fetched: a small disk that is really full, so that the
 * journal, the log and the files fail in whatever way they do. Nothing may be lost or come twice, the run must have said so, and when there is
 * room again the next one ends it.
 */
final class FullDiskFigure implements Figure {
    private static final String SECONDS = "20";
    private static final long PATIENCE = 300;
    private static final int LAST_TRIES = 5;
    private static final int BLOCK = 4096;

    private final Verdict verdict = new Verdict();
    private final Path disk = Path.of(System.getProperty("faults.disk"));
    private int met;

    @Override
    public boolean measure(Bench bench) throws Exception {
        long wanted = bench.options().kills(200, 6);
        Random random = bench.random();
        Authority authority = new Authority(bench, bench.folder("authority"), Optional.empty());
        authority.start();
        try (FaultProxy proxy = new FaultProxy(authority::port, Fault.None::new, fault -> {})) {
            List<Kind> kinds = List.of(Kind.STUDENT, Kind.IMPORT, Kind.PERSONNEL);
            Desk[] desks = new Desk[kinds.size()];
            for (int i = 0; i < desks.length; i++) {
                desks[i] = new Desk(
                        kinds.get(i),
                        Files.createDirectories(disk.resolve("desk-" + i)),
                        authority,
                        proxy,
                        Optional.empty(),
                        verdict,
                        random,
                        i,
                        desks.length);
            }
            for (int round = 0; round < wanted; round++) {
                oneSet(bench, desks[round % desks.length], random);
            }
        }
        verdict.problems().forEach(problem -> bench.say("  " + problem));
        bench.say("disk: really full " + wanted + " times, met by " + met + " runs, " + verdict);
        return verdict.clean() && met > 0;
    }

    private void oneSet(Bench bench, Desk desk, Random random) throws IOException, InterruptedException {
        desk.give();
        Child child = run(bench, desk);
        int some = random.nextInt(Desk.FILES);
        while (child.alive() && desk.arrived() < some) {
            Thread.sleep(2);
        }
        Path ballast = disk.resolve("ballast");
        fill(ballast, random.nextInt(16) * BLOCK);
        int status = child.end(PATIENCE);
        if (!done(desk)) {
            met++;
            if (status == 0) {
                verdict.wrong("not done, and nobody was told: " + child);
            }
        }
        Files.delete(ballast);
        for (int i = 0; i < LAST_TRIES && !done(desk); i++) {
            run(bench, desk).end(PATIENCE);
        }
        desk.compare();
    }

    private static boolean done(Desk desk) throws IOException {
        return desk.settled() && desk.complete() && desk.filedAway();
    }

    private static Child run(Bench bench, Desk desk) throws IOException {
        return bench.engine(
                SECONDS, "-", "0", desk.workspace().toString(), desk.kind().operation());
    }

    /** @param left how many bytes stay free */
    private void fill(Path ballast, int left) throws IOException {
        FileStore store = Files.getFileStore(disk);
        try (var out = Files.newOutputStream(ballast)) {
            byte[] block = new byte[BLOCK];
            while (store.getUsableSpace() > left) {
                out.write(block);
            }
        } catch (IOException full) {
            // The sender took the last block.
            if (store.getUsableSpace() > left) {
                throw full;
            }
        }
    }
}
