package org.b2bopen.la.server.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.b2bopen.la.store.IncomingTransfer;
import org.b2bopen.la.store.ReceivedFile;
import org.b2bopen.la.store.StoreException;
import org.b2bopen.la.store.TransferLedger;
import org.b2bopen.messages.FileName;
import org.b2bopen.soap.contract.BusyFault;
import org.b2bopen.soap.contract.ConflictFault;
import org.b2bopen.soap.contract.LicenceFault;
import org.b2bopen.soap.contract.NameFault;
import org.b2bopen.soap.contract.SchemaFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes files in, part by part, once each (R1, R2). Safe for use by several threads; one at a time works on a transfer. */
final class Receiving {
    /**
     * How much is taken at once.
     *
     * @param transfers at the same time; the next one is told to come back
     * @param fileLength longest file in bytes
     * @param spareSpace bytes that are left free on the disk
     * @param patience how long to wait for another connection that works on the same transfer
     */
    record Limits(int transfers, long fileLength, long spareSpace, Duration patience) {
        static final Limits USUAL = new Limits(64, 16L << 30, 64L << 20, Duration.ofSeconds(10));
    }

    private static final Logger LOG = LoggerFactory.getLogger(Receiving.class);
    /** A file that comes in one part and is no longer than this is not worth a row of its own while it comes. */
    private static final long IN_ONE_GO = 4L << 20;

    private final Admission admission;
    private final Inspection inspection;
    private final PartStore parts;
    private final Delivering delivering;
    private final TransferLedger ledger;
    private final Clock clock;
    private final Limits limits;
    private final Consumer<CrashPoint> crash;
    private final KeyedLocks transfers = new KeyedLocks();
    private final Semaphore places;
    private final Forgetting forgetting;

    Receiving(
            Admission admission,
            Inspection inspection,
            PartStore parts,
            Delivering delivering,
            TransferLedger ledger,
            Clock clock,
            Limits limits,
            Consumer<CrashPoint> crash) {
        this.admission = admission;
        this.inspection = inspection;
        this.parts = parts;
        this.delivering = delivering;
        this.ledger = ledger;
        this.clock = clock;
        this.limits = limits;
        this.crash = crash;
        this.places = new Semaphore(limits.transfers());
        this.forgetting = new Forgetting(parts, ledger, transfers, clock);
    }

    Progress receive(Account account, Part part)
            throws BusyFault, ConflictFault, LicenceFault, NameFault, SchemaFault, PartStore.SenderGone {
        FileName name = admission.admit(account, part.service(), part.name());
        if (part.length() > limits.fileLength()) {
            throw Refuse.name("length", "The file is longer than this receiver takes.");
        }
        if (!places.tryAcquire()) {
            throw Refuse.busy(5, "The receiver works on as many transfers as it can. Try again in a few seconds.");
        }
        try {
            forgetting.lookNowAndThen();
            Optional<KeyedLocks.Held> held = transfers.acquire(part.transferId(), limits.patience());
            if (held.isEmpty()) {
                throw Refuse.busy(10, "Another connection is sending this transfer. Try again in a few seconds.");
            }
            try (KeyedLocks.Held ignored = held.get()) {
                return receiveAlone(account, part, new School(name.sourceLa(), name.sourceSchool()));
            }
        } catch (PartStore.SenderGone e) {
            throw e;
        } catch (IOException | StoreException e) {
            LOG.error("A part could not be kept; the sender was told to come back", e);
            throw Refuse.busy(
                    60, "The receiver cannot store anything at the moment. Nothing is lost; try again later.");
        } finally {
            places.release();
        }
    }

    /** How far a transfer is that this account sends; another account's is not known to it. */
    Progress status(Account account, String transferId) throws BusyFault {
        Optional<KeyedLocks.Held> held = transfers.acquire(transferId, limits.patience());
        if (held.isEmpty()) {
            throw Refuse.busy(10, "Another connection is sending this transfer. Try again in a few seconds.");
        }
        try (KeyedLocks.Held ignored = held.get()) {
            Optional<ReceivedFile> received =
                    ledger.received(transferId).filter(file -> file.account().equals(account.userName()));
            if (received.isPresent()) {
                delivering.finish(received.get());
                return new Progress.Delivered(received.get(), true);
            }
            boolean begun = ledger.incoming(transferId)
                    .filter(transfer -> transfer.account().equals(account.userName()))
                    .isPresent();
            return new Progress.Next(begun ? parts.length(transferId) : 0);
        } catch (IOException | StoreException e) {
            LOG.error("The state of a transfer could not be read", e);
            throw Refuse.busy(60, "The receiver cannot read its records at the moment. Try again later.");
        }
    }

