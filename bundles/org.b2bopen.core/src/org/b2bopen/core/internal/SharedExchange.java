package org.b2bopen.core.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.SendOutcome;
import org.b2bopen.transport.TransportException;

/**
 * Sends the small files of several threads together, because an exchange costs more than such a file does. Whoever comes while enough
 * exchanges are on their way goes with the next one; nobody waits for company. Safe for use by several threads.
 */
final class SharedExchange {
    /** More of them would carry fewer files each. While the receiver works on one, the files of the next are checked. */
    private static final int AT_ONCE = 1;

    private final Line line;
    private final Deque<Passenger> waiting = new ArrayDeque<>();
    private int onTheirWay;

    SharedExchange(Line line) {
        this.line = line;
    }

    /** @param turn what became of the file; empty where this one is to see to the next exchange itself */
    private record Passenger(Delivery delivery, CompletableFuture<Optional<SendOutcome>> turn) {}

    /**
     * @throws TransportException where the exchange failed as a whole, for each of its files
     * @throws org.eclipse.core.runtime.OperationCanceledException when the run is cancelled
     */
    SendOutcome send(Delivery delivery) throws TransportException {
        Passenger self = new Passenger(delivery, new CompletableFuture<>());
        Optional<SendOutcome> outcome = mayLead(self) ? Optional.empty() : turnOf(self);
        return outcome.isPresent() ? outcome.get() : lead(self);
    }

    private synchronized boolean mayLead(Passenger self) {
        boolean free = onTheirWay < AT_ONCE;
        if (free) {
            onTheirWay++;
        } else {
            waiting.add(self);
        }
        return free;
    }

    private SendOutcome lead(Passenger self) throws TransportException {
        List<Passenger> group = new ArrayList<>(List.of(self));
        try {
            fill(group, line.filesTogether());
            List<SendOutcome> outcomes =
                    line.sendTogether(group.stream().map(Passenger::delivery).toList());
            for (int i = 1; i < group.size(); i++) {
                group.get(i).turn().complete(Optional.of(outcomes.get(i)));
            }
            return outcomes.getFirst();
        } catch (TransportException | RuntimeException | Error e) {
            // Errors, too: the others would wait for ever.
            group.forEach(passenger -> passenger.turn().completeExceptionally(e));
            throw e;
        } finally {
            passOn();
        }
    }

    private synchronized void fill(List<Passenger> group, int most) {
        while (group.size() < most && !waiting.isEmpty()) {
            group.add(waiting.poll());
        }
    }

    private synchronized void passOn() {
        Passenger next = waiting.poll();
        if (next == null) {
            onTheirWay--;
        } else {
            next.turn().complete(Optional.empty());
        }
    }

    /** Also when the thread was interrupted meanwhile: its file is being read, and may not be closed before. */
    private static Optional<SendOutcome> turnOf(Passenger self) throws TransportException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return self.turn().get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case TransportException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new IllegalStateException(e);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
