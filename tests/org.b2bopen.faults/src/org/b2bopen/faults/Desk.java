package org.b2bopen.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.b2bopen.messages.sample.SampleFile;

/** One workspace with its own school, journal and folders, and the set of files that it works on; a new school for each set. */
final class Desk {
    static final int FILES = 40;

    /** Small files go together; of these, which are longer than 64 KiB, each goes by itself. */
    private static final int SINGLE_EVERY = 4;

    private static final int PEOPLE_OF_A_SINGLE = 60;

    private final Kind kind;
    private final Authority authority;
    private final FaultProxy proxy;
    private final Optional<Path> trust;
    private final Verdict verdict;
    private final Random random;
    private final Path folder;
    private final School side;
    private final int step;
    private int number;
    private List<Contents.Item> given = List.of();
    private Optional<Path> refused = Optional.empty();

    /**
     * @param trust for a receiver with TLS; without it the keys cannot be seen as they go by
     * @param number of its first set; {@code step} on is the next one, so that no two desks have a school in common
     */
    Desk(
            Kind kind,
            Path folder,
            Authority authority,
            FaultProxy proxy,
            Optional<Path> trust,
            Verdict verdict,
            Random random,
            int number,
            int step)
            throws IOException {
        this.kind = kind;
        this.folder = folder;
        this.authority = authority;
        this.proxy = proxy;
        this.trust = trust;
        this.verdict = verdict;
        this.random = random;
        this.number = number;
        this.step = step;
        this.side = new School(folder);
    }

    Kind kind() {
        return kind;
    }

    Path workspace() {
        return side.workspace();
    }

    /** How many files of the set have come to where they belong. */
    int arrived() throws IOException {
        return Contents.files(kind == Kind.IMPORT ? out() : authority.received(school()))
                .size();
    }

    /** Whether the side that works on them has filed them all away too. */
    boolean filedAway() throws IOException {
        return Contents.files(out()).size() >= FILES;
    }

    boolean complete() throws IOException {
        return arrived() >= FILES;
    }

    /** Puts a new set into the folder from which it goes. */
    void give() throws IOException {
        number += step;
        side.configure(
                (trust.isPresent() ? "https" : "http") + "://127.0.0.1:" + proxy.port() + "/b2b",
                trust,
                Optional.of(school()));
        Path staging = Files.createDirectories(folder.resolve("staging"));
        Files.createDirectories(in());
        given = new ArrayList<>();
        for (int i = 1; i <= FILES; i++) {
            Path made = sample(school(), i).writeTo(staging);
            given.add(Contents.item(made));
            Files.move(made, in().resolve(made.getFileName()));
        }
        if (kind == Kind.STUDENT) {
            // A school without a licence: only the receiver refuses its file, which is parked, sent and put back each
            // time.
            Path made = sample("0999", 1 + number % 999).writeTo(staging);
            refused = Optional.of(Files.move(made, in().resolve(made.getFileName())));
        }
    }

    private SampleFile sample(String school, int sequence) {
        return new SampleFile(
                kind == Kind.STUDENT ? SampleFile.Kind.STUDENT : SampleFile.Kind.PERSONNEL,
                School.LA,
                school,
                School.LA,
                sequence,
                sequence % SINGLE_EVERY == 0 ? PEOPLE_OF_A_SINGLE : 1 + random.nextInt(3),
                random.nextInt(1_000_000));
    }

    /** After an undisturbed run: whether only what the receiver refuses is left. */
    boolean settled() throws IOException {
        return Contents.files(in()).size() == (refused.isPresent() ? 1 : 0);
    }

    /** What was given, what arrived and what was filed away must be the same; then all of it goes, to keep the folders short. */
    void compare() throws IOException {
        String set = " of set " + number + " (" + kind + ", " + folder.getFileName() + ")";
        verdict.arrived(arrived());
        if (!settled()) {
            verdict.wrong("Files Not Exported has not what it should have" + set);
        }
        if (kind == Kind.IMPORT) {
            verdict.compare("in Files Imported" + set, given, Contents.of(out()));
            verdict.compare("acknowledged" + set, given, Contents.of(authority.delivered(school())));
        } else {
            verdict.compare("at the receiver" + set, given, Contents.of(authority.received(school())));
            verdict.compare("in Files Exported" + set, given, Contents.of(out()));
            if (trust.isEmpty()) {
                oneKeyEach(set);
            }
        }
        if (refused.isPresent()) {
            Files.deleteIfExists(refused.get());
        }
        clear(out());
        clear(authority.received(school()));
        clear(authority.delivered(school()));
    }

    private void oneKeyEach(String set) {
        Map<Contents.Item, Set<String>> keys = proxy.recorder().keys(given);
        for (Contents.Item item : given) {
            int count = keys.getOrDefault(item, Set.of()).size();
            if (count != 1) {
                verdict.wrong(item + " went by under " + count + " keys" + set);
            }
        }
    }

    private String school() {
        return Integer.toString(1000 + number % 9000);
    }

    private Path in() {
        return switch (kind) {
            case STUDENT -> side.notExported();
            case PERSONNEL -> side.personnel(school()).resolve("Files Not Exported");
            case IMPORT -> authority.outbox(school());
        };
    }

    private Path out() {
        return switch (kind) {
            case STUDENT -> side.exported();
            case PERSONNEL -> side.personnel(school()).resolve("Files Exported");
            case IMPORT -> side.personnel(school()).resolve("Files Imported");
        };
    }

    private static void clear(Path folder) throws IOException {
        for (Path file : Contents.files(folder)) {
            Files.delete(file);
        }
    }
}
