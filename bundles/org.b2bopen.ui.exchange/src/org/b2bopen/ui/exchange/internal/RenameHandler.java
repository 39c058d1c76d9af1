package org.b2bopen.ui.exchange.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.Engine;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.core.RenameOperation;
import org.b2bopen.ui.exchange.ActiveExchange;
import org.b2bopen.ui.exchange.OutboxPart;
import org.b2bopen.ui.exchange.OutboxWords;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Exchange &gt; Rename: gives a file with a wrong name the one that its header asks for, or another right one (V2). */
public final class RenameHandler {
    @CanExecute
    boolean canRun(ActiveExchange active) {
        return selected(active).isPresent();
    }

    @Execute
    void run(ActiveExchange active, Engine engine, IWorkbenchWindow window) {
        Shell shell = window.getShell();
        active.outbox().ifPresent(outbox -> selected(active).ifPresent(entry -> rename(outbox, entry, engine, shell)));
    }

    private static void rename(OutboxPart outbox, OutboxEntry entry, Engine engine, Shell shell) {
        RightNames names = new RightNames(
                engine.messageCheck().types(),
                entry,
                engine.outbox(entry.service()).entries());
        InputDialog dialog = new InputDialog(
                shell,
                Messages.Rename_Window,
                NLS.bind(Messages.Rename_Question, OutboxWords.file(entry)),
                names.proposal(),
                names::problem);
        if (dialog.open() == Window.OK) {
            String name = dialog.getValue().strip();
            outbox.<Path>change(
                    () -> rename(engine, entry, name),
                    renamed -> {},
                    sentence -> MessageDialog.openError(shell, Messages.Rename_Window, sentence));
        }
    }

    private static Path rename(Engine engine, OutboxEntry entry, String name) throws IOException {
        try {
            return new RenameOperation(engine, entry, name).execute();
        } catch (FileAlreadyExistsException e) {
            throw new IOException(NLS.bind(Messages.Rename_Taken, name), e);
        } catch (NoSuchFileException e) {
            throw new IOException(NLS.bind(Messages.Rename_Gone, OutboxWords.file(entry)), e);
        }
    }

    private static Optional<OutboxEntry> selected(ActiveExchange active) {
        return active.outbox()
                .map(OutboxPart::selected)
                .filter(entries -> entries.size() == 1)
                .map(entries -> entries.getFirst())
                .filter(entry -> entry.state() == OutboxEntry.State.NEEDS_ATTENTION)
                .filter(entry -> entry.code()
                        .filter(code -> code == Code.NAME_PATTERN || code == Code.NAME_MISMATCH)
                        .isPresent());
    }
}
