package org.b2bopen.core.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.b2bopen.core.Code;
import org.b2bopen.log.CleanText;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Guarantee;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.SendOutcome;
import org.b2bopen.transport.TransferState;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Carries one parked file to its receiver: tries again with the same key until a receipt, a refusal or the end of patience (R1, R2). */
final class Sender {
    static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    /** What may be a receipt's number: as the API says, and nothing that could forge a line of the log. */
    private static final String RECEIPT_ID = "[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]{1,200}";

    private final Lines lines;
    private final Clock clock;
    private final Quiet.Pause pause;
    private final Duration giveUpAfter;
    private final IProgressMonitor monitor;

    Sender(Lines lines, Clock clock, Quiet.Pause pause, Duration giveUpAfter, IProgressMonitor monitor) {
        this.lines = lines;
        this.clock = clock;
        this.pause = pause;
        this.giveUpAfter = giveUpAfter;
        this.monitor = monitor;
    }

    /** How a sending ended. {@code maybeSent}: whether the receiver may hold the file without our having its receipt. */
    sealed interface End {
        record Delivered(Receipt receipt) implements End {}

        record NotDelivered(
                Code code, String message, boolean maybeSent, Optional<TransportException.ContentFault> fault)
                implements End {
            NotDelivered with(Optional<TransportException.ContentFault> otherFault) {
                return new NotDelivered(code, message, maybeSent, otherFault);
            }
        }

        /** A transport that cannot tell may or may not have delivered it. */
        record InDoubt(String message) implements End {}

        /** The file is not any more what was checked. */
        record Changed() implements End {}
    }

    /** @throws OperationCanceledException when the run is cancelled */
    End send(
            TransferRecord transfer,
            boolean maybeSentBefore,
            Path file,
            Destination destination,
            TransportSession.Progress progress) {
        Heartbeat heart = new Heartbeat();
        try (HashingContent content = new HashingContent(file, transfer.length(), transfer.sha256(), () -> {
            heart.beat();
            return monitor.isCanceled();
        })) {
            return send(new Attempt(transfer, content, destination, maybeSentBefore, progress, heart), destination);
        }
    }

