package org.b2bopen.core.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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

    private static final int LONGEST_TEXT = 500;

    private final List<FileChannel> held = new ArrayList<>();

    private WorkspaceLock() {}

    /** @param root may be null */
    static WorkspaceLock take(Path workspace, Path root, Clock clock) throws WorkspaceInUseException, IOException {
        WorkspaceLock lock = new WorkspaceLock();
        try {
            lock.take(workspace.resolve(".lock"), "The workspace " + workspace, clock);
            if (root != null && Files.isDirectory(root)) {
                lock.take(root.resolve(".b2bopen.lock"), "The root folder " + root, clock);
            }
            return lock;
        } catch (WorkspaceInUseException | IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void take(Path file, String what, Clock clock) throws WorkspaceInUseException, IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        held.add(channel);
        if (lock(channel) == null) {
            throw new WorkspaceInUseException(what + " is in use by " + holder(channel) + ".");
        }
        String text = "process " + ProcessHandle.current().pid() + " on " + host() + " since "
                + clock.instant().truncatedTo(ChronoUnit.SECONDS);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(POSITION, 1, false);
        } catch (OverlappingFileLockException e) {
            LOG.debug("This process holds the lock already.", e);
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
        channel.read(text, 0);
        String found = CleanText.of(new String(text.array(), 0, text.position(), StandardCharsets.UTF_8));
        return found.isBlank() ? "another process" : found;
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
        for (FileChannel channel : held) {
            try {
                channel.close();
            } catch (IOException e) {
                LOG.warn("A lock could not be released cleanly.", e);
            }
        }
        held.clear();
    }
}
