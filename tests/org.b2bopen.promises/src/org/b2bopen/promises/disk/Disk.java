package org.b2bopen.promises.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What would be left of a watched folder if the power failed. The content of a file is durable as of its last sync, the entries of a
 * folder as of the folder's; whatever was not synced may be there or not, each change by itself, contents also in part. A rename is one
 * change and changes of the same entry keep their order, as on every file system with a journal; a new folder is an entry of the folder
 * above it, and is gone with all that is in it where that one was not synced.
 */
public final class Disk {
    public enum Kind {
        CREATE,
        OPEN,
        WRITE,
        TRUNCATE,
        MAKE_FOLDER,
        LINK,
        RENAME,
        DELETE,
        SYNC_FILE,
        SYNC_FOLDER;

        boolean isSync() {
            return this == SYNC_FILE || this == SYNC_FOLDER;
        }
    }

    public record Step(Kind kind, Path path) {}

    /** Told of each step of a watched folder; may throw whatever is to happen instead of it, or after it. */
    public interface Watcher {
        void before(Step step) throws IOException;

        void after(Step step);

        /** A disk that says it synced and did not. */
        default boolean lies(Step step) {
            return false;
        }
    }

    private static final Watcher NOBODY = new Watcher() {
        @Override
        public void before(Step step) {}

        @Override
        public void after(Step step) {}
    };

    interface Action {
        void make() throws IOException;
    }

    private static final class Inode {
        private byte[] durable = new byte[0];
        private FileTime time;
        private final boolean folder;

        Inode(boolean folder) {
            this.folder = folder;
        }
    }

    /** Which entries change together; null where one goes. */
    private record Change(Map<Path, Inode> entries) {
        boolean touches(Path folder) {
            return entries.keySet().stream().anyMatch(path -> folder.equals(path.getParent()));
        }
    }

    private final Map<Path, Inode> live = new HashMap<>();
    private final Map<Path, Inode> durable = new HashMap<>();
    private final List<Change> pending = new ArrayList<>();
    private boolean noLinks;
    private Path volume;
    private volatile Path root;
    private Watcher watcher = NOBODY;

    /** The disk of this program. */
    public static Disk here() {
        return ((DiskProvider) FileSystems.getDefault().provider()).disk();
    }

    /** A lock's file says nothing that must survive. */
    boolean watches(Path path) {
        return root != null && path.startsWith(root) && !path.endsWith(".b2bopen.lock");
    }

    /** A disk without hard links; a folder that is another volume, or null. Until {@link #unwatch}. */
    public synchronized void be(boolean withoutLinks, Path anotherVolume) {
        noLinks = withoutLinks;
        volume = anotherVolume == null ? null : DiskPath.real(anotherVolume).toAbsolutePath().normalize();
    }

    void mustKnowLinks(Path link) throws IOException {
        if (noLinks && watches(link)) {
            throw new FileSystemException(link.toString(), null, "Operation not permitted");
        }
    }

    void mustBeOneVolume(Path source, Path target) throws IOException {
        if (volume != null && watches(target) && source.startsWith(volume) != target.startsWith(volume)) {
            throw new AtomicMoveNotSupportedException(source.toString(), target.toString(), "Invalid cross-device link");
        }
    }

    /** Watches a folder; what is in it is durable. */
    public synchronized void watch(Path folder, Watcher newWatcher) throws IOException {
        root = null;
        Path key = DiskPath.real(folder).toAbsolutePath().normalize();
        live.clear();
        try (Stream<Path> all = Files.walk(key)) {
            for (Path path : all.toList()) {
                Inode inode = new Inode(Files.isDirectory(path));
                inode.durable = inode.folder ? inode.durable : Files.readAllBytes(path);
                live.put(path, inode);
            }
        }
        durable.clear();
        durable.putAll(live);
        pending.clear();
        watcher = newWatcher;
        root = key;
    }

    /** From now on nothing happens to it any more; it stays what it is. */
    public synchronized void heal() {
        watcher = NOBODY;
    }

    public synchronized void unwatch() {
        root = null;
        watcher = NOBODY;
        be(false, null);
    }

    synchronized void change(Step step, Action action, Action note) throws IOException {
        if (!watches(step.path())) {
            action.make();
            return;
        }
        watcher.before(step);
        action.make();
        if (!(step.kind().isSync() && watcher.lies(step))) {
            note.make();
        }
        watcher.after(step);
    }

    synchronized Object opened(Path path) {
        return live.get(path);
    }

    synchronized boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    void created(Path file) {
        entries(Map.of(file, new Inode(false)));
    }

    void madeFolder(Path folder) {
        entries(Map.of(folder, new Inode(true)));
    }

    void linked(Path link, Path existing) {
        entries(Map.of(link, live.get(existing)));
    }

    void renamed(Path source, Path target) {
        Map<Path, Inode> both = new LinkedHashMap<>();
        both.put(target, live.get(source));
        both.put(source, null);
        entries(both);
    }

