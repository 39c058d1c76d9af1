package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.Outcome;
import org.b2bopen.log.LogEntry;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.Service;
import org.eclipse.core.runtime.OperationCanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one waiting file from its folder to its end: looks at it, checks it, claims it, sends it. */
final class FileExport {
    private static final Logger LOG = LoggerFactory.getLogger(FileExport.class);
    private static final int BEGINNINGS = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Run run;
    private final Dispatch dispatch;

    FileExport(Run run) {
        this.run = run;
        this.dispatch = new Dispatch(run);
    }

    void export(Path file, Folder folder) {
        try {
            for (int i = 0; i < BEGINNINGS; i++) {
                run.checkCancelled();
                if (once(file, folder)) {
                    return;
                }
            }
            run.reporter()
                    .log(
                            LogEntry.Level.INFO,
                            about(file, folder),
                            "",
                            Reporter.fileName(file) + " is still being written; it is looked at again the next time.");
        } catch (NoSuchFileException e) {
            LOG.info("A file was taken away before it could be sent.");
        } catch (IOException e) {
            LOG.warn("A file could not be exported.", e);
            run.reporter().stays(about(file, folder), Code.IO, FileTrouble.sentence(e), Optional.empty(), 0, true);
        }
    }

    /** @return false when the file changed meanwhile and has to be looked at again */
    private boolean once(Path file, Folder folder) throws IOException {
        Instant found = run.clock().instant();
        FileStamp first = FileStamp.of(file);
        Optional<FileStamp> settled =
                first.kind() == FileStamp.Kind.FILE ? run.quiet().settled(file) : Optional.of(first);
        if (settled.isEmpty()) {
            return false;
        }
        FileStamp stamp = settled.get();
        Verdict verdict = run.check().check(file, stamp, folder, run.destinations(), run.monitor()::isCanceled);
        Instant checked = run.clock().instant();
        if (stamp.kind() == FileStamp.Kind.FILE && !FileStamp.of(file).equals(stamp)) {
            return false;
        }
        switch (verdict) {
            case Verdict.Stays stays -> stays(file, folder, stamp, stays);
            case Verdict.Ready ready -> {
                if (run.task().dryRun()) {
                    run.reporter().valid(Reporter.About.of(file, ready.name()), ready.report());
                } else {
                    return deliver(file, folder, stamp, ready, found, checked);
                }
            }
        }
        return true;
    }

    private void stays(Path file, Folder folder, FileStamp stamp, Verdict.Stays stays) throws IOException {
        Reporter.About about = stays.report()
                .flatMap(report -> report.name())
                .map(name -> Reporter.About.of(file, name))
                .orElseGet(() -> about(file, folder));
        boolean news = !run.task().dryRun()
                && (stays.code().outcome() != Outcome.REFUSED
                        || run.journal()
                                .isNews(
                                        file,
                                        folder.la().isEmpty() ? about.destinationLa() : folder.la(),
                                        stamp.asText(),
                                        run.configuration(),
                                        stays.code()));
        run.reporter().stays(about, stays.code(), stays.message(), stays.report(), stamp.size(), news);
    }