    private End send(Attempt attempt, Destination destination) {
        Health health = lines.healthOf(destination);
        Duration wait = FIRST_PAUSE;
        while (true) {
            try {
                health.check();
                End end = attempt.make(lines.to(destination));
                health.works();
                return end;
            } catch (TransportException failure) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (attempt.content.changed()) {
                    return new End.Changed();
                }
                try {
                    if (attempt.progressed()) {
                        health.works();
                        wait = FIRST_PAUSE;
                    }
                    attempt.failed(failure, clock.instant(), giveUpAfter);
                    health.failed(failure, clock.instant(), giveUpAfter);
                } catch (TransportException last) {
                    return attempt.notDelivered(last);
                }
            }
            pause.of(jittered(wait));
            wait = longer(wait);
        }
    }

    static Duration longer(Duration wait) {
        return wait.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait.multipliedBy(2);
    }

    static Duration jittered(Duration wait) {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(wait.toMillis() / 2, wait.toMillis() + 1));
    }

    /** The tries of one file. */
    private final class Attempt {
        private final TransferRecord transfer;
        private final HashingContent content;
        private final Destination destination;
        private final TransportSession.Progress progress;
        private final Heartbeat heart;

        private boolean maybeSent;
        private boolean alone;
        private long furthest;
        private long furthestBefore;
        private Instant failingSince;

        Attempt(
                TransferRecord transfer,
                HashingContent content,
                Destination destination,
                boolean maybeSent,
                TransportSession.Progress progress,
                Heartbeat heart) {
            this.transfer = transfer;
            this.content = content;
            this.destination = destination;
            this.maybeSent = maybeSent;
            this.progress = progress;
            this.heart = heart;
        }

        End make(Line line) throws TransportException {
            return goesTogether(line) ? together(line) : line.over(this::over);
        }

        /** After an exchange that failed a file goes alone: it, or one of the others, may be what breaks every connection. */
        private boolean goesTogether(Line line) throws TransportException {
            return !alone
                    && transfer.length() <= TransportSession.SMALL_FILE
                    && destination.transport().guarantee() == Guarantee.EXACTLY_ONCE
                    && line.filesTogether() > 1;
        }

        private End together(Line line) throws TransportException {
            boolean before = maybeSent;
            maybeSent = true;
            SendOutcome outcome;
            try {
                outcome = line.shared().send(delivery());
            } catch (TransportException e) {
                alone = true;
                if (concernsTheExchange(e)) {
                    return make(line);
                }
                throw e;
            }
            switch (outcome) {
                case SendOutcome.Received received -> {
                    at(transfer.length());
                    return verified(received.receipt());
                }
                case SendOutcome.Failed failed -> {
                    if (refusal(failed.reason().code())) {
                        maybeSent = before;
                    }
                    alone = true;
                    throw failed.reason();
                }
            }
        }

        /** A receiver or transport that cannot deal with several files may well take each by itself. */
        private static boolean concernsTheExchange(TransportException failure) {
            return switch (failure.code()) {
                case LICENCE, CONFLICT, RECEIVER_REFUSED, IO -> true;
                case LOGIN_REFUSED, UNREACHABLE, TLS, PROXY -> false;
            };
        }

        private Delivery delivery() {
            return new Delivery(
                    transfer.key(),
                    transfer.fileName(),
                    transfer.service(),
                    transfer.length(),
                    transfer.sha256(),
                    content);
        }

        private End over(TransportSession session) throws TransportException {
            boolean tells = destination.transport().guarantee() == Guarantee.EXACTLY_ONCE;
            if (maybeSent && !tells) {
                TransferState state = lines.host().call(destination.transport(), () -> session.status(transfer.key()));
                switch (state) {
                    case null ->
                        throw PluginHost.broken(destination.transport(), "gave no state of the transfer", null);
                    case TransferState.Delivered delivered -> {
                        return verified(delivered.receipt());
                    }
                    case TransferState.CannotTell cannot -> {
                        return new End.InDoubt(
                                "It is not known whether the file arrived; ask the LA before you send it again.");
                    }
                    case TransferState.Unknown unknown -> maybeSent = false;
                    case TransferState.Partial partial -> maybeSent = false;
                }
            }
            boolean before = maybeSent;
            maybeSent = true;
            try {
                return verified(
                        lines.host().call(destination.transport(), heart, () -> session.send(delivery(), this::at)));
            } catch (TransportException e) {
                if (refusal(e.code())) {
                    maybeSent = before;
                }
                throw e;
            }
        }

        private End verified(Receipt receipt) {
            if (receipt == null
                    || !receipt.key().equalsIgnoreCase(transfer.key())
                    || !receipt.id().matches(RECEIPT_ID)
                    || receipt.length() != transfer.length()
                    || !receipt.sha256().equalsIgnoreCase(transfer.sha256())) {
                return new End.NotDelivered(
                        Code.RECEIVER_REFUSED,
                        "The LA's receipt, which came through the transport "
                                + destination.transport().name()
                                + ", is not for this file: key, length or hash differ, or its number makes no sense.",
                        true,
                        Optional.empty());
            }
            return new End.Delivered(receipt);
        }

        private void at(long bytes) {
            heart.beat();
            furthest = Math.max(furthest, Math.min(bytes, transfer.length()));
            progress.at(furthest);
        }

        /** Whether the last try brought the receiver further than any before; then patience begins anew. */
        boolean progressed() {
            boolean further = furthest > furthestBefore;
            furthestBefore = furthest;
            if (further) {
                failingSince = null;
            }
            return further;
        }

        /** A file that breaks every connection is given up even where others go through. */
        void failed(TransportException failure, Instant now, Duration giveUpAfter) throws TransportException {
            if (failingSince == null) {
                failingSince = now;
            }
            if (failure.retryable() && !now.isBefore(failingSince.plus(giveUpAfter))) {
                throw failure;
            }
        }

        End notDelivered(TransportException failure) {
            boolean doubtful = maybeSent
                    && !refusal(failure.code())
                    && destination.transport().guarantee() == Guarantee.AT_LEAST_ONCE;
            String message = CleanText.of(String.valueOf(failure.getMessage()));
            return doubtful
                    ? new End.InDoubt("It is not known whether the file arrived. " + message)
                    : new End.NotDelivered(
                            Code.valueOf(failure.code().name()), message, maybeSent, failure.contentFault());
        }

        private static boolean refusal(FaultCode code) {
            return switch (code) {
                case LICENCE, CONFLICT, RECEIVER_REFUSED, LOGIN_REFUSED -> true;
                case UNREACHABLE, TLS, PROXY, IO -> false;
            };
        }
    }
}
