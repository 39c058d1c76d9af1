package org.b2bopen.ui.exchange.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.core.Engine;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.WindowQuestions;
import org.b2bopen.ui.exchange.ActiveExchange;
import org.b2bopen.ui.exchange.ExportJob;
import org.b2bopen.ui.exchange.OutboxPart;
import org.b2bopen.ui.exchange.Sending;
import org.b2bopen.ui.exchange.TransferJob;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Exchange &gt; Send Again: sends a file although the LA gave its receipt before, after a question (S6). */
public final class SendAgainHandler {
    @CanExecute
    boolean canRun(ActiveExchange active) {
        return !TransferJob.isRunning() && selected(active).isPresent();
    }

    @Execute
    void run(ActiveExchange active, Engine engine, IWorkbenchWindow window) {
        Shell shell = window.getShell();
        selected(active).ifPresent(entry -> ask(shell, engine, entry.service(), entry.file(), entry.destinationLa()));
    }

    static void ask(Shell shell, Engine engine, Service service, Path file, String la) {
        String question = NLS.bind(Messages.SendAgain_Question, file.getFileName(), la);
        if (WindowQuestions.confirm(
                shell, Messages.SendAgain_Title, question, Messages.SendAgain_Yes, Messages.SendAgain_No)) {
            new ExportJob(engine, Sending.again(service, file)).schedule();
        }
    }

    private static Optional<OutboxEntry> selected(ActiveExchange active) {
        return active.outbox()
                .map(OutboxPart::selected)
                .filter(entries -> entries.size() == 1)
                .map(entries -> entries.getFirst())
                .filter(entry -> entry.route().isPresent())
                .filter(entry ->
                        entry.state() != OutboxEntry.State.SENDING && entry.state() != OutboxEntry.State.DELIVERED);
    }
}
