package org.b2bopen.ui.exchange.internal;

import java.util.stream.Collectors;
import org.b2bopen.ui.TableCopy;
import org.b2bopen.ui.exchange.ActiveExchange;
import org.b2bopen.ui.exchange.OutboxPart;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;

/** Exchange &gt; Copy Explanation: all that is said about the selected files, to send to someone who can help; nothing of their content. */
public final class CopyProblemHandler {
    @CanExecute
    boolean canRun(ActiveExchange active) {
        return active.outbox().filter(outbox -> !outbox.selected().isEmpty()).isPresent();
    }

    @Execute
    void run(ActiveExchange active, Display display) {
        active.outbox()
                .map(OutboxPart::selected)
                .ifPresent(entries -> TableCopy.copy(
                        display,
                        entries.stream()
                                .map(entry -> ProblemText.of(entry).plain())
                                .collect(Collectors.joining(
                                        System.lineSeparator().repeat(2)))));
    }
}
