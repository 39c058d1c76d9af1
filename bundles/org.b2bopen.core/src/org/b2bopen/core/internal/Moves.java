package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves files so that none is ever overwritten or lost, whenever the program dies (R1). */
final class Moves {
    private static final Logger LOG = LoggerFactory.getLogger(Moves.class);
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    /** The user's folder, and under it LA, {@code Personnel}, school and the folder itself. */
    private static final int LEVELS = 4;

    private final Probe probe;
    private final Set<Path> lasting = ConcurrentHashMap.newKeySet();

    Moves(Probe probe) {
        this.probe = probe;
    }

    /** The name in {@code .in-progress}; it tells an orphan's own name. */
    static Path parkedPath(Folder folder, String key, String fileName) {
        return folder.inProgress().resolve(key.substring(0, 16) + "~" + fileName);
    }

    static String ownName(Path parked) {
        String name = parked.getFileName().toString();
        return name.matches("[0-9a-f]{16}~.+") ? name.substring(17) : name;
    }

    /** Renames on the same volume; only we write into {@code .in-progress}, so nothing can be in the way but our own leftovers. */
    void park(Path source, Path parked) throws IOException {
        lasting(parked.getParent());
        if (Files.exists(parked, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(parked.getFileName().toString());
        }
        Files.move(source, parked, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Moves a file to the first free name like {@code a.xml}, {@code a (2).xml} … of a folder, and returns where it is then. */
    Path place(Path file, Path folder, String name) throws IOException {
        lasting(folder);
        for (int number = 1; ; number++) {
            Path target = folder.resolve(numbered(name, number));
            try {
                return placeAt(file, target);
            } catch (FileAlreadyExistsException taken) {
                LOG.debug("The name with number {} is taken.", number);
            }
        }
    }

    /**
     * Makes a folder, and sees to it that it survives a power cut: a file in it would go with it. Also where it is there already, because
     * a run that died may have made it; once in a run is enough.
     */
    void lasting(Path folder) throws IOException {
        if (lasting.contains(folder)) {
            return;
        }
        Files.createDirectories(folder);
        Path above = folder.getParent();
        for (int i = 0; i < LEVELS && above != null; i++) {
            if (Files.isReadable(above)) {
                syncFolder(above);
            }
            above = above.getParent();
        }
        lasting.add(folder);
    }

    /** Gives a file another name in its folder; never over another file. */
    void rename(Path file, Path target) throws IOException {
        placeAt(file, target);
    }

    /** Shortened where the number would make it longer than file systems take. */
    static String numbered(String name, int number) {
        if (number == 1) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String end = " (" + number + ")" + (dot <= 0 ? "" : name.substring(dot));
        while (stem.length() > 1 && (stem + end).getBytes(StandardCharsets.UTF_8).length > InboundName.MOST_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + end;
    }

    static void syncFolder(Path folder) throws IOException {
        // Windows has no such thing as opening a folder; its file systems journal their entries.
        if (!WINDOWS) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** A hard link is the one way that is atomic and refuses to overwrite; file systems without links get a reserved name. */
    private Path placeAt(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isSameFile(target, file)) {
                throw e;
            }
        } catch (UnsupportedOperationException | IOException e) {
            LOG.debug("No hard links here.", e);
            return placeByReserving(file, target);
        }
        syncFolder(target.getParent());
        probe.at(Probe.Point.LINKED);
        Files.delete(file);
        return target;
    }

    private Path placeByReserving(Path file, Path target) throws IOException {
        Files.createFile(target);
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.delete(target);
            return placeOnAnotherVolume(file, target);
        } catch (IOException e) {
            Files.delete(target);
            throw e;
        }
        syncFolder(target.getParent());
        return target;
    }

    /** Both are durable before the next step: the copy under its name before the file goes, and that it went before anyone is told. */
    private Path placeOnAnotherVolume(Path file, Path target) throws IOException {
        // Else a power cut may bring the file back to where it was parked from, with the copy there already.
        syncFolder(file.getParent());
        Path part = partOf(file, target.getParent());
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        placeAt(part, target);
        syncFolder(target.getParent());
        remove(file);
        return target;
    }

    /** What a copy on another volume is called until it is whole; the same one when it is made again. */
    static Path partOf(Path file, Path folder) {
        return folder.resolve("." + file.getFileName() + ".part");
    }

    /** For good: it does not come back after a power cut. */
    static void remove(Path file) throws IOException {
        Files.delete(file);
        syncFolder(file.getParent());
    }
}
