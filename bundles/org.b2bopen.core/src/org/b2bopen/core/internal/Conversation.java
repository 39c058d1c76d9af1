package org.b2bopen.core.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Asks a receiver again and again, over as many sessions as it takes, until an answer, a refusal or the end of patience. */
final class Conversation {
    private final Destination destination;
    private final Lines lines;
    private final Clock clock;
    private final Quiet.Pause pause;
    private final Duration giveUpAfter;
    private final IProgressMonitor monitor;
    private final Heartbeat heart = new Heartbeat();

    Conversation(
            Destination destination,
            Lines lines,
            Clock clock,
            Quiet.Pause pause,
            Duration giveUpAfter,
            IProgressMonitor monitor) {
        this.destination = destination;
        this.lines = lines;
        this.clock = clock;
        this.pause = pause;
        this.giveUpAfter = giveUpAfter;
        this.monitor = monitor;
    }

    /** To be told whenever a question gets further. */
    Heartbeat heart() {
        return heart;
    }

    @FunctionalInterface
    interface Question<T> {
        T to(TransportSession session) throws TransportException;
    }

    /**
     * @param progressed whether the last try got further than any before; then patience begins anew
     * @throws OperationCanceledException when the run is cancelled
     */
    <T> T ask(Question<T> question, BooleanSupplier progressed) throws TransportException {
        Health health = lines.healthOf(destination);
        Duration wait = Sender.FIRST_PAUSE;
        Instant failingSince = null;
        while (true) {
            try {
                health.check();
                T answer = lines.to(destination)
                        .over(session -> lines.host().call(destination.transport(), heart, () -> question.to(session)));
                health.works();
                return answer;
            } catch (TransportException failure) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                Instant now = clock.instant();
                if (progressed.getAsBoolean()) {
                    health.works();
                    wait = Sender.FIRST_PAUSE;
                    failingSince = null;
                }
                failingSince = failingSince == null ? now : failingSince;
                if (failure.retryable() && !now.isBefore(failingSince.plus(giveUpAfter))) {
                    throw failure;
                }
                health.failed(failure, now, giveUpAfter);
            }
            pause.of(Sender.jittered(wait));
            wait = Sender.longer(wait);
        }
    }
}
