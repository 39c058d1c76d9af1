package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.b2bopen.core.Code;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Outbox;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.core.OutboxEntry.State;
import org.b2bopen.messages.CheckReport;
import org.b2bopen.messages.FileName;
import org.b2bopen.messages.Finding;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.transport.Service;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outbox: what waits in the folders, and how the running transfers stand. */
final class WaitingFiles implements Outbox, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingFiles.class);
    private static final Duration BETWEEN_CHANGES = Duration.ofMillis(250);

    private final Map<Path, OutboxEntry> entries = new ConcurrentSkipListMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean told = new AtomicBoolean();
    private final ReentrantLock refreshing = new ReentrantLock();
    private final WorkspaceEngine engine;
    private volatile boolean closed;

    WaitingFiles(WorkspaceEngine engine) {
        this.engine = engine;
    }

    @Override
    public List<OutboxEntry> entries() {
        return List.copyOf(entries.values());
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void refresh(IProgressMonitor outer) {
        refreshing.lock();
        try {
            SubMonitor monitor = SubMonitor.convert(outer, "Outbox", IProgressMonitor.UNKNOWN);
            Configuration configuration = engine.configuration().load();
            DestinationResolver destinations =
                    new DestinationResolver(configuration, engine.secrets(), engine.transports());
            List<Waiting> waiting = list(new Folders(configuration).all(Service.STUDENT));
            entries.entrySet()
                    .removeIf(known -> known.getValue().state() != State.SENDING
                            && waiting.stream().noneMatch(file -> file.file().equals(known.getKey())));
            changed();
            Quiet quiet = new Quiet(engine.clock(), engine.pause(monitor));
            for (Waiting file : waiting) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                look(file, destinations, quiet, monitor);
            }
        } finally {
            refreshing.unlock();
        }
    }

    private record Waiting(Path file, Folder folder) {}

    private List<Waiting> list(List<Folder> folders) {
        List<Waiting> waiting = new ArrayList<>();
        for (Folder folder : folders) {
            if (Files.isDirectory(folder.notExported())) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.notExported())) {
                    for (Path file : files) {
                        if (!Quiet.ignored(file) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                            waiting.add(new Waiting(file, folder));
                            entries.putIfAbsent(file, unknown(file, folder));
                        }
                    }
                } catch (IOException | DirectoryIteratorException e) {
                    LOG.warn("A folder could not be listed.", e);
                }
            }
        }
        return waiting;
    }

    private void look(Waiting waiting, DestinationResolver destinations, Quiet quiet, IProgressMonitor monitor) {
        OutboxEntry before = entries.get(waiting.file());
        if (before != null && before.state() == State.SENDING) {
            return;
        }
        try {
            FileStamp stamp = FileStamp.of(waiting.file());
            if (stamp.kind() == FileStamp.Kind.FILE && !quiet.settledNow(stamp)) {
                entries.put(waiting.file(), unknown(waiting.file(), waiting.folder()));
            } else {
                Verdict verdict = engine.check()
                        .check(waiting.file(), stamp, waiting.folder(), destinations, monitor::isCanceled);
                entries.put(waiting.file(), entry(waiting, stamp, verdict));
            }
        } catch (IOException e) {
            LOG.debug("A file was taken away while it was looked at.", e);
            entries.remove(waiting.file());
        }
        changed();
    }

    private OutboxEntry entry(Waiting waiting, FileStamp stamp, Verdict verdict) throws IOException {
        return switch (verdict) {
            case Verdict.Ready ready -> {
                Optional<TransferRecord> doubt = engine.journal()
                        .find(TransferKey.of(
                                ready.name().destinationLa(),
                                Service.STUDENT,
                                ready.report().fileName(),
                                ready.report().sha256(),
                                Optional.empty()))
                        .filter(row -> row.state() == TransferRecord.State.IN_DOUBT);
                yield entry(
                        waiting,
                        stamp,
                        doubt.isPresent() ? State.IN_DOUBT : State.READY,
                        Optional.empty(),
                        doubt.map(TransferRecord::reason).or(ready::warning).orElse(""),
                        ready.destination().login(),
                        Optional.of(ready.report()));
            }
            case Verdict.Stays stays ->
                entry(
                        waiting,
                        stamp,
                        State.NEEDS_ATTENTION,
                        Optional.of(stays.code()),
                        stays.message(),
                        "",
                        stays.report());
        };
    }

    private static OutboxEntry entry(
            Waiting waiting,
            FileStamp stamp,
            State state,
            Optional<Code> code,
            String reason,
            String login,
            Optional<CheckReport> report) {
        Optional<FileName> name = report.flatMap(CheckReport::name);
        return new OutboxEntry(
                waiting.file(),
                report.flatMap(CheckReport::type).map(type -> type.name()).orElse(""),
                name.map(FileName::sourceLa).orElse(""),
                name.map(FileName::sourceSchool).orElse(""),
                name.map(FileName::destinationLa).orElse(waiting.folder().la()),
                stamp.size(),
                0,
                state,
                code,
                reason,
                login,
                report.map(CheckReport::errors).orElse(List.of()),
                report.map(CheckReport::queries).orElse(List.of()));
    }

    private static OutboxEntry unknown(Path file, Folder folder) {
        return new OutboxEntry(
                file, "", "", "", folder.la(), 0, 0, State.CHECKING, Optional.empty(), "", "", List.of(), List.of());
    }

    /** See {@link Progress.Watcher}. */
    void progress(Path file, long bytes) {
        entries.computeIfPresent(
                file,
                (path, entry) ->
                        bytes < 0 ? entry : with(entry, State.SENDING, bytes, Optional.empty(), "", entry.errors()));
        changed();
    }

    void ended(FileOutcome outcome) {
        State state =
                switch (outcome.outcome()) {
                    case SENT, IMPORTED -> State.DELIVERED;
                    case VALID -> State.READY;
                    case REFUSED -> State.NEEDS_ATTENTION;
                    case IN_DOUBT -> State.IN_DOUBT;
                    case FAILED ->
                        outcome.code().filter(Code.UNREACHABLE::equals).isPresent()
                                ? State.WAITING_FOR_SERVER
                                : State.NEEDS_ATTENTION;
                };
        entries.computeIfPresent(
                outcome.file(),
                (path, entry) -> with(
                        entry,
                        state,
                        state == State.DELIVERED ? outcome.bytes() : 0,
                        outcome.code(),
                        state == State.READY ? "" : outcome.message(),
                        outcome.errors()));
        changed();
    }

    private static OutboxEntry with(
            OutboxEntry entry, State state, long sent, Optional<Code> code, String reason, List<Finding> errors) {
        return new OutboxEntry(
                entry.file(),
                entry.messageType(),
                entry.sourceLa(),
                entry.school(),
                entry.destinationLa(),
                entry.bytes(),
                sent,
                state,
                code,
                reason,
                entry.credentials(),
                errors,
                entry.queries());
    }

    /** Tells the listeners once for all that happens within a quarter of a second. */
    private void changed() {
        if (closed || listeners.isEmpty() || !told.compareAndSet(false, true)) {
            return;
        }
        CompletableFuture.delayedExecutor(BETWEEN_CHANGES.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    told.set(false);
                    for (Runnable listener : listeners) {
                        try {
                            listener.run();
                        } catch (RuntimeException e) {
                            LOG.warn("A listener of the outbox failed.", e);
                        }
                    }
                });
    }

    @Override
    public void close() {
        closed = true;
        listeners.clear();
    }
}