    private Progress receiveAlone(Account account, Part part, School source)
            throws IOException, BusyFault, ConflictFault, NameFault, SchemaFault {
        String id = part.transferId();
        Optional<ReceivedFile> received = ledger.received(id);
        if (received.isPresent()) {
            return repeat(received.get(), part);
        }
        Optional<IncomingTransfer> begun = ledger.incoming(id);
        if (begun.isPresent() && !same(begun.get(), part)) {
            throw Refuse.conflict("Another file is being sent under this transfer id.");
        }
        long held = begun.isPresent() ? parts.length(id) : 0;
        if (part.offset() != held) {
            return new Progress.Next(held);
        }
        if (parts.usableSpace() - limits.spareSpace() < part.length() - held) {
            throw Refuse.busy(300, "The receiver's disk is full. Nothing is lost; try again later.");
        }
        boolean inOneGo = part.last() && begun.isEmpty() && part.length() <= IN_ONE_GO;
        if (begun.isEmpty() && !inOneGo) {
            ledger.begin(new IncomingTransfer(
                    id, account.userName(), part.service(), part.name(), part.length(), part.sha256()));
        } else if (begun.isPresent() && !begun.get().account().equals(account.userName())) {
            ledger.takeOver(id, account.userName());
        }
        long now = append(part, held, inOneGo);
        crash.accept(CrashPoint.PART_WRITTEN);
        return part.last() ? complete(account, part, source, now) : new Progress.Next(now);
    }

    private long append(Part part, long held, boolean inOneGo) throws IOException, ConflictFault {
        try {
            return parts.append(part.transferId(), held, part.length() - held, part.content());
        } catch (PartStore.TooLong e) {
            drop(part);
            throw Refuse.conflict(
                    "More bytes arrived than the length that was announced. Send the file again from its start.");
        } catch (IOException e) {
            if (inOneGo) {
                parts.delete(part.transferId());
            }
            throw e;
        }
    }

    private Progress complete(Account account, Part part, School source, long held)
            throws IOException, ConflictFault, NameFault, SchemaFault {
        if (held != part.length()) {
            drop(part);
            throw Refuse.conflict(
                    "The last part ended before the length that was announced. Send the file again from its start.");
        }
        try {
            inspection.inspect(parts.file(part.transferId()), part);
        } catch (ConflictFault e) {
            boolean notTheSenders = parts.isFromBefore(part.transferId());
            drop(part);
            if (notTheSenders) {
                LOG.warn(
                        "What was held of {} since before the last start was damaged; it is asked for again",
                        part.name());
                return new Progress.Next(0);
            }
            throw e;
        } catch (NameFault | SchemaFault e) {
            drop(part);
            throw e;
        }
        crash.accept(CrashPoint.CHECKED);
        ReceivedFile file = delivering.deliver(
                source,
                part.name(),
                path -> new ReceivedFile(
                        part.transferId(),
                        account.userName(),
                        part.service(),
                        part.name(),
                        part.length(),
                        part.sha256(),
                        UUID.randomUUID().toString(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        path));
        LOG.info("Received {} ({} bytes) from school {}", file.name(), file.length(), source);
        return new Progress.Delivered(file, false);
    }

    private Progress repeat(ReceivedFile received, Part part) throws IOException, ConflictFault {
        boolean same = received.name().equals(part.name())
                && received.service().equals(part.service())
                && received.length() == part.length()
                && received.sha256().equals(part.sha256());
        if (!same) {
            throw Refuse.conflict("Another file was delivered under this transfer id.");
        }
        delivering.finish(received);
        return new Progress.Delivered(received, true);
    }

    private static boolean same(IncomingTransfer begun, Part part) {
        return begun.name().equals(part.name())
                && begun.service().equals(part.service())
                && begun.length() == part.length()
                && begun.sha256().equals(part.sha256());
    }

    /** The row goes first: bytes without a row are only rubbish, a row without bytes would be an offset that is not held. */
    private void drop(Part part) throws IOException {
        ledger.drop(part.transferId());
        parts.delete(part.transferId());
    }
}
