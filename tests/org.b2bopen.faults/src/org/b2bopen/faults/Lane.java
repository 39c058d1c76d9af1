package org.b2bopen.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.b2bopen.messages.sample.SampleFile;

/** One workspace whose exports and imports are killed, set after set of files. */
final class Lane {
    private static final int FILES = 40;
    private static final long PATIENCE = 120;
    private static final int LAST_TRIES = 10;
    private static final int PRODUCT_EVERY = 12;
    private static final List<String> EXPORT_STEPS = List.of(
            "CLAIM_RECORDED",
            "CLAIMED",
            "SENDING_RECORDED",
            "RECEIPT_ARRIVED",
            "RECEIPT_RECORDED",
            "LINKED",
            "MOVED",
            "MOVE_RECORDED",
            "RETURN_RECORDED",
            "RETURNED");
    private static final List<String> IMPORT_STEPS = List.of(
            "IMPORT_WRITTEN",
            "IMPORT_SYNCED",
            "IMPORT_RECORDED",
            "LINKED",
            "IMPORT_PLACED",
            "IMPORT_SAVED",
            "IMPORT_ACKNOWLEDGED",
            "IMPORT_END_RECORDED");

    private final SenderFigure figure;
    private final Bench bench;
    private final Authority authority;
    private final FaultProxy proxy;
    private final Random random;
    private final Path folder;
    private final School side;
    private final int lanes;
    private int number;
    private int step;

    /** What a set of files goes through. */
    enum Kind {
        STUDENT("student", EXPORT_STEPS),
        PERSONNEL("personnel", EXPORT_STEPS),
        IMPORT("import", IMPORT_STEPS);

        private final String operation;
        private final List<String> steps;

        Kind(String operation, List<String> steps) {
            this.operation = operation;
            this.steps = steps;
        }
    }

    Lane(SenderFigure figure, Bench bench, Authority authority, FaultProxy proxy, int lane, int lanes)
            throws IOException {
        this.figure = figure;
        this.bench = bench;
        this.authority = authority;
        this.proxy = proxy;
        this.lanes = lanes;
        this.number = lane;
        this.random = new Random(bench.options().seed() * 31 + lane);
        this.folder = bench.folder("lane-" + lane);
        this.side = new School(folder);
    }

