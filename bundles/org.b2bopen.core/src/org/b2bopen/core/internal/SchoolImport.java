package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.b2bopen.core.Code;
import org.b2bopen.core.Outcome;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.WaitingFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches what waits for one school: puts in order what an earlier run left, then file after file until nothing new is listed (P4). */
final class SchoolImport {
    private static final Logger LOG = LoggerFactory.getLogger(SchoolImport.class);
    /** A receiver lists up to a thousand files at once; one that has new ones to list for ever is not to be followed for ever. */
    static final int MOST_LISTS = 100;

    private final WorkspaceEngine engine;
    private final Inbox inbox;
    private final Conversation conversation;
    private final Reporter reporter;
    private final String configuration;
    private final IProgressMonitor monitor;
    private final InboundFiles files;
    private final Set<String> seen = new HashSet<>();
    private boolean broken;

    /**
     * A school's place for what comes in.
     *
     * @param from the LA that it comes from; for staff files the school's own
     */
    record Inbox(Service service, String la, String school, String from, Path folder) {
        /** One school sweeps what it does not know: reports of several come into one folder, and each has a place of its own in it. */
        Path inProgress() {
            return service == Service.STUDENT ? shared().resolve(la + school) : shared();
        }

        /** Where every school's reports were in progress until each got its own. */
        Path shared() {
            return folder.resolve(Folders.IN_PROGRESS);
        }

        /** A school may send to several LAs and get reports from each; staff files are all from its own. */
        private boolean isFromHere(InboundRecord record) {
            if (service != Service.STUDENT) {
                return true;
            }
            Path reports = Path.of(from, Folders.REPORTS);
            Path parts = reports.resolve(Folders.IN_PROGRESS);
            return record.target()
                    .map(target -> target.getParent().endsWith(reports))
                    .orElseGet(() -> record.part().getParent().endsWith(parts.resolve(la + school))
                            || record.part().getParent().endsWith(parts));
        }
    }

    SchoolImport(
            WorkspaceEngine engine,
            Inbox inbox,
            Conversation conversation,
            Reporter reporter,
            Progress progress,
            String configuration,
            IProgressMonitor monitor) {
        this.engine = engine;
        this.inbox = inbox;
        this.conversation = conversation;
        this.reporter = reporter;
        this.configuration = configuration;
        this.monitor = monitor;
        this.files = new InboundFiles(engine, inbox, conversation, progress, monitor);
    }

    /** @return whether the LA told of everything that waits, and nothing is left that was not put in order */
    boolean work() {
        try {
            Files.createDirectories(inbox.shared());
            for (InboundRecord fetched : left(InboundRecord.State.FETCHED)) {
                finish(fetched);
            }
            int lists = 0;
            while (!broken && anyNews()) {
                if (++lists == MOST_LISTS) {
                    goesOnForEver();
                }
            }
            if (broken) {
                return false;
            }
            settle();
            sweep();
            return left(InboundRecord.State.FETCHED).isEmpty();
        } catch (TransportException e) {
            reporter.notImported(about(inbox.folder()), Code.valueOf(e.code().name()), e.getMessage(), 0, true);
        } catch (IOException e) {
            LOG.warn("The files of a school could not be imported.", e);
            reporter.notImported(
                    about(inbox.folder()),
                    Code.IO,
                    "The folder " + inbox.folder() + " or the journal could not be read or written.",
                    0,
                    true);
        }
        return false;
    }

    private boolean anyNews() throws TransportException {
        boolean news = false;
        for (WaitingFile file : list()) {
            String key = InboundRecord.key(inbox.service(), inbox.la(), inbox.school(), file.id(), file.sha256());
            if (seen.add(key)) {
                news = true;
                one(key, file);
            }
        }
        return news;
    }

    private void goesOnForEver() {
        broken = true;
        reporter.notImported(
                about(inbox.folder()),
                Code.CONFLICT,
                "The LA named new files in each of " + MOST_LISTS + " lists. The next import goes on.",
                0,
                true);
    }

    /** One that cannot be put in order is told when its turn comes; it must not keep the others from coming in. */
    private void finish(InboundRecord fetched) {
        try {
            files.finish(fetched);
        } catch (IOException e) {
            LOG.warn("A fetched file could not be given its name; it is tried again when it is listed.", e);
        }
    }

