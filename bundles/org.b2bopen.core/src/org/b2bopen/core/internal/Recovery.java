package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.b2bopen.log.LogEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts in order what a run left that died, was cut off or cancelled (R1); before anything else is done. */
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final Run run;
    private final List<Folder> folders;

    Recovery(Run run, List<Folder> folders) {
        this.run = run;
        this.folders = folders;
    }

    /** A parked file whose sending goes on. */
    record Adopted(TransferRecord transfer, Folder folder) {}

    List<Adopted> recover() throws IOException {
        List<Adopted> adopted = new ArrayList<>();
        Set<Path> accounted = new HashSet<>();
        for (TransferRecord transfer : run.journal().unfinished(run.task().service())) {
            try {
                Optional<Adopted> goesOn = recover(transfer);
                goesOn.ifPresent(adopted::add);
                goesOn.flatMap(one -> one.transfer().parked()).ifPresent(accounted::add);
            } catch (IOException e) {
                LOG.warn("A transfer could not be put in order; it is tried again the next time.", e);
                transfer.parked().ifPresent(accounted::add);
            }
        }
        for (Folder folder : folders) {
            bringOrphansHome(folder, accounted);
        }
        return adopted;
    }

    private Optional<Adopted> recover(TransferRecord transfer) throws IOException {
        Path parked = transfer.parked().orElseThrow();
        boolean there = exists(parked);
        if (transfer.state() == TransferRecord.State.RECEIPTED) {
            if (there) {
                archive(transfer, parked);
            } else {
                findDelivered(transfer);
            }
            return Optional.empty();
        }
        if (there) {
            Optional<Folder> folder = folders.stream()
                    .filter(one -> one.inProgress().equals(parked.getParent())
                            && one.exported().containsKey(transfer.la()))
                    .findFirst();
            if (folder.isPresent()) {
                return Optional.of(new Adopted(transfer, folder.get()));
            }
            new Dispatch(run).goHome(returned(transfer, "Its folder is not watched any more."), parked);
        } else if (exists(transfer.source())) {
            run.journal().record(returned(transfer, ""), "Found in its folder after an interruption.");
        } else {
            run.journal()
                    .record(
                            transfer.ended(
                                    transfer.maybeSent()
                                            ? TransferRecord.State.IN_DOUBT
                                            : TransferRecord.State.RETURNED,
                                    transfer.maybeSent(),
                                    Optional.empty(),
                                    "The file disappeared."),
                            "The file disappeared.");
            run.reporter()
                    .log(
                            LogEntry.Level.WARN,
                            Reporter.About.of(transfer),
                            "",
                            transfer.fileName() + " disappeared from " + parked.getParent()
                                    + " before its receipt came; nothing can be done for it here.");
        }
        return Optional.empty();
    }

    private static TransferRecord returned(TransferRecord transfer, String reason) {
        return transfer.ended(TransferRecord.State.RETURNED, transfer.maybeSent(), Optional.empty(), reason);
    }

    /** Where another volume has a copy already, only the original was still to be removed. */
    private void archive(TransferRecord transfer, Path parked) throws IOException {
        FileTime written = Files.getLastModifiedTime(parked);
        Optional<Path> copy = archived(
                transfer,
                candidate -> !Files.isSameFile(candidate, parked)
                        && Files.getLastModifiedTime(candidate).equals(written));
        if (copy.isPresent()) {
            Files.deleteIfExists(Moves.partOf(parked, copy.get().getParent()));
            Moves.syncFolder(copy.get().getParent());
            Moves.remove(parked);
            run.journal().record(transfer.moved(copy.get()), copy.get().toString());
            told(transfer, copy.get());
        } else {
            told(transfer, new Dispatch(run).archive(transfer));
        }
    }

    /** The move was made, or its being noted was lost, or a power cut undid the claim; a file of the same hash says which. */
    private void findDelivered(TransferRecord transfer) throws IOException {
        Path planned = transfer.target().orElseThrow();
        Optional<Path> found = archived(transfer, candidate -> true);
        run.journal()
                .record(
                        transfer.moved(found.orElse(planned)),
                        found.isPresent() ? "Found there after an interruption." : "The file is not there any more.");
        told(transfer, found.orElse(planned));
    }

    private interface Look {
        boolean at(Path candidate) throws IOException;
    }

    /** A file of the same content under the planned name, or under one with a number. */
    private Optional<Path> archived(TransferRecord transfer, Look look) throws IOException {
        Path planned = transfer.target().orElseThrow();
        for (int number = 1; ; number++) {
            Path candidate =
                    planned.resolveSibling(Moves.numbered(planned.getFileName().toString(), number));
            if (!exists(candidate)) {
                return Optional.empty();
            }
            if (Files.isRegularFile(candidate, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(candidate) == transfer.length()
                    && look.at(candidate)
                    && Hashes.of(candidate, run.monitor()).equals(transfer.sha256())) {
                return Optional.of(candidate);
            }
        }
    }

    private void told(TransferRecord transfer, Path target) {
        run.reporter().recovered(transfer, target);
    }

    private void bringOrphansHome(Folder folder, Set<Path> accounted) {
        if (!Files.isDirectory(folder.inProgress(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> parked = Files.newDirectoryStream(folder.inProgress())) {
            for (Path orphan : parked) {
                if (!accounted.contains(orphan) && Files.isRegularFile(orphan, LinkOption.NOFOLLOW_LINKS)) {
                    bringHome(orphan, folder);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("Parked files could not be looked for.", e);
        }
    }

    /** One that cannot go does not keep the others. */
    private void bringHome(Path orphan, Folder folder) {
        try {
            Path home = run.moves().place(orphan, folder.notExported(), Moves.ownName(orphan));
            LOG.info("A parked file without a running transfer is back as {}.", home);
        } catch (IOException e) {
            LOG.warn("A parked file could not be brought back; it is tried again the next time.", e);
        }
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