    private boolean deliver(
            Path file, Folder folder, FileStamp stamp, Verdict.Ready ready, Instant found, Instant checked)
            throws IOException {
        String la = ready.name().destinationLa();
        String fileName = ready.report().fileName();
        List<TransferRecord> known =
                run.journal().of(la, folder.service(), fileName, ready.report().sha256());
        boolean again = run.task().again().map(path -> same(path, file)).orElse(false);
        Optional<TransferRecord> begunAgain = known.stream()
                .filter(row -> row.nonce().isPresent() && !row.delivered())
                .findFirst();
        Optional<TransferRecord> delivered =
                known.stream().filter(TransferRecord::delivered).findFirst();
        if (delivered.isPresent() && !again && begunAgain.isEmpty()) {
            return archiveUnsent(file, folder, stamp, ready, delivered.get());
        }
        TransferRecord row = begunAgain.orElseGet(() -> again && !known.isEmpty()
                ? fresh(ready, file, folder.service(), Optional.of(nonce()))
                : known.stream().findFirst().orElseGet(() -> fresh(ready, file, folder.service(), Optional.empty())));
        ready.warning()
                .ifPresent(warning -> run.reporter()
                        .log(
                                LogEntry.Level.WARN,
                                Reporter.About.of(file, ready.name()),
                                Code.SCHEMA.name(),
                                Reporter.fileName(file) + " is sent although: " + warning));
        DiskReserve.mustHold(run.workspace(), 0);
        DiskReserve.mustHold(file.getParent(), 0);
        Path parked = Moves.parkedPath(folder, row.key(), fileName);
        TransferRecord claimed = row.claimed(file, parked);
        run.journal().recordClaim(claimed, found, checked);
        run.probe().at(Probe.Point.CLAIM_RECORDED);
        try {
            run.moves().park(file, parked);
        } catch (IOException e) {
            run.journal()
                    .record(
                            claimed.ended(TransferRecord.State.RETURNED, claimed.maybeSent(), Optional.of(Code.IO), ""),
                            "The file could not be claimed.");
            throw e;
        }
        run.probe().at(Probe.Point.CLAIMED);
        if (!FileStamp.of(parked).equals(stamp)) {
            dispatch.goHome(
                    claimed.ended(
                            TransferRecord.State.RETURNED, claimed.maybeSent(), Optional.empty(), "The file changed."),
                    parked);
            return false;
        }
        return dispatch.send(claimed, folder.exported().get(la), ready.destination(), Optional.of(ready.report()));
    }

    /** The same name and content has a receipt (S6): it is archived, once it is certain that it still is the same content. */
    private boolean archiveUnsent(
            Path file, Folder folder, FileStamp stamp, Verdict.Ready ready, TransferRecord delivered)
            throws IOException {
        Path parked = Moves.parkedPath(folder, delivered.key(), ready.report().fileName());
        run.moves().park(file, parked);
        boolean sameStill = false;
        try {
            sameStill = FileStamp.of(parked).equals(stamp)
                    && Hashes.of(parked, run.monitor()).equals(delivered.sha256());
        } catch (OperationCanceledException e) {
            run.moves().place(parked, file.getParent(), file.getFileName().toString());
            throw e;
        }
        if (!sameStill) {
            run.moves().place(parked, file.getParent(), file.getFileName().toString());
            return false;
        }
        Receipt first = delivered.receipt().orElseThrow();
        Receipt receipt =
                new Receipt(first.id(), first.key(), first.length(), first.sha256(), first.receivedAt(), true);
        Path target = run.moves()
                .place(
                        parked,
                        folder.exported().get(ready.name().destinationLa()),
                        ready.report().fileName());
        run.journal().recordAgain(delivered, target);
        run.reporter()
                .sent(Reporter.About.of(file, ready.name()), delivered, receipt, Optional.of(ready.report()), target);
        return true;
    }

    private static TransferRecord fresh(Verdict.Ready ready, Path file, Service service, Optional<String> nonce) {
        String la = ready.name().destinationLa();
        String fileName = ready.report().fileName();
        return new TransferRecord(
                TransferKey.of(la, service, fileName, ready.report().sha256(), nonce),
                nonce,
                TransferRecord.State.VALID,
                la,
                service,
                fileName,
                ready.report().sha256(),
                ready.report().bytes(),
                ready.name().sourceLa(),
                ready.name().sourceSchool(),
                file,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static String nonce() {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    static boolean same(Path asked, Path file) {
        return asked.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize()) || sameOnDisk(asked, file);
    }

    private static boolean sameOnDisk(Path asked, Path file) {
        try {
            return Files.exists(asked, LinkOption.NOFOLLOW_LINKS)
                    && asked.toRealPath(LinkOption.NOFOLLOW_LINKS).equals(file.toRealPath(LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return false;
        }
    }

    private static Reporter.About about(Path file, Folder folder) {
        return new Reporter.About("", folder.school(), folder.la(), file);
    }
}
