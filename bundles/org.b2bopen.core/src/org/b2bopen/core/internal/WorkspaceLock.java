package org.b2bopen.core.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.log.CleanText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Only one process transfers in a workspace or under a root folder (H1). The operating system drops the locks when the process dies,
 * so there is nothing to clean up; the files stay, because removing them would let two processes lock two files of one name.
 */
final class WorkspaceLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceLock.class);
    /** Far behind the text, so that others can read it where locks forbid reading (Windows). */
    private static final long POSITION = Long.MAX_VALUE - 1;

    private static final String WORKSPACE_FILE = ".lock";
    private static final int LONGEST_TEXT = 500;
    private static final Pattern HOLDER = Pattern.compile("process ([0-9]{1,18}) on (.*) since [^ ]*");

    /**
     * The files that this process holds, and what is in them. The operating system knows locks by process: to close any other channel on
     * such a file, even one that never was locked, would drop the lock. So none is opened.
     */
    private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

    private final Map<Path, FileChannel> held = new LinkedHashMap<>();

    private WorkspaceLock() {}

    /** @param root may be null */
    static WorkspaceLock take(Path workspace, Path root, Clock clock) throws WorkspaceInUseException, IOException {
        WorkspaceLock lock = new WorkspaceLock();
        try {
            lock.take(file(workspace, WORKSPACE_FILE), "The workspace " + workspace, clock);
            if (root != null && Files.isDirectory(root)) {
                lock.take(file(root, ".b2bopen.lock"), "The root folder " + root, clock);
            }
            return lock;
        } catch (WorkspaceInUseException | IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Path file(Path folder, String name) throws IOException {
        return folder.toRealPath().resolve(name);
    }

    private void take(Path file, String what, Clock clock) throws WorkspaceInUseException, IOException {
        String text = "process " + ProcessHandle.current().pid() + " on " + host() + " since "
                + clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String here = HELD_HERE.putIfAbsent(file, text);
        if (here != null) {
            throw new WorkspaceInUseException(what + " is in use by " + here + ".");
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock(POSITION, 1, false) == null) {
                throw new WorkspaceInUseException(what + " is in use by " + nameOf(text(channel)) + ".");
            }
            held.put(file, channel);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        } finally {
            if (!held.containsKey(file)) {
                if (channel != null) {
                    channel.close();
                }
                HELD_HERE.remove(file);
            }
        }
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
        channel.read(text, 0);
        return CleanText.of(new String(text.array(), 0, text.position(), StandardCharsets.UTF_8));
    }

    private static String nameOf(String holder) {
        return holder.isBlank() ? "another process" : holder;
    }

    /** Who holds the workspace's lock, by what its file says; to take the lock for a look would make others believe it was held. */
    static Optional<String> holder(Path workspace) {
        try {
            Path file = file(workspace, WORKSPACE_FILE);
            String here = HELD_HERE.get(file);
            if (here != null || !Files.exists(file)) {
                return Optional.ofNullable(here);
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                return Optional.of(text(channel)).filter(WorkspaceLock::isThere);
            }
        } catch (IOException e) {
            LOG.warn("The lock's file cannot be read.", e);
            return Optional.empty();
        }
    }

    /** A process that was killed leaves its name behind; one on another computer cannot be asked for. */
    private static boolean isThere(String holder) {
        Matcher named = HOLDER.matcher(holder);
        return named.matches() && (!named.group(2).equals(host()) || Processes.isAlive(Long.parseLong(named.group(1))));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this computer";
        }
    }

    @Override
    public void close() {
        held.forEach((file, channel) -> {
            try (channel) {
                // Nobody holds it any more; whoever takes it next writes his own name.
                channel.truncate(0);
            } catch (IOException e) {
                LOG.warn("A lock could not be released cleanly.", e);
            }
            HELD_HERE.remove(file);
        });
        held.clear();
    }
}
