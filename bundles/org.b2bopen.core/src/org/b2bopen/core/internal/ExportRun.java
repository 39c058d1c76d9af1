package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.b2bopen.core.Code;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.model.config.Configuration;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** One export of the files of a service (S6, P3): recovers, then works through every folder, several folders and several files of each at once. */
public final class ExportRun {
    /** How many files are worked on at the same time, in all folders. */
    private static final int FILES_AT_ONCE = 64;

    private final WorkspaceEngine engine;
    private final ExportTask task;
    private final FileOutcome.Listener listener;
    private final Reachability reachability;
    private final AtomicReference<Throwable> broken = new AtomicReference<>();

    public ExportRun(WorkspaceEngine engine, ExportTask task, FileOutcome.Listener listener) {
        this(engine, task, listener, new Reachability());
    }

    /** @param reachability shared by runs that follow one another: what one has given up, the next does not wait for */
    ExportRun(WorkspaceEngine engine, ExportTask task, FileOutcome.Listener listener, Reachability reachability) {
        this.engine = engine;
        this.task = task;
        this.listener = listener;
        this.reachability = reachability;
    }

    public Summary execute(IProgressMonitor outer) throws WorkspaceInUseException {
        Configuration configuration = engine.configuration().load();
        Folders folders = new Folders(configuration);
        Reporter reporter = new Reporter(
                task.service(), engine.watched(task.service(), listener), engine.log(), engine.clock(), task.dryRun());
        try {
            if (task.dryRun()) {
                work(configuration, folders, reporter, outer);
            } else {
                folders.make();
                try (WorkspaceLock lock = WorkspaceLock.take(engine.workspace(), folders.root(), engine.clock())) {
                    work(configuration, folders, reporter, outer);
                } finally {
                    engine.waiting(task.service()).runEnded();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!task.dryRun()) {
                engine.expiryNotes().warn(configuration, engine.log());
            }
            engine.flushLog();
        }
        return reporter.summary();
    }

    private void work(Configuration configuration, Folders folders, Reporter reporter, IProgressMonitor outer)
            throws IOException {
        IProgressMonitor monitor = new CancelMonitor(outer) {
            @Override
            public boolean isCanceled() {
                return super.isCanceled() || broken.get() != null;
            }
        };
        Quiet.Pause pause = engine.pause(monitor);
        try (Lines lines = new Lines(engine.expiryNotes(), engine.host(monitor), reachability)) {
            Run run = new Run(
                    task,
                    engine.workspace(),
                    Fingerprint.of(configuration),
                    new DestinationResolver(configuration, engine.secrets(), engine.registry()),
                    engine.journal(),
                    engine.check(),
                    new Quiet(engine.clock(), pause),
                    new Moves(engine.probe()),
                    new Sender(lines, engine.clock(), pause, task.giveUpAfter(), monitor),
                    reporter,
                    new Progress(outer, engine.waiting(task.service())),
                    engine.clock(),
                    engine.probe(),
                    ConcurrentHashMap.newKeySet(),
                    monitor);
            work(run, folders.all(task.service()));
        }
        if (outer.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private void work(Run run, List<Folder> all) throws IOException {
        Map<Folder, FolderExport> exports = all.stream()
                .filter(task.asked())
                .collect(Collectors.toMap(Function.identity(), folder -> new FolderExport(run, folder)));
        try {
            if (!task.dryRun()) {
                for (Recovery.Adopted adopted : new Recovery(run, all).recover()) {
                    if (exports.containsKey(adopted.folder())) {
                        exports.get(adopted.folder()).adopt(adopted.transfer());
                    }
                }
            }
            exports.values().forEach(folder -> run.progress().expect(folder.bytes()));
            askedFiles(run, all, exports.keySet());
            inParallel(exports.values());
        } finally {
            exports.values().forEach(FolderExport::close);
        }
    }

    private void askedFiles(Run run, List<Folder> all, Set<Folder> worked) {
        for (Path asked : task.again().map(List::of).orElse(task.only())) {
            askedFile(run, asked.toAbsolutePath().normalize(), all, worked);
        }
    }

    /** A file that is asked for by its path but waits in no folder: an archived one is sent from there, any other is told. */
    private void askedFile(Run run, Path file, List<Folder> all, Set<Folder> worked) {
        boolean waits = worked.stream().anyMatch(folder -> folder.notExported().equals(file.getParent()));
        Optional<Folder> archive = all.stream()
                .filter(folder -> folder.exported().containsValue(file.getParent()))
                .findFirst();
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            tell(run, file, Code.IO, "There is no such file.");
        } else if (!waits && archive.isPresent() && task.again().isPresent()) {
            new FileExport(run).export(file, archive.get());
        } else if (!waits) {
            tell(run, file, Code.WRONG_FOLDER, "The file is not in a folder that this export sends from.");
        }
    }

    private static void tell(Run run, Path file, Code code, String message) {
        run.reporter().stays(new Reporter.About("", "", "", file), code, message, Optional.empty(), 0, false);
    }

    /** In rounds, so that each folder has a thread before one has several: an LA that does not answer keeps no other waiting. */
    private void inParallel(Collection<FolderExport> folders) {
        Semaphore places = new Semaphore(FILES_AT_ONCE);
        List<Thread> threads = new ArrayList<>();
        for (int round = 0; round < FolderExport.MOST_THREADS; round++) {
            for (FolderExport folder : folders) {
                if (round < folder.threads() && broken.get() == null) {
                    places.acquireUninterruptibly();
                    threads.add(start(folder, places));
                }
            }
        }
        join(threads);
        switch (broken.get()) {
            case null -> {}
            case Error error -> throw error;
            case RuntimeException exception -> throw exception;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }

    private Thread start(FolderExport folder, Semaphore places) {
        return Thread.ofPlatform().daemon().name("b2bopen-export").start(() -> {
            try {
                folder.work();
            } catch (OperationCanceledException e) {
                // The run's own end tells of it, when every thread has brought its file to a safe place.
            } catch (Throwable e) {
                broken.compareAndSet(null, e);
            } finally {
                places.release();
            }
        });
    }

    private static void join(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
