package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.b2bopen.core.Code;
import org.b2bopen.transport.TransportSession;
import org.eclipse.core.runtime.OperationCanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of one folder, handed out one by one to several threads; only what is being worked on is in memory (R4). */
final class FolderExport implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderExport.class);

    /** Small files are sent together, and as many are checked meanwhile. */
    static final int MOST_THREADS = 48;

    /** Sessions are used in vain where threads wait for each other's large files. */
    private static final int LARGE_AT_ONCE = Line.SESSIONS;

    private final Run run;
    private final Folder folder;
    private final Semaphore large = new Semaphore(LARGE_AT_ONCE);
    private final Deque<TransferRecord> adopted = new ArrayDeque<>();
    private DirectoryStream<Path> stream;
    private Iterator<Path> listing;
    private int counted;

    FolderExport(Run run, Folder folder) {
        this.run = run;
        this.folder = folder;
    }

    synchronized void adopt(TransferRecord transfer) {
        adopted.add(transfer);
    }

    /** How many threads are of use: found by {@link #bytes}. What comes later is found by those that there are. */
    synchronized int threads() {
        return Math.clamp((long) counted + adopted.size(), Line.SESSIONS, MOST_THREADS);
    }

    /** Counts what waits; the bytes are for the monitor. */
    synchronized long bytes() {
        long bytes = 0;
        counted = 0;
        if (Files.isDirectory(folder.notExported())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.notExported(), this::isWanted)) {
                for (Path file : files) {
                    bytes += size(file);
                    counted++;
                }
            } catch (IOException | DirectoryIteratorException e) {
                LOG.warn("A folder could not be counted.", e);
            }
        }
        return bytes;
    }

    /** Works until no file is left; called by several threads at once. */
    void work() {
        for (Optional<TransferRecord> next = nextAdopted(); next.isPresent(); next = nextAdopted()) {
            run.checkCancelled();
            TransferRecord transfer = next.get();
            among(transfer.length(), () -> resume(transfer));
        }
        for (Optional<Path> next = nextFile(); next.isPresent(); next = nextFile()) {
            run.checkCancelled();
            Path file = next.get();
            long size = size(file);
            among(size, () -> one(file, size));
        }
    }

    private void among(long size, Runnable work) {
        if (size <= TransportSession.SMALL_FILE) {
            work.run();
            return;
        }
        large.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            large.release();
        }
    }

    private void one(Path file, long size) {
        try {
            new FileExport(run).export(file, folder);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            unexpected(new Reporter.About("", "", folder.la(), file), e);
        }
        run.progress().ends(file, size);
    }

    private void resume(TransferRecord transfer) {
        Dispatch dispatch = new Dispatch(run);
        Path parked = transfer.parked().orElseThrow();
        try {
            try {
                Destination destination = run.destinations()
                        .forFile(transfer.service(), transfer.sourceLa(), transfer.school(), transfer.la());
                dispatch.send(transfer, folder.exported().get(transfer.la()), destination, Optional.empty());
            } catch (Refusal refusal) {
                run.returned()
                        .add(dispatch.goHome(
                                transfer.ended(
                                        TransferRecord.State.RETURNED,
                                        transfer.maybeSent(),
                                        Optional.of(refusal.code()),
                                        refusal.getMessage()),
                                parked));
                run.reporter()
                        .stays(
                                Reporter.About.of(transfer),
                                refusal.code(),
                                refusal.getMessage(),
                                Optional.empty(),
                                transfer.length(),
                                true);
            }
        } catch (OperationCanceledException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            unexpected(Reporter.About.of(transfer), e);
        }
        run.progress().ends(transfer.source(), transfer.length());
    }

    /** Whatever goes wrong with one file, the others go on (S6); the next run puts this one in order. */
    private void unexpected(Reporter.About about, Exception e) {
        LOG.error("A file could not be exported.", e);
        run.reporter().stays(about, Code.IO, FileTrouble.sentence(e), Optional.empty(), 0, true);
    }

    private synchronized Optional<TransferRecord> nextAdopted() {
        return Optional.ofNullable(adopted.poll());
    }

    private synchronized Optional<Path> nextFile() {
        try {
            if (stream == null) {
                if (!Files.isDirectory(folder.notExported())) {
                    return Optional.empty();
                }
                stream = Files.newDirectoryStream(folder.notExported(), this::isWanted);
                listing = stream.iterator();
            }
            while (listing.hasNext()) {
                Path file = listing.next();
                if (!run.returned().contains(file)) {
                    return Optional.of(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("A folder could not be listed.", e);
            run.reporter()
                    .stays(
                            new Reporter.About("", "", folder.la(), folder.notExported()),
                            Code.IO,
                            "The folder " + folder.notExported() + " could not be listed.",
                            Optional.empty(),
                            0,
                            true);
            listing = Collections.emptyIterator();
        }
        return Optional.empty();
    }

    /** A folder inside is no business of ours, unless it has the name of a file that should go. */
    private boolean isWanted(Path file) {
        return !Quiet.ignored(file)
                && run.task().wants(file)
                && (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                        || file.getFileName().toString().matches("(?i).*\\.xml"));
    }

    private static long size(Path file) {
        try {
            FileStamp stamp = FileStamp.of(file);
            return stamp.kind() == FileStamp.Kind.FILE ? stamp.size() : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public synchronized void close() {
        if (stream != null) {
            try {
                stream.close();
            } catch (IOException e) {
                LOG.warn("A folder could not be closed.", e);
            }
        }
    }
}