    /** A null in it is the plug-in's fault, and ends as one. */
    private List<WaitingFile> list() throws TransportException {
        return conversation.ask(session -> List.copyOf(session.list(inbox.la(), inbox.school())), () -> false);
    }

    private List<InboundRecord> left(InboundRecord.State state) throws IOException {
        return engine.journal().inbound(inbox.service(), inbox.la(), inbox.school(), state).stream()
                .filter(inbox::isFromHere)
                .toList();
    }

    private void one(String key, WaitingFile file) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        Path about = inbox.folder();
        InboundRecord saved = null;
        try {
            Optional<InboundRecord> known = engine.journal().inbound(key);
            if (known.isPresent() && known.get().state() == InboundRecord.State.ACKNOWLEDGED) {
                files.acknowledge(known.get(), file);
                return;
            }
            mustBeHarmless(file);
            about = inbox.folder().resolve(file.name());
            saved = known.isPresent() && known.get().state() == InboundRecord.State.SAVED
                    ? known.get()
                    : files.fetch(key, file);
            about = saved.target().orElseThrow();
            files.acknowledge(saved, file);
            reporter.imported(about(about), saved);
        } catch (Refusal refusal) {
            refused(key, about, file, refusal);
        } catch (TransportException e) {
            broken = true;
            String done = saved == null ? "" : "It is here, but the LA could not be told; the next import does. ";
            reporter.notImported(
                    about(about), Code.valueOf(e.code().name()), done + e.getMessage(), length(file), true);
        } catch (IOException | RuntimeException e) {
            if (e instanceof OperationCanceledException cancelled) {
                throw cancelled;
            }
            LOG.warn("A file could not be imported.", e);
            reporter.notImported(
                    about(about),
                    Code.IO,
                    "It could not be written or noted in the journal; it goes on waiting at the LA.",
                    length(file),
                    true);
        }
    }

    private static long length(WaitingFile file) {
        return Math.max(0, file.length());
    }

    private void mustBeHarmless(WaitingFile file) throws Refusal {
        Optional<String> problem = InboundName.problem(file.name(), inbox.folder());
        if (problem.isPresent()) {
            throw new Refusal(
                    Code.NAME_PATTERN,
                    "The name that the LA gave the file " + problem.get() + "; it goes on waiting there.");
        }
        if (file.length() < 0 || !file.sha256().matches("[0-9a-fA-F]{64}")) {
            throw new Refusal(Code.CONFLICT, "The LA announced a length or a hash that makes no sense.");
        }
    }

    /** The same refusal is logged once, until the file or the configuration changes (S6). */
    private void refused(String key, Path about, WaitingFile file, Refusal refusal) {
        boolean news = true;
        try {
            news = refusal.code().outcome() != Outcome.REFUSED
                    || engine.journal()
                            .isNews(
                                    inbox.inProgress().resolve(key),
                                    inbox.la(),
                                    file.sha256(),
                                    configuration,
                                    refusal.code());
        } catch (IOException e) {
            LOG.warn("It could not be noted that a refusal was told.", e);
        }
        reporter.notImported(about(about), refusal.code(), refusal.getMessage(), length(file), news);
    }

    /** Saved files that wait no more: the LA knew of them, and only its answer was lost. */
    private void settle() throws IOException {
        for (InboundRecord saved : left(InboundRecord.State.SAVED)) {
            if (!seen.contains(saved.key())) {
                engine.journal().record(saved.acknowledged(), "It does not wait at the LA any more.");
                reporter.imported(about(saved.target().orElseThrow()), saved);
            }
        }
    }

    /** What was begun and waits no more is of no use, and is personal (L4). One that is whole may be the only one there is. */
    private void sweep() throws IOException {
        if (!Files.isDirectory(inbox.inProgress())) {
            return;
        }
        Set<String> kept = seen.stream().map(InboundFiles::partName).collect(Collectors.toSet());
        left(InboundRecord.State.FETCHED)
                .forEach(fetched -> kept.add(fetched.part().getFileName().toString()));
        sweep(inbox.inProgress(), kept);
    }

    static void sweep(Path folder, Set<String> kept) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.part")) {
            for (Path part : parts) {
                if (!kept.contains(part.getFileName().toString())) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private Reporter.About about(Path file) {
        return new Reporter.About(inbox.la(), inbox.school(), inbox.from(), file);
    }
}