    /** While it can still be asked. */
    synchronized void willBeDeleted(Path path) throws IOException {
        if (watches(path) && live.containsKey(path)) {
            live.get(path).time = Files.getLastModifiedTime(path);
        }
    }

    void deleted(Path path) {
        Map<Path, Inode> gone = new HashMap<>();
        gone.put(path, null);
        entries(gone);
    }

    private void entries(Map<Path, Inode> entries) {
        apply(live, entries);
        pending.add(new Change(entries));
    }

    void synced(Path path, Object opened) throws IOException {
        if (Files.isDirectory(path)) {
            for (Change change : with(change -> change.touches(path))) {
                apply(durable, change.entries());
                pending.remove(change);
            }
        } else if (opened instanceof Inode inode) {
            inode.durable = content(inode);
        }
    }

    /** Those changes, and all that had to be made before them because they are about the same entry; in their order. */
    private List<Change> with(Predicate<Change> wanted) {
        List<Change> found = new ArrayList<>();
        for (Change change : pending.reversed()) {
            if (wanted.test(change)
                    || found.stream().anyMatch(later -> !Collections.disjoint(
                            later.entries().keySet(), change.entries().keySet()))) {
                found.addFirst(change);
            }
        }
        return found;
    }

    private static void apply(Map<Path, Inode> space, Map<Path, Inode> entries) {
        entries.forEach((path, inode) -> {
            if (inode == null) {
                space.remove(path);
            } else {
                space.put(path, inode);
            }
        });
    }

    private byte[] content(Inode inode) throws IOException {
        for (Map.Entry<Path, Inode> entry : live.entrySet()) {
            if (entry.getValue() == inode) {
                return Files.readAllBytes(entry.getKey());
            }
        }
        return inode.durable;
    }

    /** What of the changes that were not synced is there after the power came back. */
    public interface Survival {
        boolean keeps();

        byte[] content(byte[] durable, byte[] written);

        /** A disk that wrote nothing of its own accord. */
        Survival NOTHING = new Survival() {
            @Override
            public boolean keeps() {
                return false;
            }

            @Override
            public byte[] content(byte[] durable, byte[] written) {
                return durable;
            }
        };

        /** As after a killed process. */
        Survival EVERYTHING = new Survival() {
            @Override
            public boolean keeps() {
                return true;
            }

            @Override
            public byte[] content(byte[] durable, byte[] written) {
                return written;
            }
        };

        static Survival chance(Random random) {
            return new Survival() {
                @Override
                public boolean keeps() {
                    return random.nextBoolean();
                }

                @Override
                public byte[] content(byte[] durable, byte[] written) {
                    return switch (random.nextInt(3)) {
                        case 0 -> durable;
                        case 1 -> written;
                        // The length was written, and only a part of the blocks.
                        default -> {
                            byte[] torn = Arrays.copyOf(written, random.nextInt(written.length + 1));
                            yield Arrays.copyOf(torn, written.length);
                        }
                    };
                }
            };
        }
    }

    /** The power fails and comes back; the watched folder is then what survived. */
    public synchronized void powerCut(Survival survival) throws IOException {
        Path watched = root;
        root = null;
        Map<Path, Inode> image = new TreeMap<>(durable);
        with(change -> survival.keeps()).forEach(change -> apply(image, change.entries()));
        image.keySet().removeIf(path -> !reachable(image, watched, path));
        Map<Inode, byte[]> contents = new IdentityHashMap<>();
        for (Map.Entry<Path, Inode> entry : live.entrySet()) {
            entry.getValue().time = Files.getLastModifiedTime(entry.getKey());
        }
        for (Inode inode : new HashSet<>(image.values())) {
            if (!inode.folder) {
                byte[] written = content(inode);
                contents.put(
                        inode,
                        Arrays.equals(written, inode.durable) ? written : survival.content(inode.durable, written));
            }
        }
        List<Path> known = new ArrayList<>(live.keySet());
        known.sort(Comparator.reverseOrder());
        for (Path path : known) {
            if (!path.equals(watched)) {
                Files.deleteIfExists(path);
            }
        }
        Map<Inode, Path> written = new IdentityHashMap<>();
        for (Map.Entry<Path, Inode> entry : image.entrySet()) {
            Inode inode = entry.getValue();
            if (inode.folder) {
                Files.createDirectories(entry.getKey());
            } else if (written.containsKey(inode)) {
                Files.createLink(entry.getKey(), written.get(inode));
            } else {
                Files.write(entry.getKey(), contents.get(inode));
                if (inode.time != null) {
                    Files.setLastModifiedTime(entry.getKey(), inode.time);
                }
                written.put(inode, entry.getKey());
                inode.durable = contents.get(inode);
            }
        }
        live.clear();
        live.putAll(image);
        durable.clear();
        durable.putAll(image);
        pending.clear();
        watcher = NOBODY;
        root = watched;
    }

    private static boolean reachable(Map<Path, Inode> image, Path watched, Path path) {
        for (Path up = path; !up.equals(watched); up = up.getParent()) {
            if (!image.containsKey(up)) {
                return false;
            }
        }
        return true;
    }

    /** Content of every file in the watched folder, to be counted. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
