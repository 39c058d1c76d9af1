package org.b2bopen.la.server.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.b2bopen.la.store.StoreException;
import org.b2bopen.la.store.WaitingFile;
import org.b2bopen.la.store.WaitingLedger;
import org.b2bopen.messages.MessageType;
import org.b2bopen.messages.MessageTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that wait for schools in {@code <data>/outbox/<LA>/<school>/}. An acknowledged one is moved to {@code <data>/delivered}, the
 * ledger first: if the move is cut off, the next listing does it.
 */
final class WaitingOutbox {
    /** The file is not there any more, or is another one than was listed. */
    static final class Changed extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** So that one answer stays small; the rest is listed when these are acknowledged. */
    static final int MOST_LISTED = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(WaitingOutbox.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Where no message type knows the name: staff data is what comes in (P4). */
    private static final String USUAL_SERVICE = "PERSONNEL";

    /** What an import could not take of a school's pupils (LA8). */
    private static final Pattern STUDENT_REPORT = Pattern.compile("[0-9]{3}LLLL_REJ_[0-9]{7}_[0-9]{6,}\\.csv");
    /** What XML cannot hold: one such name would make the whole list unreadable, and keep the other files waiting. */
    private static final Pattern UNTELLABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");

    private final Path data;
    private final MessageTypes types;
    private final WaitingLedger ledger;
    private final KeyedLocks folders = new KeyedLocks();

    WaitingOutbox(Path data, MessageTypes types, WaitingLedger ledger) {
        this.data = data;
        this.types = types;
        this.ledger = ledger;
    }

    String service(String name) {
        return types.ofFileName(name)
                .map(MessageType::service)
                .orElse(STUDENT_REPORT.matcher(name).matches() ? "STUDENT" : USUAL_SERVICE);
    }

    List<WaitingFile> list(School school, String service) throws IOException {
        Path folder = outbox(school);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (KeyedLocks.Held ignored = lock(folder)) {
            List<WaitingFile> waiting = new ArrayList<>();
            for (Path file : candidates(folder)) {
                if (waiting.size() == MOST_LISTED) {
                    break;
                }
                String name = file.getFileName().toString();
                if (UNTELLABLE.matcher(name).find()) {
                    LOG.warn("A file in {} has a name that no answer can carry; it is not offered.", folder);
                } else if (service(name).equals(service)) {
                    look(school, file).ifPresent(waiting::add);
                }
            }
            return waiting;
        }
    }

    Optional<WaitingFile> byId(String fileId) {
        return ledger.byId(fileId);
    }

    /** The content from there on; the caller closes it. */
    InputStream open(WaitingFile file, long offset) throws IOException, Changed {
        FileChannel channel;
        Path path = path(file);
        try {
            channel = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            throw new Changed();
        }
        try {
            if (offset > file.length() || !fingerprint(path).equals(file.fingerprint())) {
                throw new Changed();
            }
            channel.position(offset);
            return Channels.newInputStream(channel);
        } catch (IOException | Changed e) {
            channel.close();
            throw e;
        }
    }

    /** The school has the file; a repeat does no harm. */
    void acknowledge(WaitingFile file) throws IOException, Changed {
        if (file.acknowledged()) {
            return;
        }
        Path path = path(file);
        try (KeyedLocks.Held ignored = lock(path.getParent())) {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    || !fingerprint(path).equals(file.fingerprint())) {
                throw new Changed();
            }
            ledger.acknowledge(file.fileId());
            putAway(file, path);
        }
    }

    private Optional<WaitingFile> look(School school, Path path) throws IOException {
        String name = path.getFileName().toString();
        try {
            String fingerprint = fingerprint(path);
            Optional<WaitingFile> known = ledger.byFingerprint(school.la(), school.number(), name, fingerprint);
            if (known.isPresent()) {
                if (known.get().acknowledged()) {
                    putAway(known.get(), path);
                    return Optional.empty();
                }
                return known;
            }
            String sha256 = sha256(path);
            if (!fingerprint(path).equals(fingerprint)) {
                // Still being written; the next listing looks again.
                return Optional.empty();
            }
            WaitingFile file = new WaitingFile(
                    UUID.randomUUID().toString(),
                    school.la(),
                    school.number(),
                    name,
                    Files.size(path),
                    fingerprint,
                    sha256,
                    false);
            ledger.add(file);
            return Optional.of(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void putAway(WaitingFile file, Path path) throws IOException {
        Path folder = data.resolve("delivered").resolve(file.la()).resolve(file.school());
        Durable.directories(folder);
        Durable.move(path, Placing.free(folder, file.name()));
    }

    private static List<Path> candidates(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !unfinished(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean unfinished(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".")
                || lower.endsWith(".tmp")
                || lower.endsWith(".part")
                || lower.endsWith("~")
                || name.length() > 255;
    }

    private static String fingerprint(Path path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey();
    }

    private static String sha256(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[64 * 1024];
            while (digest.read(buffer) >= 0) {
                // The stream takes the hash while it is read.
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private Path path(WaitingFile file) {
        return outbox(new School(file.la(), file.school())).resolve(file.name());
    }

    private Path outbox(School school) {
        return data.resolve("outbox").resolve(school.la()).resolve(school.number());
    }

    private KeyedLocks.Held lock(Path folder) {
        return folders.acquire(folder.toString(), PATIENCE)
                .orElseThrow(() -> new StoreException("A folder was busy for too long", null));
    }
}
