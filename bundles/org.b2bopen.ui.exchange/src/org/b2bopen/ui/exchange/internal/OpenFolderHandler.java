package org.b2bopen.ui.exchange.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.ui.exchange.ActiveExchange;
import org.b2bopen.ui.exchange.OutboxPart;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.program.Program;

/** Exchange &gt; Open Folder: shows where the selected file lies, in the system's file manager. */
public final class OpenFolderHandler {
    @CanExecute
    boolean canRun(ActiveExchange active) {
        return folder(active).isPresent();
    }

    @Execute
    void run(ActiveExchange active) {
        folder(active).ifPresent(folder -> Program.launch(folder.toString()));
    }

    private static Optional<Path> folder(ActiveExchange active) {
        return active.outbox()
                .map(OutboxPart::selected)
                .flatMap(entries ->
                        entries.stream().findFirst().map(OutboxEntry::file).map(Path::getParent));
    }
}
