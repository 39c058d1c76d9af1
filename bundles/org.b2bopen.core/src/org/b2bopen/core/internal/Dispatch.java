package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.Outcome;
import org.b2bopen.log.LogEntry;
import org.b2bopen.messages.CheckReport;
import org.b2bopen.model.ServerAddress;
import org.b2bopen.transport.Receipt;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Takes one parked file from CLAIMED to its end (DESIGN §2): each state is durable before the effect that it announces. Nothing is
 * cleaned up when the program dies in between; {@link Recovery} does that.
 */
final class Dispatch {
    private final Run run;

    Dispatch(Run run) {
        this.run = run;
    }

    /** @return false when the file changed while it was sent; it is then back in its folder, to begin again */
    boolean send(TransferRecord claimed, Path exported, Destination destination, Optional<CheckReport> report)
            throws IOException {
        Path parked = claimed.parked().orElseThrow();
        Reporter.About about = Reporter.About.of(claimed);
        TransferRecord sending = claimed.sending();
        run.journal().record(sending, "to LA " + claimed.la() + " with the log-in of " + destination.login());
        run.probe().at(Probe.Point.SENDING_RECORDED);
        if (ServerAddress.crossesInTheClear(destination.endpoint().uri())) {
            run.reporter()
                    .log(
                            LogEntry.Level.WARN,
                            about,
                            "",
                            claimed.fileName() + " is sent unencrypted, as is allowed for LA " + claimed.la() + ".");
        }
        run.progress().begins(claimed);
        Sender.End end;
        try {
            end = run.sender()
                    .send(
                            sending,
                            claimed.maybeSent(),
                            parked,
                            destination,
                            bytes -> run.progress().at(claimed.source(), bytes));
        } catch (OperationCanceledException e) {
            goHome(sending.ended(TransferRecord.State.RETURNED, true, Optional.empty(), "Cancelled."), parked);
            throw e;
        }
        switch (end) {
            case Sender.End.Delivered delivered -> {
                run.probe().at(Probe.Point.RECEIPT_ARRIVED);
                Path target = receipted(sending, delivered.receipt(), exported);
                run.reporter().sent(about, sending, delivered.receipt(), report, target);
            }
            case Sender.End.NotDelivered not -> {
                TransferRecord.State state = not.code().outcome() == Outcome.REFUSED
                        ? TransferRecord.State.REFUSED
                        : TransferRecord.State.RETURNED;
                Path home =
                        goHome(sending.ended(state, not.maybeSent(), Optional.of(not.code()), not.message()), parked);
                run.returned().add(home);
                run.reporter().notDelivered(about, sending, not.with(FaultPlace.of(not.fault(), home)), report);
            }
            case Sender.End.InDoubt doubt -> {
                run.returned()
                        .add(goHome(
                                sending.ended(
                                        TransferRecord.State.IN_DOUBT,
                                        true,
                                        Optional.of(Code.UNREACHABLE),
                                        doubt.message()),
                                parked));
                run.reporter().inDoubt(about, sending, doubt.message(), report);
            }
            case Sender.End.Changed changed -> {
                goHome(
                        sending.ended(
                                TransferRecord.State.RETURNED,
                                true,
                                Optional.empty(),
                                "The file changed while it was sent."),
                        parked);
                return false;
            }
        }
        return true;
    }

    private Path receipted(TransferRecord sending, Receipt receipt, Path exported) throws IOException {
        TransferRecord receipted = sending.receipted(receipt, exported.resolve(sending.fileName()));
        run.journal().record(receipted, "receipt " + receipt.id() + " of " + receipt.receivedAt());
        run.probe().at(Probe.Point.RECEIPT_RECORDED);
        return archive(receipted);
    }

    /** The last step of a delivered file, also after a crash. */
    Path archive(TransferRecord receipted) throws IOException {
        Path planned = receipted.target().orElseThrow();
        Path target = run.moves()
                .place(
                        receipted.parked().orElseThrow(),
                        planned.getParent(),
                        planned.getFileName().toString());
        run.probe().at(Probe.Point.MOVED);
        run.journal().record(receipted.moved(target), target.toString());
        run.probe().at(Probe.Point.MOVE_RECORDED);
        return target;
    }

    /** Back to where it was found, never over another file. */
    Path goHome(TransferRecord ended, Path parked) throws IOException {
        run.journal().record(ended, ended.reason());
        run.probe().at(Probe.Point.RETURN_RECORDED);
        Path home = run.moves()
                .place(
                        parked,
                        ended.source().getParent(),
                        ended.source().getFileName().toString());
        run.probe().at(Probe.Point.RETURNED);
        return home;
    }
}
