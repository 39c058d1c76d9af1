package org.b2bopen.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.b2bopen.messages.sample.SampleFile;

/** Writes files as programs write them that know nothing of us. */
final class Writer {
    /** Longer than the quiet period. */
    private static final int LONG_PAUSE = 900;

    private final Path folder;
    private final Path elsewhere;
    private final Random random;

    Writer(Path folder, Path elsewhere, Random random) {
        this.folder = folder;
        this.elsewhere = elsewhere;
        this.random = random;
    }

    enum Way {
        /** Bit by bit. */
        SLOW,
        /** With pauses in which it looks finished. */
        PAUSED,
        /** Under a name of unfinished files, then renamed. */
        RENAMED_WITHIN,
        /** In another folder, then moved. */
        MOVED_IN,
        /** Whole, and then once more from its beginning with other content. */
        REWRITTEN,
        /** Whole, and then another file is renamed over it. */
        REPLACED
    }

    /** @param earlier a whole file that was there before under the same name; it may have gone or not */
    record Written(Way way, Contents.Item last, Optional<Contents.Item> earlier) {}

    Written write(String school, int sequence) throws IOException, InterruptedException {
        Way way = Way.values()[random.nextInt(Way.values().length)];
        SampleFile sample = sample(school, sequence);
        byte[] content = bytes(sample);
        String name = sample.fileName();
        Path file = folder.resolve(name);
        Optional<Contents.Item> earlier = Optional.empty();
        switch (way) {
            case SLOW -> slowly(file, content, 60);
            case PAUSED -> slowly(file, content, LONG_PAUSE + 600);
            case RENAMED_WITHIN -> {
                Path part = folder.resolve(name + (random.nextBoolean() ? ".tmp" : ".part"));
                slowly(part, content, 60);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
            case MOVED_IN -> {
                Path part = elsewhere.resolve(name);
                slowly(part, content, 20);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
            case REWRITTEN -> {
                byte[] before = bytes(sample(school, sequence));
                earlier = Optional.of(item(name, before));
                slowly(file, before, 10);
                Thread.sleep(random.nextInt(2000));
                slowly(file, content, 60);
            }
            case REPLACED -> {
                byte[] before = bytes(sample(school, sequence));
                earlier = Optional.of(item(name, before));
                slowly(file, before, 10);
                Thread.sleep(random.nextInt(2000));
                Path part = elsewhere.resolve(name);
                Files.write(part, content);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Contents.Item last = item(name, content);
        return new Written(way, last, earlier.filter(item -> !item.equals(last)));
    }

    private SampleFile sample(String school, int sequence) {
        return new SampleFile(
                SampleFile.Kind.STUDENT,
                School.LA,
                school,
                School.LA,
                sequence,
                1 + random.nextInt(4),
                random.nextInt(1_000_000));
    }

    private static byte[] bytes(SampleFile sample) throws IOException {
        StringBuilder text = new StringBuilder();
        sample.write(text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void slowly(Path file, byte[] content, int pause) throws IOException, InterruptedException {
        int pieces = pause > LONG_PAUSE ? 2 : 2 + random.nextInt(6);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < pieces; i++) {
                int from = content.length * i / pieces;
                out.write(content, from, content.length * (i + 1) / pieces - from);
                out.flush();
                if (i < pieces - 1) {
                    Thread.sleep(random.nextInt(pause));
                }
            }
        }
    }

    private static Contents.Item item(String name, byte[] content) {
        return new Contents.Item(
                name, HexFormat.of().formatHex(Contents.sha256().digest(content)));
    }
}
