package org.b2bopen.example.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.b2bopen.transport.Receipt;

/** What the folder remembers of a delivered file, so that a repeat is recognised. */
record KeptReceipt(String key, String name, long length, String sha256, Instant received) {
    static Optional<KeptReceipt> read(Path file) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return Optional.of(new KeptReceipt(
                    lines.get(0),
                    lines.get(1),
                    Long.parseLong(lines.get(2)),
                    lines.get(3),
                    Instant.parse(lines.get(4))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Seen whole or not at all. */
    void write(Path file, boolean safe) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        String text = String.join("\n", key, name, Long.toString(length), sha256, received.toString(), "");
        try (FileChannel out = FileChannel.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            if (safe) {
                out.force(true);
            }
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    Receipt receipt(boolean alreadyDelivered) {
        return new Receipt("FOLDER-" + key.substring(0, 16), key, length, sha256, received, alreadyDelivered);
    }
}
