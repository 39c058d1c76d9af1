package org.b2bopen.ui.exchange.internal;

import java.nio.file.Path;
import java.util.List;
import org.b2bopen.core.Engine;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.ui.exchange.ActiveExchange;
import org.b2bopen.ui.exchange.ExportJob;
import org.b2bopen.ui.exchange.OutboxPart;
import org.b2bopen.ui.exchange.Sending;
import org.b2bopen.ui.exchange.TransferJob;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Exchange &gt; Send This Now: checks and sends the selected files alone. */
public final class SendNowHandler {
    @CanExecute
    boolean canRun(ActiveExchange active) {
        return !TransferJob.isRunning() && !sendable(active).isEmpty();
    }

    @Execute
    void run(ActiveExchange active, Engine engine) {
        List<OutboxEntry> entries = sendable(active);
        if (!entries.isEmpty()) {
            List<Path> files = entries.stream().map(OutboxEntry::file).toList();
            new ExportJob(engine, Sending.just(entries.getFirst().service(), files)).schedule();
        }
    }

    private static List<OutboxEntry> sendable(ActiveExchange active) {
        return active.outbox().map(OutboxPart::selected).orElse(List.of()).stream()
                .filter(entry -> switch (entry.state()) {
                    case READY, IN_DOUBT, WAITING_FOR_SERVER -> true;
                    // The LA, the log-in or the disk may think otherwise now; what a rule forbids does not go.
                    case NEEDS_ATTENTION -> entry.route().isPresent();
                    case CHECKING, SENDING, DELIVERED -> false;
                })
                .toList();
    }
}
