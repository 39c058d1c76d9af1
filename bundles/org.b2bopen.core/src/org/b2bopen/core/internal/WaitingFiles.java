package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.b2bopen.core.Code;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Outbox;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.core.OutboxEntry.State;
import org.b2bopen.messages.Finding;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.transport.Service;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outbox of a service: what waits in its folders, and how the running transfers stand. */
final class WaitingFiles implements Outbox, Progress.Watcher, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingFiles.class);

    private final Map<Path, Known> known = new ConcurrentSkipListMap<>();
    private final OutboxListeners listeners = new OutboxListeners();
    private final ReentrantLock refreshing = new ReentrantLock();
    private final WorkspaceEngine engine;
    private final Service service;
    private final OutboxEntries entries;

    /** @param stamp of the look that the entry comes from; empty where the file has to be looked at anew in any case */
    private record Known(OutboxEntry entry, Optional<FileStamp> stamp, String configuration) {
        static Known fresh(OutboxEntry entry) {
            return new Known(entry, Optional.empty(), "");
        }

        Known with(OutboxEntry now) {
            return new Known(now, stamp, configuration);
        }
    }

    WaitingFiles(WorkspaceEngine engine, Service service) {
        this.engine = engine;
        this.service = service;
        this.entries = new OutboxEntries(engine, service);
    }

    @Override
    public List<OutboxEntry> entries() {
        return known.values().stream().map(Known::entry).toList();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    @Override
    public void refresh(IProgressMonitor monitor) {
        look(monitor, false);
    }

    @Override
    public void checkAgain(IProgressMonitor monitor) {
        look(monitor, true);
    }

    private void look(IProgressMonitor outer, boolean anew) {
        refreshing.lock();
        try {
            SubMonitor monitor = SubMonitor.convert(outer, "Outbox", IProgressMonitor.UNKNOWN);
            Configuration configuration = engine.configuration().load();
            Look look = new Look(
                    new DestinationResolver(configuration, engine.secrets(), engine.registry()),
                    new Quiet(engine.clock(), engine.pause(monitor)),
                    Fingerprint.of(configuration),
                    anew,
                    monitor);
            List<Waiting> waiting = list(new Folders(configuration).all(service));
            Set<Path> there = waiting.stream().map(Waiting::file).collect(Collectors.toSet());
            known.values()
                    .removeIf(each -> each.entry().state() != State.SENDING
                            && !there.contains(each.entry().file()));
            listeners.changed();
            for (Waiting file : waiting) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                look.at(file);
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
                            known.putIfAbsent(file, Known.fresh(entries.unknown(file, folder)));
                        }
                    }
                } catch (IOException | DirectoryIteratorException e) {
                    LOG.warn("A folder could not be listed.", e);
                }
            }
        }
        return waiting;
    }

    /** One round through the folders, in one state of the configuration. */
    private final class Look {
        private final DestinationResolver destinations;
        private final Quiet quiet;
        private final String configuration;
        private final boolean anew;
        private final IProgressMonitor monitor;

        Look(
                DestinationResolver destinations,
                Quiet quiet,
                String configuration,
                boolean anew,
                IProgressMonitor monitor) {
            this.destinations = destinations;
            this.quiet = quiet;
            this.configuration = configuration;
            this.anew = anew;
            this.monitor = monitor;
        }

        void at(Waiting waiting) {
            Known before = known.get(waiting.file());
            if (before != null && before.entry().state() == State.SENDING) {
                return;
            }
            try {
                FileStamp stamp = FileStamp.of(waiting.file());
                if (before != null && !anew && stillHolds(before, stamp)) {
                    return;
                }
                if (anew) {
                    engine.check().forget(waiting.file());
                }
                if (stamp.kind() == FileStamp.Kind.FILE && !quiet.settledNow(stamp)) {
                    known.put(waiting.file(), Known.fresh(entries.unknown(waiting.file(), waiting.folder())));
                } else {
                    Verdict verdict = engine.check()
                            .check(waiting.file(), stamp, waiting.folder(), destinations, monitor::isCanceled);
                    put(waiting, stamp, entries.of(waiting.file(), waiting.folder(), stamp, verdict));
                }
            } catch (IOException e) {
                LOG.debug("A file was taken away while it was looked at.", e);
                known.remove(waiting.file());
            }
            listeners.changed();
        }

        /** A transfer that began meanwhile knows better. */
        private void put(Waiting waiting, FileStamp stamp, OutboxEntry entry) {
            known.compute(
                    waiting.file(),
                    (file, now) -> now != null && now.entry().state() == State.SENDING
                            ? now
                            : new Known(entry, Optional.of(stamp), configuration));
        }

        /** What was found of an unchanged file is not found anew, and what the LA said of it stays beside it (S6). */
        private boolean stillHolds(Known before, FileStamp stamp) {
            if (!before.stamp().filter(stamp::equals).isPresent()
                    || !before.configuration().equals(configuration)) {
                return false;
            }
            OutboxEntry entry = before.entry();
            return switch (entry.state()) {
                case CHECKING, SENDING, DELIVERED -> false;
                case IN_DOUBT, WAITING_FOR_SERVER -> true;
                // A password is not part of the configuration, and a disk may have got better.
                case NEEDS_ATTENTION ->
                    entry.code()
                            .filter(code -> code != Code.NO_CREDENTIALS && code != Code.IO)
                            .isPresent();
                case READY -> sameRoute(entry);
            };
        }

        private boolean sameRoute(OutboxEntry entry) {
            try {
                return entry.route()
                        .equals(Optional.of(OutboxEntries.route(destinations.forFile(
                                service, entry.sourceLa(), entry.school(), entry.destinationLa()))));
            } catch (Refusal refusal) {
                return false;
            }
        }
    }

    @Override
    public void begins(TransferRecord transfer) {
        known.compute(transfer.source(), (file, before) -> {
            Known now = before == null ? Known.fresh(OutboxEntries.adopted(transfer)) : before;
            return now.with(with(
                    now.entry(),
                    State.SENDING,
                    0,
                    Optional.empty(),
                    "",
                    now.entry().errors()));
        });
        listeners.changed();
    }

    @Override
    public void at(Path file, long bytes) {
        known.computeIfPresent(
                file,
                (path, now) -> now.with(with(
                        now.entry(),
                        State.SENDING,
                        bytes,
                        Optional.empty(),
                        "",
                        now.entry().errors())));
        listeners.changed();
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
        known.computeIfPresent(
                outcome.file(),
                (path, now) -> now.with(with(
                        now.entry(),
                        state,
                        state == State.DELIVERED ? outcome.bytes() : 0,
                        outcome.code(),
                        state == State.READY ? "" : outcome.message(),
                        outcome.errors())));
        listeners.changed();
    }

    /** No transfer runs any more: what was being sent when the run was cancelled is back in its folder, and looked at anew. */
    void runEnded() {
        known.replaceAll((file, now) -> now.entry().state() == State.SENDING
                ? Known.fresh(with(now.entry(), State.CHECKING, 0, Optional.empty(), "", List.of()))
                : now);
        listeners.changed();
    }

    private static OutboxEntry with(
            OutboxEntry entry, State state, long sent, Optional<Code> code, String reason, List<Finding> errors) {
        return new OutboxEntry(
                entry.file(),
                entry.service(),
                entry.messageType(),
                entry.sourceLa(),
                entry.school(),
                entry.destinationLa(),
                entry.bytes(),
                sent,
                state,
                code,
                reason,
                entry.route(),
                entry.rightName(),
                errors,
                entry.queries());
    }

    @Override
    public void close() {
        listeners.close();
    }
}
