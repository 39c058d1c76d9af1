package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.WaitingFile;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Takes one waiting file from the LA to its place on disk, and tells the LA (DESIGN §2, Import): each state is durable before the
 * next effect, and nothing is acknowledged that is not.
 */
final class InboundFiles {
    private static final int TRIES = 2;

    private final WorkspaceEngine engine;
    private final SchoolImport.Inbox inbox;
    private final Conversation conversation;
    private final Progress progress;
    private final IProgressMonitor monitor;
    private final Moves moves;

    InboundFiles(
            WorkspaceEngine engine,
            SchoolImport.Inbox inbox,
            Conversation conversation,
            Progress progress,
            IProgressMonitor monitor) {
        this.engine = engine;
        this.inbox = inbox;
        this.conversation = conversation;
        this.progress = progress;
        this.monitor = monitor;
        this.moves = new Moves(engine.probe());
    }

    static String partName(String key) {
        return key.substring(0, 32) + ".part";
    }

    /** @return the file, SAVED */
    InboundRecord fetch(String key, WaitingFile file) throws TransportException, IOException, Refusal {
        Instant found = engine.clock().instant();
        moves.lasting(inbox.inProgress());
        Path path = inbox.inProgress().resolve(partName(key));
        adopt(path);
        progress.expect(file.length());
        progress.begins(path);
        try {
            try (PartFile part = new PartFile(path, file.length())) {
                whole(part, file);
                part.sync();
            }
            engine.probe().at(Probe.Point.IMPORT_SYNCED);
            InboundRecord fetched = new InboundRecord(
                    key,
                    InboundRecord.State.FETCHED,
                    inbox.service(),
                    inbox.la(),
                    inbox.school(),
                    file.id(),
                    file.name(),
                    file.sha256(),
                    file.length(),
                    path,
                    Optional.empty());
            engine.journal().recordFetched(fetched, found);
            engine.probe().at(Probe.Point.IMPORT_RECORDED);
            return save(fetched);
        } finally {
            progress.ends(path, file.length());
        }
    }

    /** Goes on with what an earlier version began where all schools had one place. */
    private void adopt(Path path) throws IOException {
        Path former = inbox.shared().resolve(path.getFileName());
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS) && Files.isRegularFile(former, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(former, path, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Goes on with a file whose saving was cut off. One that is nowhere is left to be fetched again: better twice than never. */
    void finish(InboundRecord fetched) throws IOException {
        if (Files.isRegularFile(fetched.part(), LinkOption.NOFOLLOW_LINKS)) {
            save(fetched);
            return;
        }
        for (int number = 1; ; number++) {
            Path candidate = inbox.folder().resolve(Moves.numbered(fetched.name(), number));
            if (!Files.exists(candidate, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
            if (Files.isRegularFile(candidate, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(candidate) == fetched.length()
                    && Hashes.of(candidate, monitor).equalsIgnoreCase(fetched.sha256())) {
                Moves.syncFolder(inbox.folder());
                engine.journal().record(fetched.saved(candidate), "Found there after an interruption.");
                return;
            }
        }
    }

    void acknowledge(InboundRecord saved, WaitingFile file) throws TransportException, IOException {
        conversation.ask(
                session -> {
                    session.acknowledge(file);
                    return true;
                },
                () -> false);
        engine.probe().at(Probe.Point.IMPORT_ACKNOWLEDGED);
        if (saved.state() != InboundRecord.State.ACKNOWLEDGED) {
            engine.journal().record(saved.acknowledged(), "");
        }
        engine.probe().at(Probe.Point.IMPORT_END_RECORDED);
    }

    private InboundRecord save(InboundRecord fetched) throws IOException {
        Path target = moves.place(fetched.part(), inbox.folder(), fetched.name());
        engine.probe().at(Probe.Point.IMPORT_PLACED);
        InboundRecord saved = fetched.saved(target);
        engine.journal().record(saved, target.toString());
        engine.probe().at(Probe.Point.IMPORT_SAVED);
        return saved;
    }

    private void whole(PartFile part, WaitingFile file) throws TransportException, IOException, Refusal {
        for (int i = 0; i < TRIES; i++) {
            if (part.held() > file.length()) {
                part.drop();
            }
            mustFit(part, file);
            if (part.held() < file.length() || file.length() == 0) {
                rest(part, file);
            }
            engine.probe().at(Probe.Point.IMPORT_WRITTEN);
            if (part.held() == file.length() && Hashes.of(part.path(), monitor).equalsIgnoreCase(file.sha256())) {
                return;
            }
            part.drop();
        }
        throw new Refusal(
                Code.CONFLICT,
                "What came has another length or hash than the LA announced; it was dropped and goes on waiting there.");
    }

    private void rest(PartFile part, WaitingFile file) throws TransportException {
        long[] furthest = {0};
        conversation.ask(
                session -> {
                    try (OutputStream out = part.append()) {
                        long offset = part.held();
                        furthest[0] = Math.max(furthest[0], offset);
                        session.fetch(file, offset, out, bytes -> {
                            conversation.heart().beat();
                            progress.at(part.path(), bytes);
                        });
                        return true;
                    } catch (IOException e) {
                        throw new TransportException(
                                FaultCode.IO, false, "The file could not be written on this computer.", e);
                    }
                },
                () -> further(part, furthest));
    }

    private static boolean further(PartFile part, long[] furthest) {
        try {
            boolean further = part.held() > furthest[0];
            furthest[0] = Math.max(furthest[0], part.held());
            return further;
        } catch (IOException e) {
            return false;
        }
    }

    private void mustFit(PartFile part, WaitingFile file) throws IOException, Refusal {
        try {
            DiskReserve.mustHold(inbox.inProgress(), file.length() - part.held());
            DiskReserve.mustHold(engine.workspace(), 0);
        } catch (DiskReserve.Exhausted full) {
            throw new Refusal(Code.IO, full.getMessage() + " It goes on waiting at the LA.");
        }
    }
}