    /** Gives a set of files, kills until they have arrived, lets the rest go in peace, and compares. */
    void set() throws IOException, InterruptedException {
        Kind kind =
                List.of(Kind.STUDENT, Kind.IMPORT, Kind.STUDENT, Kind.PERSONNEL).get(number / lanes % 4);
        boolean product = bench.taught() && number / lanes % PRODUCT_EVERY == PRODUCT_EVERY - 1;
        String school = Integer.toString(1000 + number % 9000);
        side.configure("http://127.0.0.1:" + proxy.port() + "/b2b", Optional.empty(), Optional.of(school));
        Path in = in(kind, school);
        Path out = out(kind, school);
        Path arrived = kind == Kind.IMPORT ? out : authority.received(school);
        List<Path> made = make(kind, school);
        List<Contents.Item> given = new ArrayList<>();
        Files.createDirectories(in);
        for (Path file : made) {
            given.add(Contents.item(file));
            Files.move(file, in.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        Optional<Path> unwanted = kind == Kind.STUDENT ? Optional.of(unlicensed(in)) : Optional.empty();
        if (!bench.taught()) {
            bench.engineThatTeaches(side.workspace().toString(), kind.operation, "60")
                    .end(PATIENCE);
        }
        for (int i = 0; !figure.enough() && Contents.files(arrived).size() < FILES; i++) {
            if (i > 20 * FILES) {
                throw new IllegalStateException("Set " + number + " does not get on.");
            }
            kill(kind, product, arrived);
        }
        finish(kind, in, unwanted);
        figure.verdict().arrived(Contents.files(arrived).size());
        compare(kind, school, given, in, out);
        if (unwanted.isPresent()) {
            if (Contents.files(in).size() != 1) {
                figure.verdict().wrong("the refused file is not where it was in set " + number);
            }
            Files.deleteIfExists(unwanted.get());
        }
        clear(out);
        clear(authority.received(school));
        clear(authority.delivered(school));
        number += lanes;
    }

    private Path in(Kind kind, String school) {
        return switch (kind) {
            case STUDENT -> side.notExported();
            case PERSONNEL -> side.personnel(school).resolve("Files Not Exported");
            case IMPORT -> authority.outbox(school);
        };
    }

    private Path out(Kind kind, String school) {
        return switch (kind) {
            case STUDENT -> side.exported();
            case PERSONNEL -> side.personnel(school).resolve("Files Exported");
            case IMPORT -> side.personnel(school).resolve("Files Imported");
        };
    }

    private List<Path> make(Kind kind, String school) throws IOException {
        Path staging = Files.createDirectories(folder.resolve("staging"));
        List<Path> made = new ArrayList<>();
        for (int i = 1; i <= FILES; i++) {
            made.add(new SampleFile(
                            kind == Kind.STUDENT ? SampleFile.Kind.STUDENT : SampleFile.Kind.PERSONNEL,
                            School.LA,
                            school,
                            School.LA,
                            i,
                            1 + random.nextInt(3),
                            random.nextInt(1_000_000))
                    .writeTo(staging));
        }
        return made;
    }

    /** A file that only the receiver refuses: it is parked, sent, and goes back again and again. */
    private Path unlicensed(Path in) throws IOException {
        Path staging = Files.createDirectories(folder.resolve("staging"));
        Path made = new SampleFile(SampleFile.Kind.STUDENT, School.LA, "0999", School.LA, 1 + number % 999, 1, number)
                .writeTo(staging);
        return Files.move(made, in.resolve(made.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }

    private Child start(Kind kind, boolean product, String... halt) throws IOException {
        String workspace = side.workspace().toString();
        if (product) {
            return kind == Kind.IMPORT
                    ? bench.product("--workspace", workspace, "import", "personnel")
                    : bench.product("--workspace", workspace, "export", kind.operation);
        }
        return halt.length == 0
                ? bench.engine(workspace, kind.operation, "60")
                : bench.engine(workspace, kind.operation, "60", halt[0], halt[1]);
    }

    private void kill(Kind kind, boolean product, Path arrived) throws IOException, InterruptedException {
        int before = Contents.files(arrived).size();
        boolean atStep = !product && random.nextInt(3) > 0;
        Child child;
        String when;
        if (atStep) {
            when = kind.steps.get(step++ % kind.steps.size());
            child = start(kind, product, when, Integer.toString(1 + random.nextInt(3)));
            child.await(line -> line.startsWith("STEP "), PATIENCE);
        } else {
            when = "random time";
            child = start(kind, product);
            if (random.nextInt(4) > 0) {
                awaitOneMore(child, arrived, before);
                Thread.sleep(random.nextInt(60));
            } else {
                Thread.sleep(random.nextInt(product ? 2500 : 1200));
            }
        }
        boolean alive = child.alive();
        int now = Contents.files(arrived).size();
        child.kill();
        if (alive) {
            figure.killed(now > 0 && now < FILES, (product ? "product " : "engine ") + kind.operation, when);
        } else {
            cameToItsEnd(child);
        }
    }

    /** A process that ends by itself has done a run, or else nothing here measures anything. */
    private static void cameToItsEnd(Child child) throws InterruptedException {
        int status = child.end(PATIENCE);
        if (status != 0 && status != 1 || child.lines().stream().anyMatch(line -> line.contains("BAD_URL"))) {
            throw new IllegalStateException("A sender ended with status " + status + ": " + child);
        }
    }

    private void awaitOneMore(Child child, Path arrived, int before) throws IOException, InterruptedException {
        while (child.alive() && Contents.files(arrived).size() == before) {
            Thread.sleep(2);
        }
    }

    private void finish(Kind kind, Path in, Optional<Path> unwanted) throws IOException, InterruptedException {
        int left = unwanted.isPresent() ? 1 : 0;
        for (int i = 0; i < LAST_TRIES; i++) {
            Child child = start(kind, false);
            int status = child.end(PATIENCE);
            cameToItsEnd(child);
            if (status == left && Contents.files(in).size() == left) {
                return;
            }
            if (i == LAST_TRIES - 1) {
                figure.verdict().wrong("set " + number + " does not come to its end: " + child);
            }
        }
    }

    private void compare(Kind kind, String school, List<Contents.Item> given, Path in, Path out) throws IOException {
        String set = " of set " + number + " (" + kind + ")";
        if (kind == Kind.IMPORT) {
            figure.verdict().compare("in Files Imported" + set, given, Contents.of(out));
            figure.verdict().compare("acknowledged" + set, given, Contents.of(authority.delivered(school)));
            return;
        }
        figure.verdict().compare("at the receiver" + set, given, Contents.of(authority.received(school)));
        figure.verdict().compare("in Files Exported" + set, given, Contents.of(out));
        Map<Contents.Item, Set<String>> keys = proxy.recorder().keys();
        for (Contents.Item item : given) {
            int count = keys.getOrDefault(item, Set.of()).size();
            if (count != 1) {
                figure.verdict().wrong(item + " went by under " + count + " keys" + set);
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        for (Path file : Contents.files(folder)) {
            Files.delete(file);
        }
    }
}
